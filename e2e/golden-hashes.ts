import { GOLDEN } from '../shared/lab/golden/games';
import { replayHashes } from '../shared/lab/golden/golden';
import { scenario } from '../shared/scenarios/catalogue';

/** Prints the hashes of the golden games, as they were kept and as the JavaScript engine at hand plays them. */
const played = GOLDEN.map(({ setup, commands, hashes }) => ({
  scenario: setup.scenario,
  kept: hashes,
  played: replayHashes(scenario(setup.scenario), setup, commands),
}));
process.stdout.write(JSON.stringify(played));
