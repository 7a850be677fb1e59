import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'acorn';
import { tooNew, type Oldest } from './builtFeatures';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = resolve(ROOT, 'dist');

/** What some browser of the table lacks, and what its reader then has. */
const MAY_BE_MISSING: Record<string, string> = {
  'css.at-rules.page': 'in part: named pages and orientations; the margins of its own settings',
  'css.properties.accent-color': 'boxes in the system’s colour',
  'css.properties.break-after.avoid': 'a heading may stand alone at the foot of a printed page',
  'css.properties.font-family.ui-monospace': 'the next typeface of the list',
  'css.properties.forced-color-adjust': 'forced colours are of Windows, which has no Safari',
  'css.properties.forced-color-adjust.none': 'as above',
  'css.properties.hyphenate-limit-chars': 'shorter syllables at the end of a line',
  'css.properties.overscroll-behavior':
    'the page scrolls on where a list ends; known to all, but not for each direction',
  'css.properties.overscroll-behavior.contain': 'as above',
  'css.properties.paint-order': 'of SVG known to all; of HTML newer',
  'css.properties.print-color-adjust': 'with its prefix, which the build writes',
  'css.properties.print-color-adjust.exact': 'as above',
  'css.properties.scrollbar-color': 'scroll bars as the system has them',
  'css.properties.scrollbar-gutter': 'a list moves by the width of its scroll bar',
  'css.properties.scrollbar-gutter.stable': 'as above',
  'css.properties.scrollbar-width': 'scroll bars as wide as the system has them',
  'css.properties.scrollbar-width.none': 'as above',
  'css.properties.scrollbar-width.thin': 'as above',
  'css.properties.text-wrap.pretty': 'a short last line',
  'css.properties.user-select': 'with its prefix, which the build writes',
  'css.properties.user-select.none': 'as above',
  connection: 'asked for before it is used: whether to save data',
  trustedTypes: 'asked for before it is used',
  createHTML: 'follows trustedTypes',
  createPolicy: 'follows trustedTypes',
  createScriptURL: 'follows trustedTypes',
  requestIdleCallback: 'a timer in its place (boot/whenCalm.ts)',
  cancelIdleCallback: 'as above',
  share: 'asked for before it is used: no button to share with',
  scrollMargin: 'charts in a list that scrolls are drawn when seen, not just before',
};

/** Words of ours, or of a package, that a newer thing also has. */
const OURS = new Set([
  ...['alpha', 'bytes', 'capture', 'difference', 'direction', 'ink', 'number', 'percent', 'presentation'],
  ...['read', 'take', 'timeout', 's', 'in'],
]);

/** The versions that the table in the README promises. */
function promised(): Oldest {
  const table = readFileSync(resolve(ROOT, 'src/pipeline/README.md'), 'utf8');
  const from = (name: string) => {
    const [, version] = new RegExp(`^\\| ${name}[^|]*\\| ([\\d.]+) `, 'm').exec(table) ?? [];
    expect(version, `${name} in the table of browsers`).toBeDefined();
    return Number(version);
  };
  return { chrome: from('Chrome'), edge: from('Edge'), firefox: from('Firefox'), safari: from('Safari') };
}

test('what is built needs no browser newer than the table says', () => {
  const found = tooNew(DIST, promised());
  for (const known of [...Object.keys(MAY_BE_MISSING), ...OURS]) found.delete(known);
  expect([...found].map(([feature, browsers]) => `${feature}: ${browsers}`)).toEqual([]);
});

test('a table of older browsers is found to be wrong', () => {
  const found = tooNew(DIST, { chrome: 100, edge: 100, firefox: 100, safari: 15 });
  for (const feature of ['css.selectors.has', 'css.selectors.popover-open', 'css.at-rules.container'])
    expect(found.has(feature), feature).toBe(true);
});

test('what looks for an old browser is written for one', () => {
  const [first = ''] = readdirSync(resolve(DIST, 'assets')).filter((file) => /^first-.*\.js$/.test(file));
  parse(readFileSync(resolve(DIST, 'assets', first), 'utf8'), { ecmaVersion: 2017 });
});
