import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Iso3 } from '../../../src/world/rows';
import { buildWorld } from '../../../src/world/world';
import { splitLinks } from '../../../src/figures/links';
import { profileFacts } from '../../../src/profile/country/profileFacts';
import { codesOfRegion, coverageOf } from '../../figures/plainReading';
import { onDate, realCore, realDetail } from '../../realData';

const world = buildWorld(realCore());
const detail = realDetail();
const facts = (iso3: string) => profileFacts(world, detail, iso3 as Iso3, onDate('2017-03-01'))!;

/** The rows of a table that belong to a country, read anew from the file. */
function rowsOf(table: string, iso3: string) {
  const text = readFileSync(resolve(import.meta.dirname, `../../../data/${table}.csv`), 'utf8');
  return [...csvParse(text)].filter((row) => row['iso3'] === iso3);
}

const whole = (text: string | undefined) => (text ? Number(text) : null);
const sorted = <T>(rows: T[]) => rows.map((row) => JSON.stringify(row)).sort();

describe.each(['ESP', 'AFG', 'CHE', 'XKX', 'NPL', 'ETH', 'KEN', 'MCO', 'PSE', 'COD', 'NZL', 'AND'])(
  'the profile of %s holds what the tables say',
  (iso3) => {
    const own = facts(iso3);

    test('of its names, codes and regional office', () => {
      const [row] = rowsOf('countries', iso3);
      expect([own.iso2, own.m49, own.subregion]).toEqual([row!['iso2'], row!['m49'], row!['subregion']]);
      expect(own.names).toEqual({
        en: row!['name_en'],
        de: row!['name_de'],
        fr: row!['name_fr'],
        es: row!['name_es'],
        ar: row!['name_ar'],
      });
      const region = own.region && [own.region.id, own.region.basis, own.region.source];
      const [covered] = coverageOf(iso3, '2017-03-01');
      expect(region).toEqual(
        covered ? [covered['regional_office'], covered['basis'], covered['source_url']] : null,
      );
    });

    test('of its regions, one after the other', () => {
      const naive = rowsOf('coverage', iso3).map((row) =>
        ['regional_office', 'from', 'to', 'basis', 'source_url'].map((column) => row[column]),
      );
      const regions = own.regions.map(({ id, from, to, basis, source }) => [id, from, to, basis, source]);
      expect(sorted(regions)).toEqual(sorted(naive));
      for (const [i, { from }] of own.regions.entries()) if (i > 0) expect(from).toBe(own.regions[i - 1]!.to);
    });

    test('of its spells, in the order of time', () => {
      const naive = rowsOf('members', iso3).map(({ status, from, to, source_url: source, note }) => [
        status,
        from,
        to,
        source,
        note,
      ]);
      const spells = own.spells.map(({ status, from, to, source, note }) => [status, from, to, source, note]);
      expect(sorted(spells)).toEqual(sorted(naive));
      expect(own.spells.map(({ from }) => from)).toEqual(naive.map(([, from]) => from).sort());
    });

    test('of its offices', () => {
      const naive = rowsOf('offices', iso3).map((row) => [
        row['id'],
        row['kind'],
        row['city'],
        row['basis'],
        whole(row['opened']),
        row['opened_basis'],
        whole(row['closed']),
        row['functions'] ? row['functions'].split(';') : [],
        row['source_url'],
        row['opened_source'],
        whole(row['source_year']),
        row['note'],
        row['lat'] !== '',
      ]);
      const offices = own.offices.map(({ office, functions, source, openedSource, note }) => [
        office.id,
        office.kind.id,
        office.city,
        office.basis,
        office.opened,
        office.openedBasis,
        office.closed,
        functions,
        source,
        openedSource,
        office.firstSeen,
        note,
        office.at !== null,
      ]);
      expect(sorted(offices)).toEqual(sorted(naive));
    });

    test('of its presence, work and indicators', () => {
      const [presence] = rowsOf('presence', iso3);
      expect(own.presence).toEqual(
        presence ? { since: Number(presence['since']), source: presence['source_url'] } : null,
      );
      const work = [...own.work, ...own.otherWork].flatMap((group) => group.facts);
      expect(sorted(work.map((f) => [f.activity, f.year, f.source, f.evidence]))).toEqual(
        sorted(
          rowsOf('work', iso3).map((r) => [r['activity'], whole(r['year']), r['source_url'], r['evidence']]),
        ),
      );
      expect(
        own.indicators.map((i) => [i.year, i.population, i.migrants, i.female_share_percent, i.refugees]),
      ).toEqual(
        rowsOf('indicators', iso3).map((r) => [
          Number(r['year']),
          Number(r['population']),
          whole(r['migrants']),
          whole(r['female_share_percent']),
          whole(r['refugees']),
        ]),
      );
    });
  },
);

