import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { afterAll, describe, expect, it } from 'vitest';
import { coreOf, detailOf } from '../../../src/pipeline/tables/compile';
import { readStories } from '../../../src/pipeline/tables/json/stories';
import { describeProblem, errorsIn, type Problem } from '../../../src/pipeline/tables/problems';
import { BrokenPackage, readOrganization, readPackage } from '../../../src/pipeline/tables/readFiles';
import { tableKey, type Resource } from '../../../src/pipeline/tables/schema/schema';
import { readTables } from '../../../src/pipeline/tables/tables';
import { realFiles, realOrganization, realTables } from '../../realData';

/*
 * Every file of data/ broken as a whole, in each way that a disk, an editor, a spreadsheet or a stranger breaks it. What
 * comes of it is one of two: a mistake is told, with its place; or nothing is lost. Rows are counted: those in the files
 * are those that were read and those that are said to be left out. Lines of 10 MB and 50,000 rows take minutes:
 * BREAK_ALL=1 npm run unit -- tests/pipeline/tables/brokenFiles.test.ts
 */

const { schema, stories } = realFiles();
const TODAY = '2026-11-29';
/** Whatever hangs is stopped. */
const PATIENT = 600_000;
const isAll = process.env['BREAK_ALL'] === '1';
const BIG = isAll ? 10_000_000 : 1_200_000;
const MANY = isAll ? 50_000 : 1000;
/** Enough rows of each kind; with all of them each mistake takes ten times as long. */
const LONG = ['work.csv', 'indicators.csv', 'members.csv', 'offices.csv', 'places.csv', 'presence.csv'];
const files = new Map(
  [...realFiles().files].map(([name, text]) => [
    name,
    LONG.includes(name) ? `${text.split('\n').slice(0, 40).join('\n')}\n` : text,
  ]),
);
const whole = readTables(files, schema, TODAY);
const wholeText = JSON.stringify(whole.tables);

const count = { tried: 0, refused: 0, harmless: 0 };
afterAll(() => {
  console.log(
    `${count.tried} mutations of ${files.size} tables, ${stories.size} stories, schema and organization: ${count.refused} refused, ${count.harmless} harmless, 0 else`,
  );
});

/** What must come of it: told, or harmless to the letter, or either as the content has it. */
type Outcome = 'refused' | 'harmless' | 'either';
type Mutation = [what: string, text: string | Buffer | null, outcome: Outcome];

/** As the disk gives it: what is not UTF-8 becomes U+FFFD. */
const textOf = (content: string | Buffer) =>
  typeof content === 'string' ? content : content.toString('utf8');
const rowsOf = (text: string) =>
  text
    .split(/\r\n|\r|\n/)
    .slice(1)
    .filter((line) => line !== '').length;

