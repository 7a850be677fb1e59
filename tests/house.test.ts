import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../src/choice/facets';
import { realOrganization, realTables } from './realData';

/*
 * The rules of this house that no linter knows. Each test lists every breach as `file: what`.
 */

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');
const MOST_LINES = 300;

interface Source {
  /** Path below src/, with forward slashes. */
  path: string;
  text: string;
}

function filesBelow(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(md|png)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}

const sources = filesBelow(SRC);
const components = sources.filter(({ path }) => path.endsWith('.svelte'));
const scripts = sources.filter(({ path }) => /\.(ts|svelte)$/.test(path));

/** The parts of the page that a reader sees and uses. */
const FEATURES = [
  'map',
  'filters',
  'search',
  'timeline',
  'charts',
  'table',
  'profile',
  'compare',
  'sources',
  'stories',
  'embed',
  'export',
  'saved',
  'offline',
  'page',
];

/** Names every part that is loaded later, whichever feature it is of: what is in it is offered to the page. */
const REGISTRY = 'boot/parts.ts';

/** What the page begins with, and all that these bring with them. */
const START = ['main.ts', 'App.svelte', 'boot/first.ts'];

/** What a feature offers to others, and to whom: its face, with what is in the registry. All else of it is its inside. */
const FACES: Record<string, readonly string[]> = {
  'charts/people/scatterPlot.ts': ['export'],
  'compare/CompareButton.svelte': ['profile', 'table'],
  'embed/EmbedPanel.svelte': ['page'],
  'embed/linkToHost.svelte.ts': ['page'],
  'export/adding/AddToSlides.svelte': ['compare', 'profile'],
  'export/TakeAlong.svelte': ['page'],
  'export/chart/SaveChart.svelte': ['timeline'],
  'export/saveFile.ts': ['sources'],
  'export/sheets/csvFile.ts': ['sources'],
  'export/sheets/evidenceBook.ts': ['sources'],
  'export/sheets/xlsx/workbookFile.ts': ['sources'],
  'export/viewPicture.ts': ['stories'],
  'filters/Filters.svelte': ['page'],
  'map/Disclaimer.svelte': ['page'],
  'map/SmallMap.svelte': ['charts'],
  'map/Tooltip.svelte': ['stories'],
  'map/WorldMap.svelte': ['page'],
  'loading/sheetEnd.ts': ['pipeline'],
  'loading/trusted.ts': ['pipeline'],
  'offline/keepOffline.ts': ['page'],
  'offline/keptFiles.ts': ['pipeline'],
  'map/geometry/circleLadder.ts': ['stories'],
  'map/geometry/circles.ts': ['pipeline'],
  'map/labels/LabelSwitch.svelte': ['page'],
  'map/labels/labelBox.ts': ['export'],
  'map/labels/labelForms.ts': ['export'],
  'map/labels/landAt.ts': ['export'],
  'map/labels/mapLabels.ts': ['export'],
  'map/labels/nameLooks.ts': ['export'],
  'map/labels/paintLand.ts': ['export'],
  'map/legend/Legend.svelte': ['page'],
  'map/legend/loadShades.ts': ['export'],
  'map/legend/shadeWords.ts': ['export'],
  'map/legend/shading.ts': ['stories'],
  'map/mapState.svelte.ts': ['export', 'page'],
  'map/marks/CountryCircles.svelte': ['page'],
  'map/marks/CountryShapes.svelte': ['page'],
  'map/marks/HatchPatterns.svelte': ['charts'],
  'map/marks/calmMarks.ts': ['stories'],
  'map/marks/OfficeGlyph.svelte': ['filters', 'profile', 'search', 'table'],
  'map/marks/OfficeMarks.svelte': ['page'],
  'map/marks/countryLook.ts': ['export'],
  'map/marks/looks.ts': ['export', 'pipeline'],
  'map/marks/matchOffices.ts': ['export'],
  'map/marks/officeDots.ts': ['export'],
  'map/marks/openRegion.ts': ['export'],
  'map/marks/officeMarks.ts': ['export', 'pipeline'],
  'map/marks/officeSymbols.ts': ['export', 'pipeline'],
  'map/moving/followProfile.svelte.ts': ['profile'],
  'map/projection/projectedFrames.ts': ['stories'],
  'map/projection/regionProjection.ts': ['pipeline'],
  'map/scene/loadProjected.ts': ['export'],
  'map/scene/projectedScene.ts': ['pipeline'],
  'map/scene/readLines.ts': ['page'],
  'map/scene/regionScene.ts': ['pipeline'],
  'map/scene/scene.ts': ['pipeline', 'stories'],
  'map/shownMap.ts': ['export', 'stories'],
  'page/draw.ts': ['pipeline'],
  'search/Search.svelte': ['page'],
  'sources/FiguresSource.svelte': ['charts', 'map'],
  'sources/Footnotes.svelte': ['compare', 'map', 'profile', 'table'],
  'sources/evidenceSheet.ts': ['export'],
  'sources/SourceButton.svelte': ['charts', 'compare', 'map', 'page', 'profile', 'table', 'timeline'],
  'stories/loadParts.ts': ['page'],
  'stories/pictures/figures.ts': ['export'],
  'stories/pictures/regionTints.ts': ['export'],
  'stories/presenting/keptShow.ts': ['page'],
  'stories/steps.ts': ['page'],
  'stories/storyList.svelte.ts': ['page'],
  'table/tableState.svelte.ts': ['export'],
  'timeline/Timeline.svelte': ['page'],
  'timeline/folding.svelte.ts': ['page'],
};

