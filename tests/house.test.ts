import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/*
 * The rules of this house that no linter knows. Each test lists every breach as `file: what`.
 */

const SRC = resolve(import.meta.dirname, '../src');
const MOST_LINES = 300;

interface Source {
  /** Path below src/, with forward slashes. */
  path: string;
  text: string;
}

const sources: Source[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: relative(SRC, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
const components = sources.filter(({ path }) => path.endsWith('.svelte'));
const scripts = sources.filter(({ path }) => /\.(ts|svelte)$/.test(path));

describe('the rooms of src/', () => {
  /*
   * What a room may import besides itself. `type x`: only types of x. `x.svelte`: only its components.
   * The state in src/atlas.svelte.ts is the room `atlas`; main.ts and the components beside it are the
   * room `page`.
   */
  const VIEWS = ['model', 'choice', 'view', 'text', 'style', 'loading', 'atlas', 'later'];
  const ROOMS: Record<string, string[]> = {
    model: [],
    style: [],
    choice: ['model', 'type view', 'type text', 'type atlas'],
    view: ['model', 'choice', 'text'],
    text: ['model', 'type choice', 'type view'],
    loading: [],
    atlas: ['model', 'choice', 'view', 'text', 'loading'],
    later: ['loading', 'choice', 'atlas'],
    map: [...VIEWS, 'charts.svelte', 'controls.svelte', 'sources.svelte'],
    charts: [...VIEWS, 'map.svelte', 'controls.svelte', 'sources.svelte'],
    table: [...VIEWS, 'map.svelte', 'controls.svelte', 'sources.svelte'],
    compare: [...VIEWS, 'map.svelte', 'charts.svelte', 'controls.svelte', 'sources.svelte'],
    sources: [...VIEWS, 'map.svelte', 'controls'],
    controls: [...VIEWS, 'map.svelte', 'charts.svelte'],
    profile: [...VIEWS, 'map.svelte', 'charts.svelte', 'controls.svelte', 'sources.svelte'],
    output: [...VIEWS, 'map', 'charts', 'controls.svelte'],
    stories: [...VIEWS, 'map', 'controls.svelte', 'output'],
    embed: [...VIEWS, 'controls.svelte', 'output'],
    page: [
      ...VIEWS,
      'map',
      'charts',
      'table',
      'compare',
      'sources',
      'controls',
      'profile',
      'output',
      'stories',
      'embed',
    ],
    // The build reads the choices of stories as the page will.
    build: ['model', 'choice', 'map', 'type page'],
  };

  test('import only what lies on their way from the data to the page', () => {
    const breaches = scripts.flatMap(({ path, text }) =>
      importsOf(path, text).flatMap(({ target, typeOnly }) => {
        const [from, to] = [roomOf(path), roomOf(target)];
        const rules = ROOMS[from] ?? [];
        const allowed =
          from === to ||
          rules.includes(to) ||
          (typeOnly && rules.includes(`type ${to}`)) ||
          (target.endsWith('.svelte') && rules.includes(`${to}.svelte`));
        return allowed ? [] : [`${path}: imports ${target}`];
      }),
    );
    expect(breaches).toEqual([]);
  });

  test('are all known to this test', () => {
    const unknown = scripts.map(({ path }) => roomOf(path)).filter((room) => !(room in ROOMS));
    expect(unknown).toEqual([]);
  });

  test('give the build only plain TypeScript of the map', () => {
    const breaches = scripts
      .filter(({ path }) => roomOf(path) === 'build')
      .flatMap(({ path, text }) => importsOf(path, text).map(({ target }) => ({ path, target })))
      .filter(({ target }) => roomOf(target) === 'map' && target.includes('.svelte'));
    expect(breaches).toEqual([]);
  });

  test('let the scripts for other sites stand alone: they import nothing but one another', () => {
    const isForHosts = (path: string) => path.startsWith('embed/host/');
    const hosts = scripts.filter(({ path }) => isForHosts(path));
    expect(hosts.length).toBeGreaterThan(0);
    const breaches = hosts.flatMap(({ path, text }) => [
      ...importsOf(path, text)
        .filter(({ target }) => !isForHosts(target))
        .map(({ target }) => `${path}: imports ${target}`),
      ...(text.match(/(?:from|import) '(?!\.)[^']*'/g) ?? []).map((some) => `${path}: ${some}`),
    ]);
    expect(breaches).toEqual([]);
  });

  test('hold no ring of files that import one another', () => {
    const graph = new Map(
      scripts.map(({ path, text }) => [
        path,
        importsOf(path, text)
          .filter(({ target, typeOnly }) => !typeOnly && target !== path)
          .map(({ target }) => target),
      ]),
    );
    expect(ringsIn(graph)).toEqual([]);
  });
});

describe('words and colours', () => {
  test('that a reader sees are in src/text/, never in a component', () => {
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

describe('a file of src/', () => {
  test('is there to be checked', () => {
    expect(scripts.length).toBeGreaterThan(10);
  });

  test('is named for the idea it holds, not as a drawer', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|lib|misc|types|shared|core)(\/|\.)/;
    expect(sources.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([]);
  });

  test(`has at most ${MOST_LINES} lines, unless it is made by a script or a dictionary`, () => {
    const long = sources
      .filter(({ path, text }) => !isGenerated(text) && !/^text\/([a-z]+\/)?[a-z]{2}\.ts$/.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
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

  test('asks for the time in one place: src/clock.ts, and for the build src/build/buildDay.ts', () => {
    const asked = scripts
      .filter(({ path, text }) => someNode(syntaxOf(path, text), asksClock))
      .map(({ path }) => path);
    expect(asked.sort()).toEqual(['build/buildDay.ts', 'clock.ts']);
  });

  test('that is a component says at its top what it is for', () => {
    const silent = components.filter(({ text }) => !/^\s*<!--\s*@component\s+\S/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

/** Where the page begins: in a browser, before anything is painted, and when it is drawn at build time. */
const PAGE = new Set(['opened.ts', 'main.ts', 'first.ts', 'prerender.ts']);

function roomOf(path: string): string {
  const [folder, ...rest] = path.split('/');
  if (rest.length > 0) return folder!;
  return PAGE.has(path) || path.endsWith('.svelte') ? 'page' : 'atlas';
}

function isGenerated(text: string): boolean {
  return /^\/\/ .*Do not edit by hand/.test(text);
}

/** The TypeScript of a file; of a component, its scripts. */
function syntaxOf(path: string, text: string): ts.SourceFile {
  const code = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n')
    : text;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
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

/** What a file imports from our own src/, dynamic imports included, as paths below src/. */
function importsOf(path: string, text: string): { target: string; typeOnly: boolean }[] {
  const found: { specifier: string; typeOnly: boolean }[] = [];
  someNode(syntaxOf(path, text), (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push({ specifier: (node.moduleSpecifier as ts.StringLiteral).text, typeOnly: isTypeOnly(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({ specifier: (node.arguments[0] as ts.StringLiteral).text, typeOnly: false });
    }
    return false;
  });
  return found
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier, typeOnly }) => ({
      target: fileAt(join(dirname(path), specifier).split(sep).join('/')),
      typeOnly,
    }));
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