/** A mistake is told in one plain line that names the file, the place, what stands there, and what should. */
function expectTold(problem: Problem, file: string, about: string): void {
  const told = describeProblem(problem);
  expect(told.length, about).toBeLessThan(1000);
  expect(told, about).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(told, about).not.toMatch(/\bat .*:\d+:\d+|Error:|undefined|\[object/);
  if (file.endsWith('.csv') && !/^is missing/.test(problem.message))
    expect(problem.line, `${about}: ${told}`).toBeGreaterThan(0);
}

function judge(told: Problem[], file: string, outcome: Outcome, about: string): void {
  count.tried += 1;
  if (told.length > 0) {
    count.refused += 1;
    expect(outcome, `${about}: ${describeProblem(told[0]!)}`).not.toBe('harmless');
    expect(
      told.some((problem) => problem.file === `data/${file}`),
      `${about}: ${describeProblem(told[0]!)}`,
    ).toBe(true);
    for (const problem of told.slice(0, 50)) expectTold(problem, file, about);
  } else {
    count.harmless += 1;
    expect(outcome, about).not.toBe('refused');
  }
}

function tryTable(path: string, [what, content, outcome]: Mutation): void {
  const about = `${path}: ${what}`;
  const changed = new Map(files);
  if (content === null) changed.delete(path);
  else changed.set(path, textOf(content));
  const { tables, problems, leftOut } = readTables(changed, schema, TODAY);
  judge(errorsIn(problems), path, outcome, about);
  const inFiles = [...changed.values()].reduce((sum, text) => sum + rowsOf(text.replace(/^\uFEFF/, '')), 0);
  const read = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  expect(read + leftOut, `${about}: rows read and left out`).toBe(inFiles);
  if (outcome === 'harmless') expect(JSON.stringify(tables) === wholeText, about).toBe(true);
}

/** What a text may be that is none: half of it, nothing, or in another encoding. */
function brokenTexts(text: string): Mutation[] {
  const bytes = Buffer.from(text);
  const isAscii = !/[^\0-\x7F]/.test(text);
  const spread = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9];
  const cuts = spread.map((share): Mutation => {
    const at = Math.floor(bytes.length * share);
    // A file that ends with a line lacks nothing that anyone could see.
    return [`cut off after ${share}`, bytes.subarray(0, bytes[at - 1] === 10 ? at - 1 : at), 'refused'];
  });
  return [
    ['missing', null, 'refused'],
    ['of no byte', '', 'refused'],
    ['of a byte order mark alone', '\uFEFF', 'refused'],
    ['of spaces', ' '.repeat(1000), 'refused'],
    ['of zero bytes', Buffer.alloc(bytes.length), 'refused'],
    ['of line breaks', '\n'.repeat(MANY), 'refused'],
    ['of a page', '<!doctype html><title>404</title><script>alert(1)</script>\n', 'refused'],
    ['of a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'refused'],
    [`of ${BIG / 1e6} MB in one line`, 'a'.repeat(BIG), 'refused'],
    [`of ${BIG / 1e6} MB of quotation marks`, '"'.repeat(BIG), 'refused'],
    [`of ${BIG / 1e6} MB of brackets`, '['.repeat(BIG), 'refused'],
    ...cuts,
    ['in Latin-1', Buffer.from(text, 'latin1'), isAscii ? 'harmless' : 'refused'],
    ['in UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'refused'],
    ['saved twice as UTF-8', Buffer.from(bytes.toString('latin1')), isAscii ? 'harmless' : 'refused'],
    ['in typographic quotes', text.replaceAll('"', '”'), text.includes('"') ? 'refused' : 'harmless'],
  ];
}

/** Columns with all their cells taken out, put in or moved. */
function brokenColumns(text: string): Mutation[] {
  const rows = csvParseRows(text);
  const write = (change: (row: string[]) => string[]) =>
    `${csvFormatRows(rows.map((row) => change([...row])))}\n`;
  const names = rows[0]!;
  const each = names.flatMap((name, i): Mutation[] => [
    [`without ${name}`, write((row) => row.toSpliced(i, 1)), 'refused'],
    [`with ${name} twice`, write((row) => row.toSpliced(i, 0, row[i]!)), 'refused'],
    [
      `with ${name} first`,
      write((row) => [row[i]!, ...row.toSpliced(i, 1)]),
      i === 0 ? 'harmless' : 'refused',
    ],
  ]);
  return [
    ...each,
    ['with a column without a name', write((row) => [...row, '']), 'refused'],
    ['with its columns from right to left', write((row) => row.toReversed()), 'refused'],
    [
      'with rows and columns changed',
      `${csvFormatRows(names.map((_, i) => rows.map((row) => row[i]!)))}\n`,
      'refused',
    ],
  ];
}

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '&lt;b&gt;',
  '"><svg onload=alert(1)>',
  '=HYPERLINK("http://example.org","x")',
  "=cmd|' /C calc'!A0",
  '@SUM(A1:A9)',
  '+1+1',
  '-1+1',
  '\t=1+1',
  '${7*7}{{7*7}}',
  '__proto__',
];
/** Plain words, of which none can be told from a text. */
const isPlainWord = (value: string) => value === '__proto__' || value === '${7*7}{{7*7}}';

/** Markup and formulas in each column, in a row in the middle. */
function hostileCells(text: string): Mutation[] {
  const rows = csvParseRows(text);
  const at = Math.min(3, rows.length - 1);
  return rows[0]!.flatMap((name, column) =>
    HOSTILE.map((value): Mutation => {
      const changed = rows.map((row, i) => (i === at ? row.toSpliced(column, 1, value) : row));
      return [
        `${value} in ${name}`,
        `${csvFormatRows(changed)}\n`,
        isPlainWord(value) ? 'either' : 'refused',
      ];
    }),
  );
}

/** Marks, line ends and rows that are too many. */
function brokenLines(text: string, resource: Resource): Mutation[] {
  const lines = text.trimEnd().split('\n');
  const [head = ''] = lines;
  const last = lines.at(-1)!;
  const put = (i: number, line: string) => `${lines.toSpliced(i, 1, line).join('\n')}\n`;
  const add = (...rows: string[]) => `${text}${rows.join('\n')}\n`;
  const quoted = csvParseRows(text).map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join());
  const width = resource.schema.fields.length;
  const middle = Math.max(1, Math.floor(lines.length / 2));
  return [
    ['with Windows line ends', text.replaceAll('\n', '\r\n'), 'harmless'],
    ['with line ends of old Macs', text.replaceAll('\n', '\r'), 'harmless'],
    ['with mixed line ends', text.replace('\n', '\r\n'), 'harmless'],
    ['with a byte order mark', `\uFEFF${text}`, 'harmless'],
    ['with two byte order marks', `\uFEFF\uFEFF${text}`, 'refused'],
    ['with every cell in quotation marks', `${quoted.join('\n')}\n`, 'harmless'],
    [
      'with its rows from the last to the first',
      `${[head, ...lines.slice(1).toReversed()].join('\n')}\n`,
      'either',
    ],
    [`with ${MANY} blank lines`, add('\n'.repeat(MANY)), 'harmless'],
    ['with a mark before a row', put(middle, `"${lines[middle]!}`), 'refused'],
    ['with a mark behind a row', put(middle, `${lines[middle]!}"`), 'refused'],
    ['with a mark in the last row', add(`"${last}`), 'refused'],
    [
      'with single quotes around cells',
      put(
        1,
        lines[1]!
          .split(',')
          .map((cell) => `'${cell}'`)
          .join(),
      ),
      'refused',
    ],
    ['with two rows in one line', put(middle, `${lines[middle]!},${last}`), 'refused'],
    ['with a row of nothing but commas', add(','.repeat(width - 1)), width > 1 ? 'refused' : 'harmless'],
    ['with a row of spaces', add(' '.repeat(9)), 'refused'],
    ['with a comment', add('# to be checked'), 'refused'],
    ['with the row of columns in the middle', put(middle, `${head}\n${lines[middle]!}`), 'refused'],
    [
      'with what a merge leaves',
      put(middle, `<<<<<<< ours\n${lines[middle]!}\n=======\n${last}\n>>>>>>> theirs`),
      'refused',
    ],
    [`with a line of ${BIG / 1e6} MB`, add('a'.repeat(BIG)), 'refused'],
    [`with a cell of ${BIG / 1e6} MB`, add(`${'a'.repeat(BIG)}${','.repeat(width - 1)}`), 'refused'],
    [`with ${BIG / 1e6} MB of commas`, add(','.repeat(BIG)), 'refused'],
    [`with ${BIG / 1e6} MB of marks`, add(`"${'""'.repeat(BIG / 2)}`), 'refused'],
    [`with its last row ${MANY} times more`, add(...Array<string>(MANY).fill(last)), 'refused'],
    [`with ${MANY} rows of one cell`, add(...Array.from({ length: MANY }, (_, i) => `x${i}`)), 'refused'],
    [
      `with ${MANY} rows of unknown codes`,
      add(...Array.from({ length: MANY }, (_, i) => [`x${i}`, ...Array<string>(width - 1).fill('y')].join())),
      'refused',
    ],
  ];
}

