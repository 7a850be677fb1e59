import { describe, expect, it } from 'vitest';
import { fillPage, type BuiltSite } from '../../../src/pipeline/site/fillPage';
import type { DrawnPage } from '../../../src/page/draw';

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <title>Atlas</title>
    <meta
      name="description"
      content="An atlas"
    />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>`;

const SITE: BuiltSite = {
  first: 'assets/first.js',
  start: 'assets/start.json',
  paper: 'assets/paper.css',
  words: (lang) => `assets/${lang}.js`,
  langs: ['en', 'de', 'fr'],
  soon: ['assets/Charts.js', 'assets/Charts.css'],
  read: () => `@media print{.tick{display:none}}.tick::before{content:"✓"}.soft{content:"\u00ad"}`,
};

const PAGE: DrawnPage = {
  lang: 'de',
  dir: 'ltr',
  home: 'en',
  title: 'Länder & Büros',
  description: 'Ein "Atlas"',
  start: { loading: 'Wird geladen', failed: 'Nicht geladen.', again: 'Erneut versuchen', tooOld: 'Zu alt.' },
  noScript: {
    missing: 'Ohne Skript',
    note: 'Grenzen',
    caption: 'Mitglieder',
    heads: ['Land'],
    members: [['Côte d’Ivoire']],
  },
  body: '<h1>São Tomé, 𝒳</h1><aside id="panel-filters"></aside>',
  parts: { 'panel-filters': '<input type="checkbox">' },
};

const html = fillPage(TEMPLATE, PAGE, SITE, '../');

/** What a browser makes of a part of the page. */
const decoded = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('a built page', () => {
  it('is plain ASCII, and says the same', () => {
    expect(html).toMatch(/^[\n -~]*$/);
    for (const words of ['São Tomé, 𝒳', 'Côte d’Ivoire', '<title>Länder &amp; Büros</title>'])
      expect(decoded(html)).toContain(words);
    expect(html).toContain('.tick::before{content:"\\2713 "}.soft{content:"\\ad "}');
  });

  it('E12: holds whatever is a word', () => {
    const words = '$&$`$1$<n>';
    const filled = fillPage(
      TEMPLATE,
      { ...PAGE, title: words, description: words, body: words, parts: { a: words } },
      SITE,
      '../',
    );
    const written = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    expect(filled).toContain(`<title>${written}</title>`);
    expect(filled).toContain(`content="${written}"`);
    expect(filled).toContain(`>${words}</div>`);
    expect(filled).toContain(`<template data-for="a">${words}</template>`);
  });

  it('names its language, its files from where it stands, and the same page in each language', () => {
    expect(html).toContain('<html lang="de" dir="ltr" data-pending data-starting>');
    expect(html).toContain('<head id="head">');
    expect(html).toContain('src="../assets/index.js"');
    expect(html).toContain('href="../assets/de.js"');
    expect(html).not.toMatch(/"\.\/assets/);
    expect(html).toContain(
      '<link rel="alternate" hreflang="en" href="../"><link rel="alternate" hreflang="de" href="../de/">',
    );
  });

  it('A1: waits for no script before it is painted, and runs the first one before the entry script', () => {
    expect(html).not.toMatch(/<script[^>]*blocking/);
    expect(html).toMatch(/<\/aside><\/div><script src="\.\.\/assets\/first\.js"><\/script>.*index\.js/s);
  });

  it('tells parts that come later that they need not fetch its styles once more', () => {
    const [, soon = ''] = /<template data-for="head">(.*?)<\/template>/.exec(html) ?? [];
    expect(soon).toContain('<link rel="stylesheet" crossorigin href="../assets/index.css" disabled>');
  });

  it('has the styles for paper in a file that a screen does not wait for', () => {
    expect(html).toContain('<link rel="stylesheet" media="print" href="../assets/paper.css">');
    expect(html.indexOf('paper.css')).toBeGreaterThan(html.indexOf('index.js'));
    expect(html).not.toContain('@media print');
  });

  it('has its script once and after the map, its styles in the head, and no script of its own inside', () => {
    expect(html.match(/assets\/index\.js/g)).toHaveLength(1);
    expect(html.indexOf('assets/index.js')).toBeGreaterThan(html.indexOf('panel-filters"></aside>'));
    expect(html.indexOf('<style>')).toBeLessThan(html.indexOf('</head>'));
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });

  it('holds what stands beside the map apart from the page until the map is painted', () => {
    expect(html).toContain('<template data-for="panel-filters"><input type="checkbox"></template>');
    expect(html).toContain('<aside id="panel-filters"></aside>');
  });

  it('holds back the scripts that come after the map, but not the data', () => {
    const [held = ''] = /<template data-for="head">.*?<\/template>/.exec(html) ?? [];
    for (const file of ['de.js', 'Charts.js', 'Charts.css']) {
      expect(held).toContain(`../assets/${file}`);
      expect(html.replace(held, '')).not.toContain(file);
    }
    expect(held).not.toContain('start.json');
    expect(html).toContain('href="../assets/start.json"');
  });
});
