import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Runs a command of the command line, as a process of its own. */
export type Run = (...args: string[]) => SpawnSyncReturns<string>;

/**
 * The command line with its worker threads as a build puts them, in a folder that no other test file writes: test
 * files run side by side.
 */
export async function builtCli(folder: string): Promise<Run> {
  // Below node_modules, so that it finds the packages.
  const outdir = join(ROOT, 'node_modules', '.cache', 'worldhouse', folder);
  await build({
    entryPoints: {
      cli: join(ROOT, 'electron', 'cli', 'index.ts'),
      'lab-worker': join(ROOT, 'electron', 'host', 'lab-worker.ts'),
    },
    outdir,
    bundle: true,
    packages: 'external',
    alias: { '@shared': join(ROOT, 'shared') },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return (...args) =>
    spawnSync(process.execPath, [join(outdir, 'cli.js'), ...args], { cwd: ROOT, encoding: 'utf8' });
}