describe.each(schema.resources.map((resource) => [resource.path, resource] as const))(
  '%s',
  (path, resource) => {
    const text = files.get(path)!;
    const try_ = (mutations: Mutation[]) => mutations.forEach((mutation) => tryTable(path, mutation));

    it('broken as a file', () => try_(brokenTexts(text)), PATIENT);
    it('with lines that are wrong, or too many', () => try_(brokenLines(text, resource)), PATIENT);
    it('with columns taken out, doubled and moved', () => try_(brokenColumns(text)), PATIENT);
    it('with markup and formulas in each column', () => try_(hostileCells(text)), PATIENT);
  },
);

it(
  `takes ${MANY} good rows more, and drops none`,
  () => {
    const text = files.get('places.csv')!;
    const [, row = ''] = text.split('\n');
    const cells = csvParseRows(row)[0]!;
    const letters = (i: number) =>
      i.toString(26).replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)]!);
    const rows = Array.from({ length: MANY }, (_, i) => [`Place ${letters(i)}`, ...cells.slice(1)]);
    const changed = new Map(files).set('places.csv', `${text}${csvFormatRows(rows)}\n`);
    const { tables, problems, leftOut } = readTables(changed, schema, TODAY);
    count.tried += 1;
    count.harmless += 1;
    expect(errorsIn(problems).slice(0, 3).map(describeProblem)).toEqual([]);
    expect(tables[tableKey('places') as 'places']).toHaveLength(whole.tables.places.length + MANY);
    expect(leftOut).toBe(0);
  },
  PATIENT,
);

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Every part of a JSON value that is not the whole, by its way. */
function partsOf(value: Json, way: (string | number)[] = []): (string | number)[][] {
  const inside: [string | number, Json][] = Array.isArray(value)
    ? value.map((one, i) => [i, one])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return inside.flatMap(([key, one]) => [[...way, key], ...partsOf(one, [...way, key])]);
}

