import { describe, expect, it } from 'vitest';
import { BrokenPackage, readPackage } from '../../../src/pipeline/tables/readFiles';
import { realFiles } from '../../realData';

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
      (s) => (table(s)['gaps'] = [{ en: 'Some are missing.' }]),
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
  ])('is named with its place: %s', (_, change, line) => {
    const [first = '', ...others] = faultsAfter(change);
    expect(first.startsWith(line), first).toBe(true);
    // A table under another name is one that lacks and one that is not known.
    expect(others.filter((other) => !other.includes('is no table'))).toEqual([]);
  });
});