/**
 * What is exported though no file imports it by name: the entries of builds of their own, and what the modules of the
 * data import (src/pipeline/modules.ts).
 */
const ENTRIES = [
  'loading/fetchOnce.ts: fetchOnce',
  'loading/withFiles.ts: withFiles',
  'page/draw.ts: drawPages',
  'world/packing.ts: unpackGazetteer',
];

/** What is exported for its own tests: parts of a file that are asked by themselves, because all of it is harder to ask. */
const TESTED_APART = [
  'choice/savedViews.ts: readViews',
  'embed/snippets.ts: escapeHtml',
  'figures/describe.ts: chosenNames',
  'figures/evidence.ts: askedOfRows',
  'figures/match.ts: fitsFacet',
  'loading/fetchOnce.ts: loadOnce',
  'map/geometry/circles.ts: LEAST_AREA',
  'map/geometry/pick.ts: CIRCLE_REACH',
  'map/moving/flight.ts: startOf',
  'pipeline/site/notices.ts: writeNotices',
  'pipeline/site/sizes.ts: dataBudget',
  'pipeline/site/sizes.ts: rowsIn',
  'stories/presenting/line.ts: messageIn',
  'stories/travel.ts: dayBetween',
];

describe('the rooms of src/', () => {
  /*
   * What a room may import besides itself. `type x`: only types of x. Features also take what another feature
   * offers (FACES), and nothing else of it.
   */
  const BELOW = ['world', 'choice', 'figures', 'words', 'style', 'loading', 'atlas', 'boot', 'ui'];
  const ROOMS: Record<string, string[]> = {
    world: [],
    style: [],
    choice: ['world', 'type figures', 'type words', 'type atlas'],
    figures: ['world', 'choice', 'words'],
    words: ['world', 'choice', 'type figures', 'type search', 'type compare'],
    loading: [],
    atlas: ['world', 'choice', 'figures', 'words', 'loading'],
    boot: ['world', 'loading', 'choice', 'atlas', 'type words'],
    ui: ['style', 'loading', 'type words', 'atlas', 'boot'],
    ...Object.fromEntries(FEATURES.map((room) => [room, BELOW])),
    // The build reads the choices of stories, and lays the map out, as the page will.
    pipeline: ['world', 'choice', 'boot', 'type page'],
  };

  test('import only what lies on their way from the data to the page', () => {
    const breaches = scripts.flatMap(({ path, text }) =>
      importsOf(path, text).flatMap(({ target, typeOnly }) => {
        const [from, to] = [roomOf(path), roomOf(target)];
        const rules = ROOMS[from] ?? [];
        const allowed =
          from === to ||
          path === REGISTRY ||
          rules.includes(to) ||
          (typeOnly && rules.includes(`type ${to}`)) ||
          (FACES[target]?.includes(from) ?? false);
        return allowed ? [] : [`${path}: imports ${target}`];
      }),
    );
    expect(breaches).toEqual([]);
  });

  test('are all known to this test', () => {
    const unknown = scripts.map(({ path }) => roomOf(path)).filter((room) => !(room in ROOMS));
    expect(unknown).toEqual([]);
  });

  test('offer nothing that nobody takes', () => {
    const taken = new Set(
      scripts.flatMap(({ path, text }) =>
        importsOf(path, text).map(({ target }) => `${target} to ${roomOf(path)}`),
      ),
    );
    const offered = Object.entries(FACES).flatMap(([face, rooms]) =>
      rooms.map((room) => `${face} to ${room}`),
    );
    expect(offered.filter((offer) => !taken.has(offer))).toEqual([]);
  });

  test('hold no file that lies loose but the entry and the frame of the page', () => {
    expect(sources.map(({ path }) => path).filter((path) => !path.includes('/'))).toEqual([
      'App.svelte',
      'main.ts',
    ]);
  });

  test('let the world and the figures know no browser', () => {
    const BROWSER =
      /\b(?:document|window|navigator|location|history|localStorage|sessionStorage|HTML\w*Element|SVG\w*Element|Element|DOMRect|matchMedia|requestAnimationFrame)\b/;
    const breaches = scripts
      .filter(({ path }) => ['world', 'figures'].includes(roomOf(path)))
      .flatMap(({ path, text }) => {
        const names: string[] = [];
        someNode(syntaxOf(path, text), (node) => {
          const isFree =
            ts.isIdentifier(node) &&
            !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
          if (isFree && BROWSER.test(node.text) && node.text.match(BROWSER)![0] === node.text)
            names.push(node.text);
          return false;
        });
        return names.map((name) => `${path}: ${name}`);
      });
    expect(breaches).toEqual([]);
  });

  test('let the scripts for other sites stand alone: they import nothing but one another, and types', () => {
    const isForHosts = (path: string) => path.startsWith('embed/host/');
    const hosts = scripts.filter(({ path }) => isForHosts(path));
    expect(hosts.length).toBeGreaterThan(0);
    const breaches = hosts.flatMap(({ path, text }) => [
      ...importsOf(path, text)
        .filter(({ target, typeOnly }) => !typeOnly && !isForHosts(target))
        .map(({ target }) => `${path}: imports ${target}`),
      ...(text.match(/(?:from|import) '(?!\.)[^']*'/g) ?? []).map((some) => `${path}: ${some}`),
    ]);
    expect(breaches).toEqual([]);
  });

  test('hold no ring of files that import one another', () => {
    const graph = new Map(
      scripts.map(({ path, text }) => [
        path,
        // What the registry names is set up when it is asked for, long after the registry.
        importsOf(path, path === REGISTRY ? '' : text)
          .filter(({ target, typeOnly }) => !typeOnly && target !== path)
          .map(({ target }) => target),
      ]),
    );
    expect(ringsIn(graph)).toEqual([]);
  });
});

describe('what a file exports', () => {
  const importers = importersOf([
    ...scripts.map(({ path, text }) => ({ path: `src/${path}`, text })),
    ...filesBelow(join(ROOT, 'tests'))
      .filter(({ path }) => /\.(ts|svelte)$/.test(path))
      .map(({ path, text }) => ({ path: `tests/${path}`, text })),
    { path: 'vite.config.ts', text: readFileSync(join(ROOT, 'vite.config.ts'), 'utf8') },
  ]);
  const unasked = scripts
    .filter(({ text }) => !isGenerated(text))
    .flatMap(({ path, text }) => {
      const ownTest = `/${basename(path, extname(path))}.test.ts`;
      const isAsked = (name: string) =>
        [name, '*'].some((one) =>
          [...(importers.get(`${path}: ${one}`) ?? [])].some((by) => !by.endsWith(ownTest)),
        );
      return exportsOf(path, text)
        .filter((name) => !isAsked(name))
        .map((name) => `${path}: ${name}`);
    });

  test('another file imports, its own tests aside', () => {
    expect(unasked.filter((one) => ![...ENTRIES, ...TESTED_APART].includes(one))).toEqual([]);
  });

  test('though nobody else imports it is still there, and still alone', () => {
    expect([...ENTRIES, ...TESTED_APART].filter((one) => !unasked.includes(one))).toEqual([]);
  });
});

describe('the registry of the parts that come later', () => {
  test('has every component that what is there from the start shows later', () => {
    const start = new Set(START.flatMap((entry) => [...closureOf(entry)]));
    const breaches = scripts
      .filter(({ path }) => path !== REGISTRY && start.has(path))
      .flatMap(({ path, text }) =>
        importsOf(path, text)
          .filter(({ target, isLater }) => isLater && target.endsWith('.svelte'))
          .map(({ target }) => `${path}: loads ${target}`),
      );
    expect(start.size).toBeGreaterThan(50);
    expect(breaches).toEqual([]);
  });

  test('has no part that nobody asks for', () => {
    const names = [
      ...scripts.find(({ path }) => path === REGISTRY)!.text.matchAll(/^ {2}(\w+): \{\s*load:/gm),
    ].map(([, name = '']) => name);
    const asked = new Set(
      scripts.flatMap(({ text }) =>
        [...text.matchAll(/\b(?:load|calm)Part\(\s*[\w.]+,\s*'(\w+)'|\bpart="(\w+)"/g)].map(
          ([, one, other]) => one ?? other,
        ),
      ),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !asked.has(name))).toEqual([]);
  });
});

describe('the words of a part that comes later', () => {
  /** Which words the files read that a file brings with it, itself included. */
  const readBy = (path: string) => {
    const texts = [...closureOf(path)].map(
      (one) => scripts.find((script) => script.path === one)?.text ?? '',
    );
    const words = texts.flatMap((text) => [...text.matchAll(/useAtlas<('[^>]*)>/g)].map(([, some]) => some!));
    return words.some((some) => some.includes('present')) ? 'present' : words.length > 0 ? 'explore' : null;
  };

  test('are read by nothing that the page has from the start', () => {
    for (const entry of START) expect(readBy(entry), entry).toBeNull();
  });

  /** The parts of the registry, each with its words; shading.ts waits for them before it gives its component. */
  const registry = [
    ...scripts
      .find(({ path }) => path === 'boot/parts.ts')!
      .text.matchAll(/load: \(\) => import\('\.\.\/([^']+)'\),\s*words: (?:'(\w+)'|null)/g),
  ]
    .map(([, part = '', words = null]) => ({ part: fileAt(part), words }))
    .filter(({ part }) => part !== 'map/legend/shading.ts');

  test('are those that it is registered with', () => {
    expect(registry.length).toBeGreaterThan(20);
    const breaches = registry.filter(({ part, words }) => {
      const read = readBy(part);
      return read !== null && words !== read && words !== 'present';
    });
    expect(breaches).toEqual([]);
  });

  test('are there for what it loads in turn', () => {
    const words = new Map(registry.map((entry) => [entry.part, entry.words]));
    // A script may fetch a part ahead; only a component shows it.
    const loaded = components.flatMap(({ path, text }) =>
      importsOf(path, text).flatMap(({ target, isLater }) =>
        isLater && target.endsWith('.svelte') && readBy(target) ? { path, target } : [],
      ),
    );
    const breaches = loaded.filter(({ path, target }) => {
      const brought = words.get(path) ?? readBy(path);
      return brought !== readBy(target) && brought !== 'present';
    });
    expect(breaches).toEqual([]);
  });
});

describe('words and colours', () => {
  test('that a reader sees are in src/words/, never in a component', () => {
    const breaches = components.flatMap(({ path, text }) =>
      wordsIn(parse(text, { modern: true }).fragment).map((words) => `${path}: "${words}"`),
    );
    expect(breaches).toEqual([]);
  });

  test('of the page are chosen in src/style/ only', () => {
    const HEX = /(?<![\w.{&/#])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b/gi;
    const FUNCTION = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/g;
    const NAME =
      /(?:color|fill|stroke|background|border[\w-]*|outline|shadow)\s*:[^;{}]*\b(?:white|black|gr[ae]y|red|green|blue|yellow|orange|purple|pink|brown)\b/g;
    const breaches = sources
      .filter(({ path }) => roomOf(path) !== 'style')
      .flatMap(({ path, text }) => {
        const styles = /<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '';
        const found = [text.match(HEX), text.match(FUNCTION), styles.match(NAME)].flatMap(
          (some) => some ?? [],
        );
        return found.map((colour) => `${path}: ${colour}`);
      });
    expect(breaches).toEqual([]);
  });
});

describe('what is particular to the organization', () => {
  test('is in data/, and its names in no file of src/', () => {
    const { names } = realOrganization();
    const own = Object.values(names).flatMap(({ full, short }) => [full, short]);
    // Also as speakers of other languages of the tables know it.
    const named = new RegExp(`\\b(?:${[...own, 'OIM'].join('|')})\\b`, 'i');
    expect(sources.filter(({ text }) => named.test(text)).map(({ path }) => path)).toEqual([]);
    expect(readFileSync(resolve(SRC, '../index.html'), 'utf8')).not.toMatch(named);
  });

  test('is in data/, and no id of its regions, kinds and functions of office, work areas and tasks in src/, alone or in a key but in types made from the tables', () => {
    const { regionalOffices, continents, kinds, areas, themes, activities } = realTables();
    const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    const plain = [regionalOffices, continents, kinds, areas, themes, realOrganization().functions].flatMap(
      idsOf,
    );
    // Ids of activities are words of other things, too ("border"), but not behind the facet that they are values of.
    const keys = [...plain, ...idsOf(activities)].flatMap((id) =>
      [...FACETS, 'kind', 'continent'].map((of) => `${of}-${id}`),
    );
    const ids = new Set([...plain, ...keys]);
    const breaches = sources
      .filter(({ text }) => !isGenerated(text))
      .flatMap(({ path, text }) =>
        literalsOf(path, text)
          .filter((literal) => ids.has(literal))
          .map((literal) => `${path}: '${literal}'`),
      );
    expect(breaches).toEqual([]);
  });
});

describe('a file of src/', () => {
  test('is there to be checked', () => {
    expect(scripts.length).toBeGreaterThan(10);
  });

  test('is named for the idea it holds, not as a drawer', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|lib|misc|types|shared|core)(\/|\.)/;
    expect(sources.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([]);
  });

  test(`has at most ${MOST_LINES} lines of code, styles aside, unless it is made by a script or a dictionary`, () => {
    const long = sources
      .filter(({ path, text }) => !isGenerated(text) && !/^words\/[a-z]{2}\//.test(path))
      .map(({ path, text }) => ({ path, lines: withoutStyles(text).split('\n').length - 1 }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  test('leaves nothing undone, unchecked or unescaped', () => {
    const MARKS = /\b(?:TODO|FIXME|XXX)\b|@ts-(?:ignore|nocheck|expect-error)|\{@html\b/g;
    const breaches = sources.flatMap(({ path, text }) =>
      (text.match(MARKS) ?? []).map((mark) => `${path}: ${mark}`),
    );
    expect(breaches).toEqual([]);
  });

  test('gives everything a type other than any', () => {
    const breaches = scripts.filter(({ path, text }) =>
      someNode(syntaxOf(path, text), (node) => node.kind === ts.SyntaxKind.AnyKeyword),
    );
    expect(breaches.map(({ path }) => path)).toEqual([]);
  });

  test('asks for the time in one place: src/atlas/clock.ts, and for the build src/pipeline/site/buildDay.ts', () => {
    const asked = scripts
      .filter(({ path, text }) => someNode(syntaxOf(path, text), asksClock))
      .map(({ path }) => path);
    expect(asked.sort()).toEqual(['atlas/clock.ts', 'pipeline/site/buildDay.ts']);
  });

  test('takes dates apart and puts them together in one place: src/world/days.ts', () => {
    const READING =
      /\\d\{4\}|\btoISOString\b|\bDate\.(?:parse|UTC)\b|-12-31|-01-01|\bDateTimeFormat\([^)]*date/;
    const readers = scripts.filter(({ text }) => READING.test(withoutComments(text))).map(({ path }) => path);
    expect(readers).toEqual(['world/days.ts']);
  });

  test('that is a component says at its top what it is for', () => {
    const silent = components.filter(({ text }) => !/^\s*<!--\s*@component\s+\S/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

/** The folder below src/; the two files that lie there begin the page. */
function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'page';
}

function isGenerated(text: string): boolean {
  return /^\/\/ .*Do not edit by hand/.test(text);
}

/** Code without what is said about it, where examples stand. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/** A component without its style element; any other file as it is. */
function withoutStyles(text: string): string {
  return text.replace(/^<style>[\s\S]*^<\/style>\n/m, '');
}

const parsed = new Map<string, ts.SourceFile>();

/** The TypeScript of a file; of a component, its scripts. Each text is parsed once for all tests. */
function syntaxOf(path: string, text: string): ts.SourceFile {
  const key = `${path}\n${text}`;
  const known = parsed.get(key) ?? parseScripts(path, text);
  parsed.set(key, known);
  return known;
}

function parseScripts(path: string, text: string): ts.SourceFile {
  const code = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n')
    : text;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
}

/**
 * The texts that a file holds as wholes: string literals, keys of objects and types, values of attributes, and in a style
 * sheet what stands in quotation marks. A word in a sentence or in a name is none.
 */
function literalsOf(path: string, text: string): string[] {
  const found: string[] = [];
  if (/\.(ts|svelte)$/.test(path))
    someNode(syntaxOf(path, text), (node) => {
      if (ts.isStringLiteralLike(node)) found.push(node.text);
      const isKeyed = ts.isObjectLiteralElement(node) || ts.isTypeElement(node);
      if (isKeyed && node.name && ts.isIdentifier(node.name)) found.push(node.name.text);
      return false;
    });
  const rest = path.endsWith('.ts') ? '' : text.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '');
  return [...found, ...[...rest.matchAll(/(['"`])([\w-]+)\1/g)].map(([, , quoted = '']) => quoted)];
}

function someNode(node: ts.Node, fits: (node: ts.Node) => boolean): boolean {
  return fits(node) || (ts.forEachChild(node, (child) => someNode(child, fits) || undefined) ?? false);
}

/** `new Date()`, `Date()`, `Date.now()` and `Temporal.Now`; a date of something that is known already is no clock. */
function asksClock(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node))
    return ['Date.now', 'Temporal.Now'].includes(`${node.expression.getText()}.${node.name.text}`);
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  return node.expression.getText() === 'Date' && !(node.arguments ?? []).length;
}

/** What a file brings with it, itself included; what it loads later is not of it. */
function closureOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const { text = '' } = scripts.find((script) => script.path === path) ?? {};
  for (const { target, typeOnly, isLater } of importsOf(path, text))
    if (!typeOnly && !isLater) closureOf(target, seen);
  return seen;
}

/** What a file imports from our own src/, dynamic imports included, as paths below src/. */
function importsOf(path: string, text: string): { target: string; typeOnly: boolean; isLater: boolean }[] {
  const found: { specifier: string; typeOnly: boolean; isLater: boolean }[] = [];
  someNode(syntaxOf(path, text), (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push({
        specifier: (node.moduleSpecifier as ts.StringLiteral).text,
        typeOnly: isTypeOnly(node),
        isLater: false,
      });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({ specifier: (node.arguments[0] as ts.StringLiteral).text, typeOnly: false, isLater: true });
    }
    return false;
  });
  return found
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier, ...how }) => ({
      target: fileAt(join(dirname(path), specifier).split(sep).join('/')),
      ...how,
    }));
}

/** Who imports what, as `path below src/: name`; `default` for components, `*` where all of a file is taken. */
function importersOf(files: readonly Source[]): Map<string, Set<string>> {
  const importers = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    const note = (specifier: ts.Node, names: readonly string[]) => {
      if (!ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return;
      const file = join(dirname(path), specifier.text).split(sep).join('/');
      if (!file.startsWith('src/')) return;
      for (const name of names) {
        const key = `${fileAt(file.slice('src/'.length))}: ${name}`;
        importers.set(key, (importers.get(key) ?? new Set()).add(path));
      }
    };
    someNode(syntaxOf(path, text), (node) => {
      if (ts.isImportDeclaration(node)) {
        const { name, namedBindings: named } = node.importClause ?? {};
        note(node.moduleSpecifier, [
          ...(name ? ['default'] : []),
          ...(named && ts.isNamespaceImport(named) ? ['*'] : namesIn(named)),
        ]);
      } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
        note(node.moduleSpecifier, node.exportClause ? namesIn(node.exportClause) : ['*']);
      } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        note(node.arguments[0]!, ['*']);
      } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        note(node.argument.literal, [node.qualifier?.getText() ?? '*']);
      }
      return false;
    });
  }
  return importers;
}

/** What `{ one, other as mine }` takes, by the names that the other file gives. */
function namesIn(named: ts.NamedImportBindings | ts.NamedExportBindings | undefined): string[] {
  if (!named || !('elements' in named)) return [];
  return named.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

/** The names that a file exports, but for the component that it is. */
function exportsOf(path: string, text: string): string[] {
  return syntaxOf(path, text).statements.flatMap((node) => {
    if (ts.isExportAssignment(node)) return ['default'];
    if (ts.isExportDeclaration(node)) return namesOf(node.exportClause);
    const kinds = (ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined)?.map(({ kind }) => kind);
    if (!kinds?.includes(ts.SyntaxKind.ExportKeyword)) return [];
    if (kinds.includes(ts.SyntaxKind.DefaultKeyword)) return ['default'];
    if (ts.isVariableStatement(node))
      return node.declarationList.declarations.flatMap(({ name }) => boundIn(name));
    return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || isTypeNamed(node)
      ? (node.name?.text ?? [])
      : [];
  });
}

/** The names that `export { one, other as another }` gives to others. */
function namesOf(named: ts.NamedExportBindings | undefined): string[] {
  return named && ts.isNamedExports(named) ? named.elements.map(({ name }) => name.text) : [];
}

function isTypeNamed(node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

/** The names in `const name`, `const { one, other }` and `const [one, other]`. */
function boundIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundIn(element.name) : []));
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause || clause.isTypeOnly) return clause !== undefined;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** The file that an import without extension means; the path itself where there is none, as for data. */
function fileAt(path: string): string {
  return [path, `${path}.ts`].find((one) => sources.some((source) => source.path === one)) ?? path;
}

function ringsIn(graph: Map<string, string[]>): string[] {
  const rings: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) rings.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || finished.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    finished.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return rings;
}

/** Literal words in a component's markup: text, the attributes that are read out, and literals in `{…}`. */
function wordsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (!isRecord(node)) return [];
  if (node['type'] === 'Text') return readable(node['data']);
  if (node['type'] === 'ExpressionTag') return literalsIn(node['expression']);
  if (node['type'] === 'StyleDirective' || node['type'] === 'ClassDirective') return [];
  if (node['type'] === 'Attribute') {
    const read = /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder)$/;
    return read.test(String(node['name'])) ? wordsIn(node['value']) : [];
  }
  const parts = Object.entries(node).filter(([key]) => !['expression', 'metadata', 'parent'].includes(key));
  return parts.flatMap(([, value]) => (typeof value === 'object' ? wordsIn(value) : []));
}

/** Literals that an expression may show as they are: not the keys and arguments it looks things up by. */
function literalsIn(node: unknown): string[] {
  if (!isRecord(node)) return [];
  switch (node['type']) {
    case 'Literal':
      return readable(node['value']);
    case 'TemplateLiteral':
      return [
        ...(node['quasis'] as { value: { cooked: string } }[]).flatMap(({ value }) => readable(value.cooked)),
        ...(node['expressions'] as unknown[]).flatMap(literalsIn),
      ];
    case 'ConditionalExpression':
      return [...literalsIn(node['consequent']), ...literalsIn(node['alternate'])];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node['operator'] === '+' || node['type'] === 'LogicalExpression'
        ? [...literalsIn(node['left']), ...literalsIn(node['right'])]
        : [];
    default:
      return [];
  }
}

function readable(value: unknown): string[] {
  return typeof value === 'string' && /\p{L}/u.test(value) ? [value.trim()] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
