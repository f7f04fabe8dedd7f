/**
 * Type-checks the five parts of the project, each with what it may know and no more: `shared/` has neither
 * DOM nor Node, `electron/` has Node, `renderer/` the DOM. All five run, so that one report shows everything.
 */
import { spawnSync } from 'node:child_process';

const PARTS = ['shared', 'electron', 'preload', 'renderer', 'tests'];

const failed = PARTS.filter((part) => {
  console.log(`types: ${part}`);
  const compiler = ['node_modules/typescript/bin/tsc', '--noEmit', '-p', `tsconfig.${part}.json`];
  return spawnSync(process.execPath, compiler, { stdio: 'inherit' }).status !== 0;
});

if (failed.length > 0) {
  console.error(`Types do not hold in: ${failed.join(', ')}. Repeat one with: npx tsc -p tsconfig.NAME.json`);
  process.exit(1);
}