describe('the profile', () => {
  test('keeps both spells of Spain, the first as precise as its source', () => {
    expect(facts('ESP').spells.map(({ from, to }) => [from, to])).toEqual([
      ['1956-05-04', '1977'],
      ['2006-06-01/2006-11-27', ''],
    ]);
    expect(profileFacts(world, detail, 'ESP', onDate('1990-01-01'))?.status).toBe('former');
  });

  test('shows the headquarters first in Switzerland', () => {
    expect(facts('CHE').offices[0]?.office.kind.id).toBe('headquarters');
  });

  test('lists the offices whose coordinates are unknown', () => {
    const undrawn = ['NPL', 'ETH'].flatMap((iso3) => facts(iso3).offices.filter(({ office }) => !office.at));
    expect(undrawn.map(({ office }) => office.id)).toEqual(['npl-damak', 'eth-dollo-ado']);
  });

  test('counts the countries that a hosted regional office covers', () => {
    const [nairobi] = facts('KEN').hosted;
    const naive = codesOfRegion('nairobi', '2017-03-01');
    expect(nairobi).toMatchObject({ id: 'nairobi', count: naive.length });
    expect(facts('ESP').hosted).toEqual([]);
  });

  test('puts each activity under its own area, the cross-cutting tasks last', () => {
    const groups = facts('AFG').work;
    expect(groups.map(({ key }) => key)).toEqual([
      'development',
      'facilitating',
      'regulating',
      'forced',
      'tasks',
    ]);
    for (const { key, facts: work } of groups)
      for (const { activity } of work) {
        const group = world.activities.find(({ id }) => id === activity)?.group;
        expect(key === 'tasks' ? world.themes.map(({ id }) => id) : [key]).toContain(group);
      }
  });

  test('of a country without documents has no work, and of Kosovo no indicators', () => {
    expect(facts('MCO').work).toEqual([]);
    expect(facts('XKX').indicators).toEqual([]);
  });

  test('of every country names a source for every fact', () => {
    const bare = world.countries.flatMap(({ iso3 }) => {
      const own = facts(iso3);
      const sources = [
        ...[...own.spells, ...own.offices, ...own.hosted].map(({ source }) => source),
        ...own.work.flatMap((group) => group.facts.map(({ source }) => source)),
        ...(own.presence ? [own.presence.source] : []),
        ...own.regions.map(({ source }) => source),
        ...(own.indicators.length > 0 ? own.indicatorCredits.map(({ path }) => path) : []),
      ];
      return sources.every((source) => URL.canParse(source)) ? [] : [iso3];
    });
    expect(bare).toEqual([]);
    expect(facts('AFG').indicatorCredits).toHaveLength(1);
  });

  test('is null for a code that no country has', () => {
    expect(profileFacts(world, detail, 'ZZZ' as Iso3, onDate('2017-03-01'))).toBeNull();
  });
});

describe('a note', () => {
  test('gives its addresses without the punctuation round them', () => {
    expect(splitLinks('seen (https://a.org/b?c=1); also http://d.org/e_(f), later.')).toEqual([
      'seen (',
      { href: 'https://a.org/b?c=1' },
      '); also ',
      { href: 'http://d.org/e_(f)' },
      ', later.',
    ]);
    expect(splitLinks('no address')).toEqual(['no address']);
  });
});