/** The value with another one in the place of a part, or without it. */
function withPart(value: Json, [key, ...rest]: (string | number)[], put: Json | undefined): Json {
  const copy = structuredClone(value) as Record<string | number, Json>;
  if (rest.length > 0) copy[key!] = withPart(copy[key!]!, rest, put);
  else if (put !== undefined) copy[key!] = put;
  else if (Array.isArray(copy)) copy.splice(key as number, 1);
  else Reflect.deleteProperty(copy, key!);
  return copy as Json;
}

/** Each part taken out, of another kind, and hostile; of a large file, every so many. */
function brokenParts(text: string, every: number): Mutation[] {
  const value = JSON.parse(text) as Json;
  const others: [string, Json | undefined, Outcome][] = [
    ['nothing', undefined, 'either'],
    ['null', null, 'refused'],
    ['a number', 7, 'either'],
    ['an empty text', '', 'either'],
    ['a list', [], 'either'],
    ['an object', {}, 'refused'],
    ['markup', '<img src=x onerror=alert(1)>', 'refused'],
    ['a formula', '=HYPERLINK("http://example.org")', 'either'],
    ['an address of another kind', 'javascript:alert(1)', 'either'],
    ['half a character', 'a\uD800', 'refused'],
    ['a list in itself', [[[[[[[['x']]]]]]]], 'refused'],
  ];
  return partsOf(value)
    .filter((_, i) => i % every === 0)
    .flatMap((way) =>
      others.map(([what, put, outcome]): Mutation => [
        `${way.join('.')} is ${what}`,
        JSON.stringify(withPart(value, way, put)),
        outcome,
      ]),
    );
}

