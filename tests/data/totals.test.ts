import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cell, rawRows } from '../world/rawRows';
import { CODES, officeKindsOf, statusOf } from '../figures/plainReading';

/*
 * The numbers that stand in the words of data/README.md, read from there and counted in the rows: whoever
 * edits one of the two learns that the other no longer agrees.
 */

const readme = readFileSync(resolve(import.meta.dirname, '../../data/README.md'), 'utf8');
const offices = rawRows('offices');

/** The numbers in the one place of the README that the pattern describes. */
function stated(pattern: RegExp): number[] {
  const found = pattern.exec(readme);
  if (!found) throw new Error(`data/README.md no longer says ${pattern.source}`);
  return found.slice(1).map(Number);
}

describe('what data/README.md says', () => {
  const totals = [...readme.matchAll(/\b(\d+) on (\d{4}-\d\d-\d\d)\b/g)].map(([, n, day]) => [day!, Number(n)] as const);

  it('of members on a day covers every year that was checked', () => {
    expect(totals.map(([day]) => day)).toEqual(expect.arrayContaining(['2002-03-01', '2017-03-01', '2019-03-01']));
  });

  it.each(totals)('of %s is what the rows count: %i', (day, total) => {
    const status = readme.includes(`Observers: ${total} on ${day}`) ? 'observer' : 'member';
    expect(CODES.filter((code) => statusOf(code, day) === status)).toHaveLength(total);
  });

  it('of the members since 2023 holds on every first of a month since', () => {
    const [total, year] = stated(/(\d+) from (2023)/);
    for (const day of ['2023-01-01', '2023-07-01', '2024-01-01', '2025-01-01', '2026-11-01'])
      expect(CODES.filter((code) => statusOf(code, day) === 'member'), `${day}, from ${year}`).toHaveLength(total!);
  });

  it('of the end of 2017 names the gap', () => {
    const [counted, official] = stated(/\((\d+), official (\d+)\)/);
    expect(CODES.filter((code) => statusOf(code, '2017-12-31') === 'member')).toHaveLength(counted!);
    expect(official).toBe(counted! + 1);
  });

  it('of countries is a row for each: members of the United Nations and five more', () => {
    const [members] = stated(/\((\d+) UN members, Holy See, Palestine, Kosovo, Cook Islands, Niue\)/);
    expect(rawRows('countries').filter((row) => row['un_status'] === 'member')).toHaveLength(members!);
    expect(CODES).toHaveLength(members! + 5);
  });

  it('of hosts counts codes, the countries among them, and those with more than a sub-office', () => {
    const [codes, countries, more] = stated(/(\d+) codes do \((\d+) countries, and Hong Kong\); (\d+) of them more/);
    const hosts = new Set(offices.map((row) => cell(row, 'iso3')));
    expect([...hosts]).toHaveLength(codes!);
    expect([...hosts].filter((code) => CODES.includes(code))).toHaveLength(countries!);
    const beyond = offices.filter((row) => row['kind'] !== 'sub-office').map((row) => row['iso3']);
    expect(new Set(beyond).size).toBe(more);
    expect(CODES.filter((code) => officeKindsOf(code, '2017-03-01').length > 0)).toHaveLength(countries!);
  });

  it('of how sure an office is adds up to all of them', () => {
    const [named, assumed, weak] = stated(/(\d+) named, (\d+) city-assumed, (\d+) weak/);
    const count = (basis: string) => offices.filter((row) => row['basis'] === basis).length;
    expect(['named', 'city-assumed', 'weak'].map(count)).toEqual([named, assumed, weak]);
    expect(named! + assumed! + weak!).toBe(offices.length);
  });
});
