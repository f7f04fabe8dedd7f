import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { findElectron } from '../scripts/electron.mjs';
import { newHome, ROOT } from './fixtures';

test('E-12 the golden games come out in Electron as they were kept, turn by turn', async () => {
  const folder = newHome();
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      ssr: join(ROOT, 'e2e/golden-hashes.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'golden.mjs' } },
    },
    ssr: { noExternal: true },
  });
  // Electron's own engine without a window: the same that its main process plays games on.
  const run = spawnSync(findElectron() ?? '', [join(folder, 'golden.mjs')], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  const games = JSON.parse(run.stdout) as { scenario: string; kept: string[]; played: string[] }[];
  expect(games.length).toBeGreaterThan(1);
  for (const { scenario, kept, played } of games) expect(played, scenario).toEqual(kept);
  rmSync(folder, { recursive: true, force: true });
});
