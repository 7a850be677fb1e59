import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptFiles } from '../../offline/keptFiles';
import type { DrawnPage } from '../../page/draw';
import { ICON, WEB_MANIFEST } from './webApp';

const HOME = 'index.html';
const COPY = /\.(br|gz)$/;

/** What of a built site is kept: all of its scripts, styles and data, and of languages those that are used. */
export function keptFiles(outDir: string, pages: readonly Pick<DrawnPage, 'lang' | 'home'>[]): KeptFiles {
  const hash = (path: string) => shortHash(readFileSync(join(outDir, path)));
  const assets = readdirSync(join(outDir, 'assets'))
    .filter((file) => !COPY.test(file))
    .map((file) => `assets/${file}`)
    .sort();
  const wordsOf = (lang: string) => assets.filter((file) => file.startsWith(`assets/${lang}-`));
  const languages = Object.fromEntries(
    pages.map(({ lang, home }) => [lang, { page: lang === home ? null : `${lang}/`, words: wordsOf(lang) }]),
  );
  const ofLanguages = new Set(Object.values(languages).flatMap(({ words }) => words));
  const files = [
    // What is in these is in their names.
    ...assets.filter((file) => !ofLanguages.has(file)).map((url) => ({ url, revision: null })),
    ...[HOME, ICON, WEB_MANIFEST].map((url) => ({ url, revision: hash(url) })),
  ];
  const folders = pages.map(({ lang, home }) => (lang === home ? HOME : `${lang}/${HOME}`));
  const version = shortHash(JSON.stringify([files, languages, folders.map(hash)]));
  return { version, home: HOME, files, languages };
}

const shortHash = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);
