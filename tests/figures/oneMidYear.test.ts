import { describe, expect, test } from 'vitest';
import { countSource } from '../../src/sources/countSource';
import { comparisonOf } from '../../src/compare/comparison';
import { countryColumns } from '../../src/figures/columns/countryColumns';
import { midYearOn, midYearsOf, peopleFacts } from '../../src/figures/indicators';
import { fitOf } from '../../src/figures/match';
import { profileFacts } from '../../src/profile/country/profileFacts';
import { regionFacts } from '../../src/profile/region/regionFacts';
import { shader } from '../../src/figures/shades';
import { CODES, traitsOf } from './plainReading';
import { figureOf, total, YEARS } from './peopleReading';
import { contextOn } from './columns/tableContext';
import { NOTHING_CHOSEN } from '../realData';

/** The year that counts on a day, by a plain reading: the last whose 1 July is not after it. */
const yearFor = (day: string) => YEARS.filter((year) => `${year}-07-01` <= day).at(-1) ?? null;
const LAST = YEARS.at(-1)!;
const DAYS = [
  '1951-01-01',
  `${YEARS[0]!}-06-30`,
  `${YEARS[0]!}-07-01`,
  '2005-03-01',
  '2015-06-30',
  '2015-07-01',
  '2017-03-01',
  `${LAST}-07-01`,
  `${LAST + 5}-01-01`,
];

describe.each(DAYS)('A6: on %s', (date) => {
  const year = yearFor(date);
  const ground = contextOn(date);
  const { world, day } = ground;
  const detail = ground.detail!;
  const midYears = midYearsOf(world, detail.indicators);
  const africa = CODES.filter((code) => traitsOf(code, date).region.includes('africa'));
  const ofAfrica = year === null ? null : total(africa, year, 'population').sum;
  const ofKenya = year === null ? null : figureOf('KEN', year, 'population');

  test('map and legend have the figures of that mid-year', () => {
    const shades = shader(world, midYears)('population', date);
    expect(shades.year).toBe(year);
    expect(shades.values[world.countryOf('KEN')!.index]).toBe(ofKenya);
  });

  test('so has the table, which names the year in the heads of all five columns', () => {
    const people = countryColumns(ground).filter(({ group }) => group === 'people');
    expect(people).toHaveLength(5);
    for (const column of people) {
      if (year === null) expect(column.note).toBeUndefined();
      else expect(column.note).toContain(String(year));
      const asked = column.asked(world.countryOf('KEN')!);
      expect(asked).toEqual(year === null ? null : expect.objectContaining({ year }));
    }
    expect(people[0]!.cell(world.countryOf('KEN')!).value).toBe(ofKenya);
  });

  test('so has the profile of a country', () => {
    const facts = profileFacts(world, detail, 'KEN', date)!;
    expect(facts.people?.year ?? null).toBe(year);
    expect(facts.people?.population ?? null).toBe(ofKenya);
    expect(facts.peopleBegin).toBe(year === null ? YEARS[0] : null);
  });

  test('so has the page of a region, and its source counts rows of that year alone', () => {
    const facts = regionFacts(world, detail, 'africa', date)!;
    expect(facts.people?.year ?? null).toBe(year);
    expect(facts.people?.figures[0]!.here.value ?? null).toBe(ofAfrica);
    expect(facts.peopleBegin).toBe(year === null ? YEARS[0] : null);
    const chosen = { ...NOTHING_CHOSEN, date };
    const asked = { kind: 'counts', of: ['indicators'], place: 'africa' } as const;
    const [part] = countSource(world, detail, fitOf(world, day, chosen), chosen, asked);
    expect(part!.rows).toBe(year === null ? 0 : africa.length);
  });

  test('so has a comparison, of the region and of the country', () => {
    const { midYear, peopleBegin, rows } = comparisonOf(world, detail, day, ['africa', 'KEN']);
    expect(midYear).toBe(year);
    expect(peopleBegin).toBe(year === null ? YEARS[0] : null);
    const cells = rows.find(({ key }) => key === 'people population')!.cells;
    expect(cells.map((cell) => (cell.is === 'figure' ? cell.value : null))).toEqual([ofAfrica, ofKenya]);
  });

  test('so have the sentences on people, and the chart of two figures', () => {
    const midYear = midYearOn(midYears, date);
    expect(midYear?.year ?? null).toBe(year);
    const facts = midYear && peopleFacts(world, midYear, world.sets.continent.get('africa')!);
    expect(facts?.population ?? null).toBe(ofAfrica);
  });
});
