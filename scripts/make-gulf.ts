/** Writes `shared/scenarios/gulf-1990.json` from the tables of facts and the judgements: `npx tsx scripts/make-gulf.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeGulf } from './make-gulf/scenario';

const target = fileURLToPath(new URL('../shared/scenarios/gulf-1990.json', import.meta.url));
writeFileSync(target, writeGulf());
console.log('Wrote shared/scenarios/gulf-1990.json');
