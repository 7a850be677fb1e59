import { expect, test } from './site';

test('the page opens under a sub-path, without an error and without leaving the site', async ({
  page,
  address,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  const response = await page.goto('./');

  expect(response?.status()).toBe(200);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.locator('#app')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');
  expect(requests.length).toBeGreaterThan(1);
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
});

test('a file that is not there is answered with 404', async ({ request, address }) => {
  const response = await request.get(new URL('assets/nothing.js', address).href);
  expect(response.status()).toBe(404);
});
