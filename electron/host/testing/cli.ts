import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The command line with its worker threads, as a build puts them. */
export interface Built {
  /** Runs a command of the command line, as a process of its own. */
  run: (...args: string[]) => SpawnSyncReturns<string>;
  /** Paths of the two programs. */
  cli: string;
  worker: string;
}

/** Builds both into a folder that no other test file writes: test files run side by side. */
export async function builtCli(folder: string): Promise<Built> {
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
  const cli = join(outdir, 'cli.js');
  return {
    run: (...args) => spawnSync(process.execPath, [cli, ...args], { cwd: ROOT, encoding: 'utf8' }),
    cli,
    worker: join(outdir, 'lab-worker.js'),
  };
}
