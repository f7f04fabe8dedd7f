/**
 * Writes `docs/experiment.schema.json` from the schema in the code: `npx tsx scripts/make-experiment-schema.ts`, then
 * `npx biome check --write docs/experiment.schema.json`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { experimentJsonSchema } from '../shared/lab/experiment/jsonSchema';

const page = fileURLToPath(new URL('../docs/experiment.schema.json', import.meta.url));
writeFileSync(page, `${JSON.stringify(experimentJsonSchema(), null, 2)}\n`);
console.log('Wrote docs/experiment.schema.json');
