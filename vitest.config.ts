import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, QUIET_BROWSER } from './scripts/chromium.mjs';

const at = (path: string) => resolve(import.meta.dirname, path);
const alias = { '@shared': at('shared') };
/** Ample, for a busy machine: a test that needs longer is a benchmark. */
const testTimeout = 30_000;
const BROWSER_TESTS = '**/*.browser.test.{ts,tsx}';

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'shared',
          testTimeout,
          environment: 'node',
          include: ['shared/**/*.test.ts'],
          exclude: [BROWSER_TESTS],
        },
      },
      {
        // Without the stub, importing 'electron' in a test would try to download its binary.
        resolve: { alias: { ...alias, electron: at('tests/electron-stub.ts') } },
        test: { name: 'host', testTimeout, environment: 'node', include: ['electron/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'tests',
          testTimeout,
          environment: 'node',
          include: ['tests/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'renderer',
          testTimeout,
          environment: 'happy-dom',
          include: ['renderer/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS],
        },
      },
      {
        // What only a real browser can show: Pixi's drawing, and that its arithmetic gives Node's bits.
        plugins: [react()],
        resolve: { alias },
        optimizeDeps: {
          // Already plain modules, entered by many doors.
          exclude: ['pure-rand'],
          // Found out late, any of these would reload the page in the middle of a run.
          include: [
            'fast-check',
            'immer',
            'pixi.js',
            'pixi.js/text',
            'pixi.js/unsafe-eval',
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'uplot',
            'zod',
          ],
        },
        test: {
          name: 'browser',
          testTimeout,
          include: ['renderer/**/*.browser.test.{ts,tsx}', 'shared/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath: findChromium(),
                chromiumSandbox: false,
                args: QUIET_BROWSER,
              },
            }),
          },
        },
      },
    ],
  },
});
