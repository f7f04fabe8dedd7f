import { expect, test } from './fixtures';

test('the page comes with a strict policy, and takes no script and no style but its own', async ({
  page,
  host,
  complaints,
}) => {
  const response = await page.goto(host.url);
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("frame-ancestors 'none'");
  await expect(page.getByRole('heading', { name: 'Worldhouse' })).toBeVisible();
  const evaluated = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.slipped = true';
    document.body.append(script);
    return (window as unknown as { slipped?: boolean }).slipped ?? false;
  });
  expect(evaluated).toBe(false);
  const shown = await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<i id="slipped" style="position: fixed">slipped</i>');
    const slipped = document.getElementById('slipped');
    return slipped ? getComputedStyle(slipped).position : '';
  });
  expect(shown).toBe('static');
  // The browser complains of what it stopped; nothing else may have happened.
  expect(complaints.splice(0).every((one) => one.includes('Content Security Policy'))).toBe(true);
});

test('an address without its key opens nothing, and says so', async ({ page, host, complaints }) => {
  await page.goto(host.url.replace(/token=.*/, 'token=wrong'));
  await expect(page.getByRole('alert')).toContainText('The address lacks its key');
  await expect(page.getByRole('button', { name: 'New game' })).toBeHidden();
  complaints.length = 0;
});

test('a page of another site is not answered', async ({ host }) => {
  const { port } = new URL(host.url);
  const ask = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}/`, { headers });
  expect((await ask({ Origin: 'https://example.org' })).status).toBe(403);
  expect((await ask({})).status).toBe(200);
});
