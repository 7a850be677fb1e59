import { describe, expect, it } from 'vitest';
import { BrokenPackage, readPackage } from '../../../../src/pipeline/tables/readFiles';
import { realFiles } from '../../../realData';

const text = JSON.stringify(realFiles().schema, null, 2);

/** The lines that tell what is wrong with the package. */
function faultsOf(content: string | null): string[] {
  try {
    readPackage(content);
    return [];
  } catch (error) {
    if (error instanceof BrokenPackage) return error.message.split('\n');
    throw error;
  }
}

type Package = ReturnType<typeof realFiles>['schema'];
type Loose = Record<string, unknown>;

/** The lines after one change. */
function faultsAfter(change: (schema: Package) => void): string[] {
  const copy = JSON.parse(text) as Package;
  change(copy);
  return faultsOf(JSON.stringify(copy));
}

describe('E7: the schema of the tables', () => {
  it('has no mistake', () => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each<[string, string | null, string | RegExp]>([
    ['no file', null, 'data/datapackage.json: is missing (expected the schema of the tables)'],
    ['an empty file', '', /^data\/datapackage\.json:1: is not JSON \(/],
    ['a text', 'hello', /^data\/datapackage\.json:1: is not JSON \(/],
    [
      'a comma too many',
      text.replace('"version": "1.0.0",', '"version": "1.0.0",,'),
      /json:6: is not JSON \(/,
    ],
    ['a comma at the end', text.replace(/\n\}$/, ',\n}'), /^data\/datapackage\.json:\d{3,}: is not JSON \(/],
    ['half of it', text.slice(0, text.length / 2), /^data\/datapackage\.json:\d{3,}: is not JSON \(/],
    ['a list', '[]', /^data\/datapackage\.json: "\[\]": is no object \(expected/],
    ['null', 'null', /^data\/datapackage\.json: "null": is no object \(expected/],
    ['a number', '7', /^data\/datapackage\.json: "7": is no object \(expected/],
    ['a text in marks', '"hello"', /^data\/datapackage\.json: "hello": is no object \(expected/],
  ])('is told in one line: %s', (_, content, line) => {
    expect(faultsOf(content)).toEqual([
      typeof line === 'string' ? line : (expect.stringMatching(line) as string),
    ]);
  });

  it('names each part that an empty object lacks', () => {
    const lines = faultsOf('{}');
    expect(lines).toContain(
      'data/datapackage.json: resources: is missing (expected description, version, licenses, resources)',
    );
    expect(lines).toHaveLength(4);
  });

  const indexOf = (name: string) => realFiles().schema.resources.findIndex((one) => one.name === name);
  const members = indexOf('members');
  const at = `data/datapackage.json: resources[${members}]`;
  const table = (schema: Package) => schema.resources[members] as unknown as Loose;
  const inner = (schema: Package) => schema.resources[members]!.schema as unknown as Loose;
  const field = (schema: Package) => schema.resources[members]!.schema.fields[0] as unknown as Loose;

  it.each<[string, (schema: Package) => void, string]>([
    ['a table without a path', (s) => delete table(s)['path'], `${at}.path: is missing`],
    [
      'a path out of the folder',
      (s) => (table(s)['path'] = '../x.csv'),
      `${at}.path: "../x.csv": does not fit`,
    ],
    [
      'a path twice',
      (s) => (table(s)['path'] = 'countries.csv'),
      `${at}.path: "countries.csv": is there twice`,
    ],
    ['a table without a schema', (s) => delete table(s)['schema'], `${at}.schema: is missing`],
    ['a schema that is a text', (s) => (table(s)['schema'] = 'x'), `${at}.schema: "x": is no object`],
    ['a table without columns', (s) => (inner(s)['fields'] = []), `${at}.schema.fields: "[]": is no list`],
    ['columns that are null', (s) => (inner(s)['fields'] = null), `${at}.schema.fields: "null": is no list`],
    [
      'a column that is a number',
      (s) => (inner(s)['fields'] = [7]),
      `${at}.schema.fields[0]: "7": is no object`,
    ],
    ['a table without a key', (s) => delete inner(s)['primaryKey'], `${at}.schema.primaryKey: is missing`],
    ['an empty key', (s) => (inner(s)['primaryKey'] = []), `${at}.schema.primaryKey: "[]": is no list`],
    ['a column without a type', (s) => delete field(s)['type'], `${at}.schema.fields[0].type: is missing`],
    [
      'a type that is none',
      (s) => (field(s)['type'] = 'text'),
      `${at}.schema.fields[0].type: "text": is unknown`,
    ],
    [
      'a misspelt constraint',
      (s) => (field(s)['constraints'] = { required: true, requird: true }),
      `${at}.schema.fields[0].constraints.requird: is unknown (expected required`,
    ],
    [
      'a constraint that is no number',
      (s) => (field(s)['constraints'] = { required: true, maxLength: 'long' }),
      `${at}.schema.fields[0].constraints.maxLength: "long": is no number`,
    ],
    [
      'C16: a pattern for a part of the cell',
      (s) => (field(s)['constraints'] = { required: true, pattern: '^[A-Z]' }),
      `${at}.schema.fields[0].constraints.pattern: "^[A-Z]": is not for the whole cell (expected ^…$)`,
    ],
    [
      'a pattern that is none',
      (s) => (field(s)['constraints'] = { required: true, pattern: '^[A-Z$' }),
      `${at}.schema.fields[0].constraints.pattern: "^[A-Z$": is no regular expression`,
    ],
    [
      'E13: a key that names no column',
      (s) => (inner(s)['primaryKey'] = ['iso3', 'status', 'form']),
      `${at}.schema.primaryKey[2]: "form": is no column of members (expected iso3, status, from`,
    ],
    [
      'a key that may be empty',
      (s) => (inner(s)['primaryKey'] = ['iso3', 'to']),
      `${at}.schema.primaryKey[1]: "to": may be empty (expected a required column)`,
    ],
    [
      'E13: a foreign key that names no column of its own',
      (s) => (s.resources[members]!.schema.foreignKeys![0]!.fields = ['iso4']),
      `${at}.schema.foreignKeys[0].fields[0]: "iso4": is no column of members`,
    ],
    [
      'a foreign key to no table',
      (s) => (s.resources[members]!.schema.foreignKeys![0]!.reference.resource = 'country'),
      `${at}.schema.foreignKeys[0].reference: "country": is no table (expected`,
    ],
    [
      'E13: a foreign key to no column',
      (s) => (s.resources[members]!.schema.foreignKeys![0]!.reference.fields = ['iso4']),
      `${at}.schema.foreignKeys[0].reference: "iso4": is no column of countries`,
    ],
    [
      'codes of no column',
      (s) => (field(s)['codes'] = { from: ['countries.iso4'] }),
      `${at}.schema.fields[0].codes.from[0]: "iso4": is no column of countries`,
    ],
    [
      'a table that the program does not know',
      (s) => (table(s)['name'] = 'membership'),
      'data/datapackage.json: resources: lacks the table members',
    ],
    [
      'a table left out',
      (s) => s.resources.splice(members, 1),
      'data/datapackage.json: resources: lacks the table members',
    ],
    [
      'a gap in one language',
      (s) => (table(s)['gaps'] = [{ en: 'Some are missing.', fr: 'x', es: 'x', ar: 'x' }]),
      `${at}.gaps[0].de: is missing`,
    ],
    [
      'an address that is none',
      (s) => (s.resources[members]!.sources[0]!.path = 'www.iom.int'),
      `${at}.sources[0].path: "www.iom.int": is not a web address`,
    ],
    [
      'markup',
      (s) => (table(s)['description'] = 'A <b>row</b>'),
      `${at}.description: "A <b>row</b>": holds markup`,
    ],
    [
      'E7: a key that every object has',
      (s) => (field(s)['constraints'] = { required: true, constructor: 1 }),
      `${at}.schema.fields[0].constraints.constructor: is unknown (expected required`,
    ],
    [
      'E13: a key with a column twice',
      (s) => (inner(s)['primaryKey'] = ['iso3', 'iso3', 'status', 'from']),
      `${at}.schema.primaryKey[1]: "iso3": is there twice`,
    ],
    [
      'an encoding that the program does not read',
      (s) => (table(s)['encoding'] = 'latin1'),
      `${at}.encoding: "latin1": is unknown (expected utf-8)`,
    ],
    [
      'a dialect that the program does not read',
      (s) => (table(s)['dialect'] = { delimiter: ';' }),
      `${at}.dialect: "{"delimiter":";"}": is not read (expected none: commas`,
    ],
  ])('is named with its place: %s', (_, change, line) => {
    const [first = '', ...others] = faultsAfter(change);
    expect(first.startsWith(line), first).toBe(true);
    // A table under another name is one that lacks and one that is not known.
    expect(others.filter((other) => !other.includes('is no table'))).toEqual([]);
  });
});

describe('E13: a schema that checks nothing is a mistake', () => {
  const fieldAt = (schema: Package, table: string, column: string) => {
    const i = schema.resources.findIndex(({ name }) => name === table);
    const k = schema.resources[i]!.schema.fields.findIndex(({ name }) => name === column);
    const place = `data/datapackage.json: resources[${i}].schema.fields[${k}]`;
    return { own: schema.resources[i]!.schema.fields[k] as unknown as Loose, place };
  };
  const NOTHING = 'checks nothing in this column (expected in';

  it.each<[string, string, string, Loose, string]>([
    [
      'a pattern on a year',
      'work',
      'year',
      { pattern: '^x$' },
      `pattern: "^x$": ${NOTHING} one of type string)`,
    ],
    ['a pattern on a list', 'offices', 'functions', { pattern: '^x$' }, `pattern: "^x$": ${NOTHING} one of`],
    ['words of a number', 'indicators', 'population', { enum: ['1'] }, `enum: "["1"]": ${NOTHING} one of`],
    [
      'a minimum of a text',
      'offices',
      'city',
      { minimum: 5 },
      `minimum: "5": ${NOTHING} one of type integer`,
    ],
    ['a maximum of a date', 'members', 'from', { maximum: '2000' }, `maximum: "2000": ${NOTHING} one of`],
    [
      'the length of a number',
      'offices',
      'lat',
      { maxLength: 5 },
      `maxLength: "5": ${NOTHING} one of type string`,
    ],
    [
      'a minimum that is a space',
      'work',
      'year',
      { minimum: ' ' },
      'minimum: " ": is no number (expected digits)',
    ],
    [
      'a minimum that is a word',
      'work',
      'year',
      { minimum: 'Infinity' },
      'minimum: "Infinity": is no number',
    ],
    ['no length at all', 'offices', 'city', { maxLength: 0 }, 'maxLength: "0": is no number of characters'],
    ['half a letter', 'offices', 'city', { maxLength: 2.5 }, 'maxLength: "2.5": is no number of characters'],
    [
      'bounds that nothing fits',
      'work',
      'year',
      { minimum: 9, maximum: 8 },
      'minimum: "9": is above the maximum (8)',
    ],
    [
      'a word twice',
      'members',
      'status',
      { enum: ['member', 'member'] },
      'enum[1]: "member": is there twice',
    ],
  ])('a constraint: %s', (_, table, column, constraints, message) => {
    let place = '';
    const lines = faultsAfter((schema) => {
      const found = fieldAt(schema, table, column);
      place = found.place;
      const { required } = (found.own['constraints'] ?? {}) as Loose;
      found.own['constraints'] = { ...(required !== undefined && { required }), ...constraints };
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]!.startsWith(`${place}.constraints.${message}`), lines[0]).toBe(true);
  });

  it.each<[string, string, string, Loose, string]>([
    [
      'words of a list that is none',
      'offices',
      'city',
      { itemEnum: ['a'] },
      `.itemEnum: "["a"]": ${NOTHING} one of type list)`,
    ],
    [
      'a sign between words of no list',
      'offices',
      'city',
      { delimiter: ';' },
      `.delimiter: ";": ${NOTHING} one of type list)`,
    ],
    [
      'a list of any words',
      'offices',
      'functions',
      { itemEnum: undefined },
      '.itemEnum: is missing (expected the words',
    ],
    [
      'a word of a list twice',
      'offices',
      'functions',
      { itemEnum: ['liaison', 'liaison'] },
      '.itemEnum[1]: "liaison": is there twice',
    ],
    [
      'the first day of a text',
      'offices',
      'city',
      { earliest: '1951' },
      `.earliest: "1951": ${NOTHING} a date)`,
    ],
    [
      'an address that is a number',
      'offices',
      'lat',
      { format: 'uri' },
      `.format: "uri": ${NOTHING} one of type string`,
    ],
    [
      'letters of an address',
      'work',
      'source_url',
      { letters: 'any' },
      `.letters: "any": ${NOTHING} one of type string`,
    ],
    [
      'codes that are numbers',
      'work',
      'year',
      { codes: { from: ['countries.iso3'] } },
      `.codes: "{"from":["countries.iso3"]}": ${NOTHING}`,
    ],
    [
      'codes of the column itself',
      'themes',
      'task',
      { codes: { from: ['themes.task'] } },
      ': "task": has its codes from itself',
    ],
    [
      'codes of another table',
      'activities',
      'group',
      { codes: { from: ['countries.iso3'] } },
      ': "group": has codes from countries.iso3, where the program does not look (expected codes from areas.id or themes.id)',
    ],
    [
      'no codes',
      'offices',
      'iso3',
      { codes: undefined },
      ': "iso3": has codes from nowhere, and the program looks them up (expected codes from countries.iso3 or territories.shape)',
    ],
    [
      'codes of no table',
      'places',
      'of',
      { codes: { from: ['countries.iso3'], also: ['QQQ'] } },
      ': "of": has codes that stand in no table',
    ],
  ])('a column: %s', (_, table, column, change, message) => {
    let place = '';
    const lines = faultsAfter((schema) => {
      const found = fieldAt(schema, table, column);
      place = found.place;
      Object.assign(found.own, change);
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]!.startsWith(`${place}${message}`), lines[0]).toBe(true);
  });

  it('foreign keys that the program needs and that are taken away, one line for each', () => {
    const lines = faultsAfter(({ resources }) => {
      for (const { schema } of resources) delete schema.foreignKeys;
    });
    const keys = realFiles().schema.resources.flatMap(({ schema }) => schema.foreignKeys ?? []);
    expect(lines).toHaveLength(keys.length);
    for (const line of lines)
      expect(line).toMatch(/: "[a-z_0-9]+": has codes from nowhere, and the program looks/);
  });

  it('a key that stands twice in the text, with its line', () => {
    const twice = text.replace('"primaryKey":', '"primaryKey": ["nothing"],\n"primaryKey":');
    const line = twice
      .slice(0, twice.lastIndexOf('"primaryKey"', twice.indexOf('"primaryKey"') + 60))
      .split('\n').length;
    expect(faultsOf(twice)).toEqual([
      `data/datapackage.json:${line} resources[0].schema.primaryKey: is there twice (expected once)`,
    ]);
  });

  it('E7: a key that every object has, wherever it stands, is told or passed over and throws nothing', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty']) {
      expect(faultsOf(text.replace('"constraints": {', `"constraints": {"${key}": 1,`))).toEqual([
        expect.stringContaining(`.constraints.${key}: is unknown`),
      ]);
      // The package and its tables may say more than the program reads.
      expect(faultsOf(text.replace('{', `{"${key}": {"a": 1},`))).toEqual([]);
    }
  });
});
