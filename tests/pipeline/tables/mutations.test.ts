import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { describeProblem, errorsIn, type Problem } from '../../../src/pipeline/tables/problems';
import { isDate, referencesOf, type Field, type Resource } from '../../../src/pipeline/tables/schema/schema';
import { readTables } from '../../../src/pipeline/tables/tables';
import { realFiles } from '../../realData';

const { schema } = realFiles();
const TODAY = '2026-11-29';
/** Enough rows of each kind; with all of them each mistake takes ten times as long. */
const MANY = ['work.csv', 'indicators.csv', 'members.csv', 'offices.csv', 'places.csv', 'presence.csv'];
const files = new Map(
  [...realFiles().files].map(([name, text]) => [
    name,
    MANY.includes(name) ? `${text.split('\n').slice(0, 40).join('\n')}\n` : text,
  ]),
);

/** The mistakes that are found once a file holds this text. */
function read(path: string, text: string): { errors: Problem[]; leftOut: number } {
  const { problems, leftOut } = readTables(new Map(files).set(path, text), schema, TODAY);
  return { errors: errorsIn(problems), leftOut };
}

/** The text of a table with one cell changed. */
function withCell(path: string, line: number, column: number, value: string): string {
  const rows = csvParseRows(files.get(path)!);
  rows[line - 1]![column] = value;
  return `${csvFormatRows(rows)}\n`;
}

const LONG = 'a'.repeat(1_000_000);
/** What a text may hold that is no plain text, and a piece of the message. */
const TEXTS: [string, string, RegExp][] = [
  ['markup', 'Geneva<img src=x onerror=alert(1)>', /markup/],
  ['a closing tag', 'Geneva</b>', /markup/],
  ['an entity', 'Geneva &amp; Bern', /markup/],
  ['a formula', '=HYPERLINK("http://example.org")', /formula/],
  ['a formula after another sign', '@SUM(A1)', /formula/],
  ['a formula in full width', '＝1+1', /formula/],
  ['a space before', ' Geneva', /space/],
  ['a space after', 'Geneva ', /space/],
  ['a hard space before', '\u00A0Geneva', /space/],
  ['two spaces', 'New  York', /two spaces/],
  ['a tab', 'New\tYork', /U\+0009/],
  ['a zero byte', 'Gen\0eva', /U\+0000/],
  ['an override of the direction', 'Gen\u202Eeva', /U\+202E/],
  ['a space without width', 'Gen\u200Beva', /U\+200B/],
  ['half a character', 'Gen\uD800eva', /U\+D800/],
  ['a letter that looks like another', 'G\u0435neva', /U\+0435/],
  ['a letter of mathematics', '\u{1D406}eneva', /U\+1D406/],
  ['a letter in full width', 'Ｇeneva', /U\+FF27/],
  ['an accent apart', 'Gene\u0300va', /joined/],
  ['bytes of Latin-1', 'Gen\uFFFDve', /not UTF-8/],
  ['a million letters', LONG, /1000000 characters/],
];
const ADDRESSES: [string, string, RegExp][] = [
  ['a password', 'https://user:secret@www.iom.int/', /user or password/],
  ['a user', 'https://www.iom.int@example.org/', /user or password/],
  ['a backslash before @', 'https://www.iom.int\\@example.org/', /U\+005C/],
  ['an override of the direction', 'https://www.iom.int/\u202Egnp.exe', /U\+202E/],
  ['a letter that looks like another', 'https://www.\u0456om.int/', /U\+0456/],
  ['the same in the code of host names', 'https://xn--80ak6aa92e.com/', /look like others/],
  ['quotation marks', 'https://www.iom.int/"onclick="x', /U\+0022/],
  ['a tag', 'https://www.iom.int/<script>', /U\+003C/],
  ['a space', 'https://www.iom.int/a b', /a space/],
  ['a line of its own scheme', 'javascript:alert(1)', /web address/],
  ['another scheme', 'ftp://www.iom.int/', /web address/],
  ['no host', 'https:///page', /host/],
  ['a host of this machine', 'http://localhost/page', /host/],
  ['a percent sign alone', 'https://www.iom.int/100%', /hexadecimal/],
  ['two fragments', 'https://www.iom.int/#a#b', /twice/],
  ['bytes of Latin-1', 'https://www.iom.int/\uFFFD', /not UTF-8/],
  ['a letter that is not encoded', 'https://www.iom.int/é', /encoded/],
  ['too much', `https://www.iom.int/${'a'.repeat(600)}`, /characters/],
];
const DATES: [string, string, RegExp][] = [
  ['2999', '2999', /is after/],
  ['the end of time', '9999', /is after/],
  ['a year before the organization', '1900', /is before/],
  ['two digits', '17', /is not a/],
  ['a letter among digits', '20O4', /is not a/],
];
const NUMBERS: [string, string, RegExp][] = [
  ['a comma', '1,5', /number/],
  ['an exponent', '1e3', /number/],
  ['infinity', 'Infinity', /number/],
  ['a space', ' 5', /number/],
  ['a formula', '=1+1', /number/],
  ['too much', '999999999999', /above|out of range/],
];
const isText = ({ type, format, constraints = {}, rdfType, codes, name }: Field, { schema }: Resource) =>
  type === 'string' &&
  !format &&
  !rdfType &&
  !codes &&
  !constraints.enum &&
  !constraints.pattern &&
  !schema.foreignKeys?.some(({ fields }) => fields.includes(name));

