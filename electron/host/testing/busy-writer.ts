import { disk } from '../fileport';
import { Journal } from '../journal';
import { isTrouble } from '../trouble';

/*
 * A program that adds to a journal as fast as it can, and says on its standard output what was taken. Where another has
 * changed the journal it reads it again and goes on. Called with the journal, its own name, and how many times to add.
 */

const [path = '', name = '', times = '0'] = process.argv.slice(2);

let { journal } = Journal.open(disk, path);
for (let n = 0; n < Number(times); n++) {
  try {
    journal.append([JSON.stringify({ name, n })]);
    process.stdout.write(`${name} ${n}\n`);
  } catch (error) {
    if (!isTrouble(error) || error.code !== 'changedElsewhere') throw error;
    journal = Journal.open(disk, path).journal;
  }
}
