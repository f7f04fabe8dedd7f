import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { isLinuxRoot } from '../scripts/electron.mjs';
import { listen, newHome, ROOT } from './fixtures';
import { begin, choose } from './play';
import { playWholeGame } from './whole-game';

let app: ElectronApplication;
let page: Page;
let home: string;
let complaints: string[] = [];

async function open(): Promise<void> {
  // No program is named: only one that Playwright finds by itself (the package's, or ELECTRON_OVERRIDE_DIST_PATH, as
  // `findElectron` does) waits with its window until Playwright listens. Else a window now and then was there first,
  // and nothing asked of it was ever answered.
  app = await _electron.launch({
    args: [...(isLinuxRoot() ? ['--no-sandbox'] : []), ROOT],
    env: { ...process.env, WORLDHOUSE_HOME: home } as Record<string, string>,
  });
  page = await app.firstWindow();
  page.setDefaultTimeout(20_000);
  complaints = listen(page);
  await expect(page.getByRole('heading', { name: 'Worldhouse' })).toBeVisible();
}

test.beforeEach(async () => {
  home = newHome();
  await open();
});

test.afterEach(async () => {
  await app.close();
  rmSync(home, { recursive: true, force: true });
});

test('a whole Gulf game in the desktop window, left and taken up again, comes out the same in verify', async () => {
  test.setTimeout(600_000);
  await playWholeGame({
    page: () => page,
    async reopen() {
      expect(complaints).toEqual([]);
      await app.close();
      await open();
    },
    async download(press) {
      const path = join(home, 'exported.worldhouse');
      await app.evaluate(({ session }, to) => {
        session.defaultSession.once('will-download', (_event, item) => item.setSavePath(to));
      }, path);
      await press();
      await expect.poll(() => existsSync(path)).toBe(true);
      return path;
    },
  });
  expect(complaints).toEqual([]);
});

test('a dialog opens over a name that is telling of itself', async () => {
  await begin(page, { seat: 'China', turns: 4, seed: 3 });
  await page.locator('#side-tab-who').click();
  await page.locator('.row-name').first().hover();
  await expect(page.locator('.hover-card')).toBeVisible();
  await page.keyboard.press('F2');
  await expect(page.locator('.glossary')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the page has no Node, and no way out of the window', async () => {
  const found = await page.evaluate(() => ({
    require: typeof (globalThis as Record<string, unknown>).require,
    process: typeof (globalThis as Record<string, unknown>).process,
    bridge: Object.keys(window.worldhouse ?? {}).sort(),
  }));
  expect(found).toEqual({ require: 'undefined', process: 'undefined', bridge: ['ask', 'hear'] });

  const opened = await page.evaluate(() => window.open('https://example.org') === null);
  expect(opened).toBe(true);
  expect(app.windows()).toHaveLength(1);

  const remote = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'fetched',
      () => 'stopped',
    ),
  );
  expect(remote).toBe('stopped');

  const before = page.url();
  await page.evaluate(() => {
    window.location.href = 'https://example.org/';
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
  // Asked of the page itself: Playwright still waits for the journey that was not allowed.
  expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Worldhouse');
});

test('the desktop menu asks for commands of the registry', async () => {
  // Once more if need be: Electron now and then drops the answer to a question from outside, or makes its menu anew.
  await expect(async () => {
    await app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
      items.find(({ label }) => label === 'Settings')?.click();
    });
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 15_000 });
});

test('closing the window ends the program, and settings are there the next time', async () => {
  await page.getByRole('button', { name: 'Settings' }).click();
  await choose(page.getByRole('dialog'), 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await app.close();
  await open();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
