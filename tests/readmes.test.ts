import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const MOST_LINES = 250;
const readmes = [
  'README.md',
  ...['data', 'src', 'tests'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => basename(path) === 'README.md')
      .map((path) => join(folder, path)),
  ),
];
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The anchors of a page: its headings as GitHub writes them into addresses. */
const anchorsOf = (path: string) =>
  [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );

describe('the README files', () => {
  it('are short at the top: what it is, how to start, where to go on', () => {
    expect(textOf('README.md').split('\n').length - 1).toBeLessThanOrEqual(MOST_LINES);
    expect(readmes.length).toBeGreaterThan(5);
  });

  it.each(readmes)('%s links to files and headings that are there', (readme) => {
    const links = [...textOf(readme).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    const broken = links.filter(([, path = '', anchor]) => {
      const target = path === '' ? readme : join(dirname(readme), path);
      return !existsSync(join(ROOT, target)) || (anchor && !anchorsOf(target).includes(anchor));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  it.each(readmes)('%s names files of the project that are there', (readme) => {
    const named = [...textOf(readme).matchAll(/`((?:src|tests|data)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
