import { join } from 'node:path';
import { expect, test } from './fixtures';
import { playWholeGame } from './whole-game';

test('a whole Gulf game in the browser, left and taken up again, comes out the same in verify', async ({
  page,
  host,
}, info) => {
  test.setTimeout(600_000);
  await page.goto(host.url);
  await playWholeGame({
    page: () => page,
    async reopen() {
      await page.goto('about:blank');
      // The host goes down as in a crash; what was done is on the disk.
      await host.kill();
      await host.restart();
      await page.goto(host.url);
    },
    async download(press) {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      expect(download.suggestedFilename()).toMatch(/\.worldhouse$/);
      const path = join(info.outputDir, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
  });
});