/** What can be wrong in a cell of the column. */
function cellMistakes(field: Field, resource: Resource): [string, string, RegExp][] {
  if (field.format === 'uri') return ADDRESSES;
  if (isDate(field)) return DATES;
  if (field.type === 'year') return DATES;
  if (field.type === 'list') {
    const word = field.itemEnum![0]!;
    return [
      ['a word twice', `${word};${word}`, /twice/],
      ['an unknown word', `${word};cooking`, /unknown word "cooking"/],
      ['nothing after the sign', `${word};`, /unknown word ""/],
    ];
  }
  if (field.type !== 'string')
    return field.constraints?.maximum === undefined
      ? NUMBERS.filter(([, value]) => value !== '999999999999')
      : NUMBERS;
  if (field.constraints?.enum) return [['an unknown word', 'Member ', /expected one of/]];
  if (isText(field, resource)) return TEXTS;
  const isCode = referencesOf(resource).some(({ column }) => column === field.name);
  return [
    ...(field.constraints?.pattern ? ([['no code', 'a b', /does not have the form/]] as const) : []),
    ...(isCode ? ([['an unknown code', 'ZZZ', /is not in/]] as const) : []),
  ].map(([what, value, message]) => [what, value, message]);
}

describe.each(schema.resources.map((resource) => [resource.path, resource] as const))(
  'E6: %s',
  (path, resource) => {
    const text = files.get(path)!;
    const lines = text.trimEnd().split('\n');
    const names = resource.schema.fields.map(({ name }) => name);

    it('has no mistake as it is', () => {
      expect(read(path, text).errors).toEqual([]);
    });

    it('names what is wrong in a cell, once, with its place and value', () => {
      const seen = new Set<string>();
      resource.schema.fields.forEach((field, column) => {
        // One free text of a table stands for all of them, and any other column for itself.
        const kind = isText(field, resource) ? 'text' : field.name;
        if (seen.has(kind)) return;
        seen.add(kind);
        for (const [what, value, message] of cellMistakes(field, resource)) {
          const { errors } = read(path, withCell(path, 3, column, value));
          const about = `${field.name}: ${what}`;
          expect(errors.map(describeProblem), about).toHaveLength(1);
          expect(errors[0], about).toMatchObject({ file: `data/${path}`, line: 3, column: field.name });
          expect(errors[0]?.value.trim(), about).toBe(value.trim());
          expect(errors[0]?.message, about).toMatch(message);
          const told = describeProblem(errors[0]!);
          expect(told.length, about).toBeLessThan(700);
          expect(told, about).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
        if (field.constraints?.required) {
          const { errors } = read(path, withCell(path, 3, column, ''));
          expect(errors.map(describeProblem), field.name).toHaveLength(1);
          expect(errors[0]).toMatchObject({ line: 3, column: field.name, value: '' });
          expect(errors[0]?.message).toMatch(/is empty \(expected/);
        }
      });
    });

    it('names a broken first row once, with the rows that cannot be read', () => {
      const [first = '', second = ''] = names;
      const heads: [string, string, string][] = [
        ['two columns that changed places', [second, first, ...names.slice(2)].join(), first],
        ['one twice', [first, ...names].join(), second],
        ['one in the place of another', [first, first, ...names.slice(2)].join(), second],
        ['one missing', names.slice(1).join(), first],
        ['the last missing', names.slice(0, -1).join(), names.at(-1)!],
        ['one too many', `${names.join()},more`, ''],
        ['another order', [...names].reverse().join(), first],
        ['capitals', names.join().toUpperCase(), first],
        ['a space', ` ${names.join()}`, first],
        ['semicolons', names.join(';'), ''],
        ['a quotation mark that stays open', `"${names.join()}`, first],
        ['bytes of Latin-1', names.join().replace(/^../, '\uFFFD'), first],
      ];
      for (const [what, head, column] of heads) {
        const { errors, leftOut } = read(path, [head, ...lines.slice(1), ''].join('\n'));
        expect(errors.map(describeProblem), what).toHaveLength(1);
        expect(errors[0], what).toMatchObject({ file: `data/${path}`, line: 1, column });
        expect(errors[0]?.message, what).toMatch(/expected|commas/);
        expect(errors[0]?.rows, what).toBe(leftOut);
        expect(leftOut, what).toBeGreaterThanOrEqual(lines.length - 1);
      }
    });

    it('names a file that is missing, empty, of a header alone, or no table', () => {
      const { problems } = readTables(new Map([...files].filter(([name]) => name !== path)), schema, TODAY);
      expect(errorsIn(problems).map(describeProblem)).toEqual([
        expect.stringMatching(new RegExp(`^data/${path}: is missing`)),
      ]);
      const broken: [string, string][] = [
        ['empty', ''],
        ['of a line break', '\n'],
        ['of a header alone', `${lines[0]}\n`],
        ['of a header cut off', lines[0]!.slice(0, -2)],
        ['of text', 'hello\n'],
        ['in UTF-16', [...text].slice(0, 400).join('\0')],
        ['of a million letters', LONG],
        ['of a page', '<!doctype html>\n<p>404\n'],
      ];
      for (const [what, content] of broken) {
        const { errors } = read(path, content);
        const own = errors.filter(({ file }) => file === `data/${path}`);
        expect(own.map(describeProblem), what).toHaveLength(1);
        expect(own[0]?.line, what).toBe(1);
        expect(errors.map(describeProblem), what).toHaveLength(1);
      }
    });

    it('names a row that is cut, doubled, empty, or has cells eaten or added', () => {
      const at = 2;
      const cells = csvParseRows(text)[at]!;
      const [first = '', second = '', ...rest] = cells;
      const rowOf = (...parts: string[]) => csvFormatRows([parts]);
      const row = rowOf(...cells);
      const put = (...rows: string[]) =>
        [...lines.slice(0, at), ...rows, ...lines.slice(at + 1), ''].join('\n');
      const middle = Math.floor(row.length / 2);
      const rows: [string, string, number, RegExp][] = [
        ['a cell too few', put(rowOf(...cells.slice(0, -1))), 3, /cell/],
        ['a cell too many', put(`${row},more`), 3, /cell/],
        ['one comma eaten', put(rowOf(`${first}${second}`, ...rest)), 3, /cell/],
        ['a row twice', put(row, row), 4, /repeats the key of line 3|overlaps|already used/],
        ['a row without text', put(row, names.map(() => '').join()), 4, /without any text/],
        [
          'the file cut in the row',
          `${lines.slice(0, at).join('\n')}\n${row.slice(0, middle)}`,
          3,
          /cut off/,
        ],
        [
          'text after a closing mark',
          put(`"${first}"x,${rowOf(second, ...rest)}`),
          3,
          /closing quotation mark/,
        ],
        ['a mark that eats the comma', put(`"${first},${rowOf(second, ...rest)}`), 3, /quotation mark/],
        ['a mark within a cell', put(row.replace(/^./, '$&"')), 3, /quotation mark/],
      ];
      for (const [what, content, line, message] of rows) {
        const { errors, leftOut } = read(path, content);
        const [own] = errors.filter(({ file }) => file === `data/${path}`);
        expect(own, what).toMatchObject({ line });
        expect(own?.message, what).toMatch(message);
        expect(leftOut, what).toBeGreaterThanOrEqual(own?.rows ?? 1);
        // A cut file lacks the rows after it, too: nobody can say which.
        if (!what.startsWith('the file cut')) expect(errors.map(describeProblem), what).toHaveLength(1);
      }
    });

    it('E13: loses no row without a word to a quotation mark that opens in one row and closes in another', () => {
      const last = Math.min(5, lines.length) - 1;
      const before = (i: number) => csvFormatRows([csvParseRows(lines[i]!)[0]!.slice(0, -1)]);
      const opened = lines.map((line, i) =>
        i === 1 ? `${before(i)},"one` : i === last ? `${before(i)},two"` : line,
      );
      const { errors, leftOut } = read(path, `${opened.join('\n')}\n`);
      expect(errors.map(describeProblem)).toHaveLength(1);
      expect(errors[0]).toMatchObject({ line: 2, column: names.at(-1) });
      expect(errors[0]?.message).toContain(`closes in line ${last + 1}`);
      expect(errors[0]?.rows).toBe(leftOut);
    });

    it('takes Windows line ends and a byte order mark, to the same rows', () => {
      const before = readTables(files, schema, TODAY);
      const turned = new Map(files).set(path, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
      expect(readTables(turned, schema, TODAY)).toEqual(before);
    });

    it('E13: a code that is misread takes the rows that need it, told once', () => {
      const [key = ''] = resource.schema.primaryKey;
      const pointed = schema.resources.some((other) =>
        referencesOf(other).some(({ targets }) => targets.some(({ resource: to }) => to === resource.name)),
      );
      if (!pointed) return;
      const { errors, leftOut } = read(path, withCell(path, 3, names.indexOf(key), 'a b'));
      expect(errors.map(describeProblem)).toHaveLength(1);
      expect(errors[0]?.rows ?? 1).toBe(leftOut);
    });
  },
);

describe('E6: rows that agree with no map', () => {
  it('an office whose longitude is its latitude', () => {
    const rows = csvParseRows(files.get('offices.csv')!);
    const [lat, lon] = ['lat', 'lon'].map((name) => rows[0]!.indexOf(name));
    const { errors } = read('offices.csv', withCell('offices.csv', 3, lon!, rows[2]![lat!]!));
    expect(errors.map(describeProblem)).toEqual([
      `data/offices.csv:3 lon: "${rows[2]![lat!]}" is the latitude too (expected the longitude)`,
    ]);
  });
});
