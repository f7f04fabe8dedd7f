import { defineConfig } from '@playwright/test';
import { findChromium, QUIET_BROWSER } from './scripts/chromium.mjs';
import { whyNoWindow } from './scripts/electron.mjs';

const ELECTRON_TESTS = '**/*.electron.spec.ts';

const noWindow = whyNoWindow();
const isWorker = process.env.TEST_WORKER_INDEX !== undefined;
if (noWindow && !isWorker) console.warn(`The tests of the desktop window are left out: ${noWindow}.`);

/** Every test starts its own host through a fixture, so there is no web server here. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  snapshotPathTemplate: '{testDir}/__screens__/{arg}{ext}',
  use: {
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 1,
    trace: 'retain-on-failure',
    video: 'off',
    launchOptions: {
      executablePath: findChromium(),
      chromiumSandbox: false,
      args: [...QUIET_BROWSER, '--font-render-hinting=none', '--force-color-profile=srgb'],
    },
  },
  projects: [
    { name: 'browser', testIgnore: ELECTRON_TESTS },
    ...(noWindow ? [] : [{ name: 'electron', testMatch: ELECTRON_TESTS }]),
  ],
});