const jsonTexts = (text: string): Mutation[] => [
  ...brokenTexts(text),
  ['with Windows line ends', text.replaceAll('\n', '\r\n'), 'harmless'],
  ['with a byte order mark', `\uFEFF${text}`, 'either'],
  ['with a comma too many', text.replace(/\}\s*$/, ',}'), 'refused'],
  ['with a comment', `// mine\n${text}`, 'refused'],
  ['with single quotes', text.replaceAll('"', "'"), 'refused'],
  ['twice', text + text, 'refused'],
  ['as a list', `[${text}]`, 'refused'],
  ['as a text', JSON.stringify(text), 'refused'],
  [`with a part of ${BIG / 1e6} MB`, text.replace('{', `{"x": "${'a'.repeat(BIG)}",`), 'either'],
  [
    `with ${MANY} parts more`,
    text.replace('{', `{${Array.from({ length: MANY }, (_, i) => `"x${i}": 1,`).join('')}`),
    'either',
  ],
  ['with the root of all objects', text.replace('{', '{"__proto__": {"x": 1},'), 'either'],
];

/** What is told of a file of which the page cannot be made; nothing if it can. */
function toldBy(read: () => void): Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof BrokenPackage) return error.problems;
    throw error;
  }
}

it(
  'datapackage.json',
  () => {
    const text = JSON.stringify(schema, null, 2);
    // The standard lets a package hold parts that only other readers know.
    const parts = brokenParts(text, 41).map(([what, put]): Mutation => [what, put, 'either']);
    for (const [what, content, outcome] of [...jsonTexts(text), ...parts]) {
      const about = `datapackage.json: ${what}`;
      let read: typeof schema | undefined;
      const told = toldBy(() => (read = readPackage(content === null ? null : textOf(content))));
      // What the description of a table makes of its rows is told of the table.
      const { tables, problems } = read ? readTables(files, read, TODAY) : { tables: null, problems: [] };
      if (read && tables && errorsIn(problems).length === 0) {
        coreOf(tables, realOrganization());
        detailOf(tables, read);
        judge(told, 'datapackage.json', outcome, about);
      } else if (told.length > 0) judge(told, 'datapackage.json', outcome, about);
      else {
        count.tried += 1;
        count.refused += 1;
        errorsIn(problems)
          .slice(0, 50)
          .forEach((problem) => expectTold(problem, '', about));
      }
    }
  },
  PATIENT,
);

it(
  'organization.json',
  () => {
    const text = JSON.stringify(realOrganization(), null, 2);
    for (const [what, content, outcome] of [...jsonTexts(text), ...brokenParts(text, 1)])
      judge(
        toldBy(() => void readOrganization(content === null ? null : textOf(content))),
        'organization.json',
        outcome,
        `organization.json: ${what}`,
      );
  },
  PATIENT,
);

it.each([...stories])(
  'stories/%s',
  (name, text) => {
    const own = name.replace('.json', '');
    // Without the file there is one story less, and that is no mistake.
    const mutations = [...jsonTexts(text), ...brokenParts(text, 1)].filter(([, content]) => content !== null);
    // All of them beside each other, each under a name of its own.
    const nameOf = (i: number) => `m-${[...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
    const renamed = mutations.map(([, content], i) => {
      const isText = typeof content === 'string';
      return [
        `${nameOf(i)}.json`,
        isText ? content.replaceAll(`"${own}"`, `"${nameOf(i)}"`) : textOf(content!),
      ] as const;
    });
    const read = readStories(new Map(renamed), realTables(), realOrganization(), TODAY);
    mutations.forEach(([what, , outcome], i) => {
      const file = `stories/${nameOf(i)}.json`;
      const told = read.problems.filter((problem) => problem.file === `data/${file}`);
      judge(told, file, outcome, `stories/${name}: ${what}`);
      const isTold = read.stories.some(({ id }) => id.startsWith(nameOf(i)));
      expect(isTold || told.length > 0, `stories/${name}: ${what}: neither read nor refused`).toBe(true);
    });
  },
  PATIENT,
);
