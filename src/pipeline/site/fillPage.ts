import { PLACES } from '../../boot/drawn';
import type { DrawnPage } from '../../page/draw';
import { buildDay } from './buildDay';
import { liftStyles } from './liftStyles';
import { securityPolicy } from './securityPolicy';
import { startNote } from './startNote';
import { takePaper } from './takePaper';
import { ICON, WEB_MANIFEST } from './webApp';

/** What follows the map and all that takes its room: once it is parsed, the first paint can be drawn. */
const AFTER_MAP = PLACES.timeline;
/** The id of the page's head. */
const HEAD = 'head';

const SHEETS = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]*)"[^>]*>/g;

/** The built files that a page names. */
export interface BuiltSite {
  /** The script that runs before anything is painted, unless it is slow. */
  first: string;
  /** The data of the first view. */
  start: string;
  /** The script with the words of a language. */
  words: (lang: string) => string;
  /** The styles that are for paper alone. */
  paper: string;
  /** Scripts and styles that the entry script asks for as soon as the map is painted. */
  soon: readonly string[];
  /** The languages of all pages. */
  langs: readonly string[];
  read: (file: string) => string;
}

/**
 * Puts a drawn page into the built HTML. Styles stand in it, so that the map waits for nothing else. The entry script goes to the end, so that it does not take the line from the map;
 * what it will need is fetched once that is painted. What stands beside the map waits in templates, which cost neither
 * style nor layout (see first.ts).
 * @param base from the page to the site's root
 */
export function fillPage(template: string, page: DrawnPage, site: BuiltSite, base: string): string {
  const entry = /\s*<script type="module"[^>]*><\/script>/.exec(template)?.[0];
  if (!entry) throw new Error('index.html: the built page lacks its script');
  const all = (pattern: RegExp) => [...template.matchAll(pattern)];
  const preloads = all(/\s*<link rel="modulepreload"[^>]*>/g).map(([link]) => link);
  const sheets = all(SHEETS);
  const ids = Object.keys(page.parts);
  const lifted = liftStyles([page.body, ...ids.map((id) => page.parts[id] ?? '')]);
  const [body = '', ...parts] = lifted.parts;
  const style = styleElement(takePaper(stylesOf(template, site.read)).screen + lifted.rules);
  const soon = [
    // So that no later part fetches them once more and has all of the page styled anew: their rules are here already.
    ...sheets.map(([, file]) => `<link rel="stylesheet" crossorigin href="./${file}" disabled>`),
    ...preloads,
    ...[site.words(page.lang), ...site.soon].map((file) =>
      file.endsWith('.css')
        ? // Not preloaded: an embed has no use for it. Not prefetched: Firefox holds that against default-src.
          `<link rel="stylesheet" media="not all" crossorigin href="./${file}">`
        : `<link rel="modulepreload" crossorigin href="./${file}">`,
    ),
  ].join('');
  // At once: the entry script asks for it as soon as it runs, and reading it takes no time from the map.
  const start = `<link rel="preload" as="fetch" crossorigin href="./${site.start}">`;
  // Last, and without a script: a browser fetches it when it has nothing else to do.
  const paper = `<link rel="stylesheet" media="print" href="./${site.paper}">`;
  const later = ids.map((id, i) => `<template data-for="${id}">${parts[i]}</template>`).join('');
  const drawn = buildDay();
  const html = [entry, ...preloads, ...sheets.map(([link]) => link)]
    .reduce((html, tag) => html.replace(tag, ''), template)
    .replace(/<html lang="[^"]*">/, `<html lang="${page.lang}" dir="${page.dir}" data-pending data-starting>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(page.title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*(")/,
      (_, before: string, after: string) => `${before}${escapeText(page.description)}${after}`,
    )
    .replace(
      /<meta charset="utf-8" \/>/,
      // Here, too, as not every server can be told to send it. What stands before it is of this site.
      (charset) =>
        `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${securityPolicy([style])}">`,
    )
    .replace(
      '<head>',
      // Nothing is painted before the map is there; the parser does not wait for it.
      () => `<head id="${HEAD}">
    <link rel="preload" as="script" fetchpriority="high" href="./${site.first}">
    <link rel="expect" href="#${AFTER_MAP}" blocking="render">`,
    )
    .replace(
      /<link rel="icon"[^>]*>/,
      `<link rel="icon" href="${base}${ICON}">\n    <link rel="manifest" href="${base}${WEB_MANIFEST}">`,
    )
    .replace(
      '<div id="app"></div>',
      () =>
        // The first script is here by now and runs before the first paint; if it is slow, the page is painted as it
        // arrived, pending, and says that it is loading.
        // What the head lacks is inert until the map is painted: reading it would take line and processor from that.
        `${startNote(page.start, escapeText)}<div id="app" data-drawn-on="${drawn}">${body}</div><script src="./${site.first}"></script><template data-for="${HEAD}">${soon}</template>${later}${plainTable(page.noScript)}${entry}${start}${paper}`,
    )
    .replaceAll(/(src|href)="\.\/assets\//g, `$1="${base}assets/`);
  return inAscii(html, (code) => `&#${code};`).replace(
    '</head>',
    () => `  ${site.langs
      .map(
        (lang) =>
          `<link rel="alternate" hreflang="${lang}" href="${lang === page.home ? base : `${base}${lang}/`}">`,
      )
      .join('')}
    ${style}\n  </head>`,
  );
}

/** All styles that the built HTML names. */
export function stylesOf(template: string, read: BuiltSite['read']): string {
  return [...template.matchAll(SHEETS)].map(([, file]) => read(file ?? '')).join('');
}

const styleElement = (styles: string) =>
  `<style>${inAscii(styles, (code) => `\\${code.toString(16)} `)}</style>`;

/** Writes the few other letters by their numbers: a browser decodes and reads a page of plain ASCII much faster. */
function inAscii(text: string, spell: (code: number) => string): string {
  return text.replace(/[\u0080-\u{10ffff}]/gu, (letter) => spell(letter.codePointAt(0) ?? 0));
}

/** For readers without script, or with a browser too old (see first.ts): what is missing, and the members as a table. */
function plainTable({ missing, note, caption, heads, members }: DrawnPage['noScript']): string {
  const row = (cell: string, words: readonly string[]) =>
    `<tr>${words.map((word) => `<${cell}>${escapeText(word)}`).join('')}`;
  return `<noscript><p class="missing">${escapeText(missing)}</p><p>${escapeText(note)}</p><table><caption>${escapeText(caption)}</caption>${row('th', heads)}${members
    .map((words) => row('td', words))
    .join('')}</table></noscript>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
