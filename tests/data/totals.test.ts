import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cell, rawRows } from '../world/rawRows';
import { CODES, countOn, HOST_CODES, HOSTS, officeKindsOf } from '../figures/plainReading';
import { GAP, MISSES, PUBLISHED } from './published';

/*
 * The totals that others have published, held against the rows and against the words of data/README.md. No other test
 * knows a count by heart.
 */

const readme = readFileSync(resolve(import.meta.dirname, '../../data/README.md'), 'utf8');
const offices = rawRows('offices');

describe('what was published', () => {
  it.each(PUBLISHED)('of $day is what the rows count: $members members', ({ day, members, observers }) => {
    expect(countOn(day, 'member')).toBe(members);
    if (observers !== undefined) expect(countOn(day, 'observer')).toBe(observers);
  });

  it('of the end of 2017 is what the rows count, but for the known gap', () => {
    expect(countOn(GAP.day, 'member')).toBe(GAP.members - GAP.missing);
  });

  it('stands in data/published.csv, and is what the rows count but for what is known to be missed', () => {
    const totals = rawRows('published').flatMap((row) =>
      (['member', 'observer'] as const).flatMap((status) => {
        const [date, published] = [cell(row, 'date'), row[`${status}s`]];
        return published ? [{ of: `${date}: ${published} ${status}s`, published, date, status }] : [];
      }),
    );
    const missed = totals.flatMap(({ of, published, date, status }) => {
      const counted = countOn(date, status);
      return counted === Number(published) ? [] : [{ of, counted }];
    });
    expect(missed).toEqual(MISSES.map(({ of, counted }) => ({ of, counted })));
    const inTable = new Map(rawRows('published').map((row) => [row['date'], row]));
    for (const { day, members, observers } of PUBLISHED.filter(({ day }) => inTable.has(day))) {
      expect(inTable.get(day)!['members'], day).toBe(String(members));
      if (observers !== undefined) expect(inTable.get(day)!['observers'], day).toBe(String(observers));
    }
  });

  it('stands in data/README.md, and nothing else stands there', () => {
    const stated = [...readme.matchAll(/\b(\d+) (?:on (\d{4}-\d\d-\d\d)|from (\d{4}))\b/g)]
      .map(([, total, day, year]) => `${total} on ${day ?? `${year}-01-01`}`)
      .sort();
    const { day, observers } = PUBLISHED.find((one) => one.observers !== undefined)!;
    const known = PUBLISHED.filter(({ isHeld }) => !isHeld).map(({ day, members }) => `${members} on ${day}`);
    expect(stated).toEqual([...known, `${observers} on ${day}`].sort());
    expect(readme).toContain(`Observers: ${observers} on ${day}`);
    expect(readme).toContain(`(${GAP.members - GAP.missing}, official ${GAP.members})`);
  });
});

describe('what data/README.md says was not taken of corrections', () => {
  const [, section = ''] = readme.split('## Corrections that were not taken');
  const lineOf = (start: string) => section.split('\n').find((line) => line.startsWith(`- ${start}`)) ?? '';

  it('is in no table: four events', () => {
    const proposed = [...lineOf('events.csv').matchAll(/(?<=[ ,])(\d{4}(?:-\d\d-\d\d)?)(?= \()/g)];
    const dates = proposed.map(([, date]) => date);
    expect(dates).toEqual(['1953-10-19', '1996-06-25', '2016-07-25', '2018']);
    const known = rawRows('events').map(({ date }) => date);
    for (const date of dates) expect(known).not.toContain(date);
  });

  it('is in no table: days of groups, for which three totals are missed', () => {
    const text = lineOf('members.csv');
    const missed = [...text.matchAll(/of (\d{4}-\d\d-\d\d) by (one|two)/g)];
    expect(missed.map(([, day, by]) => [day, by === 'one' ? 1 : 2])).toEqual(
      MISSES.filter(({ of }) => of.endsWith(' members')).map(({ of, counted }) => [
        of.slice(0, 10),
        Number(/: (\d+)/.exec(of)![1]) - counted,
      ]),
    );
    const lastDays = ['DMA', 'GRD', 'PLW', 'CMR', 'GAB', 'GHA', 'JAM', 'TGO'].map((iso3) => {
      const row = rawRows('members').find((one) => one['iso3'] === iso3 && one['status'] === 'member');
      return cell(row!, 'from').split('/')[1];
    });
    expect(new Set(lastDays)).toEqual(new Set(['2018-11-26', '2005-12-31']));
  });

  it('is in no table: 2014 as the year in which an office was divided', () => {
    const split = '2013-01-01/2014-12-31';
    const having = (table: string) =>
      rawRows(table).filter((row) => row['from'] === split || row['to'] === split).length;
    expect(having('regional-offices')).toBe(3);
    expect(having('coverage')).toBe(50);
    expect(lineOf('regional-offices.csv')).toContain('in three rows of offices and fifty of coverage');
  });

  it('is in no table: the kind of a row of work, and sources', () => {
    const work = rawRows('work').find((row) => row['iso3'] === 'VEN' && row['activity'] === 'rights');
    expect(work).toMatchObject({ evidence_kind: 'agreement' });
    expect(offices.find(({ id }) => id === 'hq-geneva')).toMatchObject({ source_year: '2014' });
    const own = rawRows('coverage').filter((row) => row['regional_office'] === 'pretoria');
    const without = own.filter((row) => !cell(row, 'source_url').includes('ropretoria.iom.int'));
    expect(without.map(({ iso3 }) => iso3)).toEqual(['SWZ']);
  });
});

describe('what data/README.md says', () => {
  it('of countries is a row for each: members of the United Nations and five more', () => {
    const members = /\((\d+) UN members, Holy See, Palestine, Kosovo, Cook Islands, Niue\)/.exec(readme)?.[1];
    expect(rawRows('countries').filter((row) => row['un_status'] === 'member')).toHaveLength(Number(members));
    expect(CODES).toHaveLength(Number(members) + 5);
  });

  it('of hosts holds: in time each row makes its country one, and Hong Kong is no country', () => {
    expect([...HOST_CODES].filter((code) => !CODES.includes(code))).toEqual(['HKG']);
    const hostsOn = (day: string) => CODES.filter((code) => officeKindsOf(code, day).length > 0);
    expect(hostsOn('2026-11-24').sort()).toEqual([...HOSTS].sort());
    expect(hostsOn('2017-03-01').length).toBeLessThan(HOSTS.length);
    const beyond = new Set(
      offices.filter((row) => row['kind'] !== 'sub-office').map((row) => cell(row, 'iso3')),
    );
    expect([...HOST_CODES].every((code) => HOSTS.includes(code) || code === 'HKG')).toBe(true);
    expect(beyond.size).toBeGreaterThan(HOST_CODES.size * 0.9);
  });

  it('of how sure an office is holds: most are named, some have an assumed city, few are weak', () => {
    const count = (basis: string) => offices.filter((row) => row['basis'] === basis).length;
    const [named, assumed, weak] = ['named', 'city-assumed', 'weak'].map(count) as [number, number, number];
    expect(named + assumed + weak).toBe(offices.length);
    expect(named).toBeGreaterThan(offices.length / 2);
    expect(assumed).toBeGreaterThan(weak);
  });
});
