import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptFiles } from '../../../src/pipeline/site/keptFiles';

const PAGES = [
  { lang: 'en', home: 'en' },
  { lang: 'de', home: 'en' },
] as const;

describe('what a service worker keeps', () => {
  let site = '';
  const write = (file: string, text: string) => writeFileSync(join(site, file), text);
  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), 'atlas-kept-'));
    for (const folder of ['assets', 'de']) mkdirSync(join(site, folder));
    for (const file of ['index.html', 'de/index.html', 'icon.svg', 'manifest.webmanifest']) write(file, file);
    for (const file of ['a-1.js', 'a-1.js.br', 'en-page-1.js', 'de-page-1.js', 'data-1.json'])
      write(`assets/${file}`, file);
  });
  afterAll(() => rmSync(site, { recursive: true }));

  it('is every file once, those of a language by that language, and no compressed copy', () => {
    const { files, languages } = keptFiles(site, PAGES);
    expect(files.map(({ url }) => url)).toEqual([
      'assets/a-1.js',
      'assets/data-1.json',
      'index.html',
      'icon.svg',
      'manifest.webmanifest',
    ]);
    expect(languages).toEqual({
      en: { page: null, words: ['assets/en-page-1.js'] },
      de: { page: 'de/', words: ['assets/de-page-1.js'] },
    });
  });

  it('is another version as soon as any page or file is another', () => {
    const { version } = keptFiles(site, PAGES);
    expect(keptFiles(site, PAGES).version).toBe(version);
    write('de/index.html', 'another');
    expect(keptFiles(site, PAGES).version).not.toBe(version);
  });
});
