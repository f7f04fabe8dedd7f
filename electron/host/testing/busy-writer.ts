import { disk } from '../fileport';
import { Journal } from '../journal';
import { isTrouble } from '../trouble';

/*
 * A program that adds to a journal as fast as it can, and says on its standard output what was taken. Where another has
 * changed the journal it reads it again and goes on; where the others leave it no turn within the lock's patience, as they
 * may on a slow disk, it asks again. Called with the journal, its own name, how many times to try, and for how many
 * milliseconds at most.
 */

const [path = '', name = '', times = '0', most = '0'] = process.argv.slice(2);

const until = Date.now() + Number(most);
let { journal } = Journal.open(disk, path);
for (let n = 0; n < Number(times) && Date.now() < until; n++) {
  try {
    journal.append([JSON.stringify({ name, n })]);
    process.stdout.write(`${name} ${n}\n`);
  } catch (error) {
    if (!isTrouble(error)) throw error;
    if (error.code === 'changedElsewhere') journal = Journal.open(disk, path).journal;
    else if (error.code !== 'busy') throw error;
  }
}
