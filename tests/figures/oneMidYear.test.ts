import { describe, expect, test } from 'vitest';
import { Atlas } from '../../src/atlas/atlas.svelte';
import { Choice } from '../../src/choice/choice.svelte';
import { csvOf, jsonOf } from '../../src/export/sheets/dataFiles';
import { viewTable } from '../../src/export/sheets/viewTable';
import { indicatorLine } from '../../src/figures/indicatorLine';
import { nameOfView } from '../../src/figures/viewName';
import { shadeWords } from '../../src/map/legend/shadeWords';
import { loadLanguage } from '../../src/words/language';
import { countSource } from '../../src/figures/countSource';
import { comparisonOf } from '../../src/compare/comparison';
import { countryColumns } from '../../src/figures/columns/countryColumns';
import { midYearOn, midYearsOf, peopleFacts } from '../../src/figures/indicators';
import { fitOf, worldOnDay } from '../../src/figures/match';
import { profileFacts } from '../../src/profile/country/profileFacts';
import { regionFacts } from '../../src/profile/region/regionFacts';
import { shader } from '../../src/figures/shades';
import { CODES, traitsOf } from './plainReading';
import { figureOf, total, YEARS } from './peopleReading';
import { contextOn } from './columns/tableContext';
import { NOTHING_CHOSEN, onDate } from '../realData';

const NO_EVIDENCE = { about: '', rows: [] };

/** The year that counts on a day, by a plain reading: the last whose 1 July is not after it. */
const yearFor = (day: string) => YEARS.filter((year) => `${year}-07-01` <= day).at(-1) ?? null;
const LAST = YEARS.at(-1)!;
const TODAY = '2026-11-29';
const LANGUAGE = {
  en: await loadLanguage('en', ['explore', 'present']),
  de: await loadLanguage('de', ['explore', 'present']),
};
const DAYS = [
  '1951-01-01',
  `${YEARS[0]!}-06-30`,
  `${YEARS[0]!}-07-01`,
  '2005-03-01',
  '2009-12-31',
  '2015-06-30',
  '2015-07-01',
  '2017-03-01',
  `${LAST}-07-01`,
  `${LAST + 5}-01-01`,
  TODAY,
];

describe.each(DAYS)('A6: on %s', (date) => {
  const year = yearFor(date);
  const ground = contextOn(date);
  const { world, day } = ground;
  const detail = ground.detail!;
  const midYears = midYearsOf(world, detail.indicators);
  const atlasOn = (lang: 'en' | 'de') => {
    const chosen = { ...NOTHING_CHOSEN, lang, date, indicator: 'population' } as const;
    const atlas = new Atlas(world, new Choice(chosen), LANGUAGE[lang], TODAY);
    atlas.shader = shader(world, midYears);
    return atlas;
  };
  const africa = CODES.filter((code) => traitsOf(code, onDate(date)).region.includes('africa'));
  const ofAfrica = year === null ? null : total(africa, year, 'population').sum;
  const ofKenya = year === null ? null : figureOf('KEN', year, 'population');

  test('map and legend have the figures of that mid-year', () => {
    const shades = shader(world, midYears)('population', worldOnDay(world, onDate(date)));
    expect(shades.year).toBe(year);
    expect(shades.values[world.countryOf('KEN')!.index]).toBe(ofKenya);
  });

  test.each(['en', 'de'] as const)('legend, tooltip and the title of a slide say so (%s)', (lang) => {
    const atlas = atlasOn(lang);
    const { context } = atlas.explore;
    const said = shadeWords(atlas.shades!, context, atlas.language);
    const name = world.indicators.find(({ id }) => id === 'population')!.name[lang];
    const head = year === null ? name : context.legend.atMidYear(name, String(year));
    expect(said.title).toBe(head);
    expect(said.method.includes(context.legend.begins(String(YEARS[0])))).toBe(year === null);
    expect(nameOfView(atlas, atlas.choice.all)).toBe(`${head}, ${atlas.formats.date(date)}`);
    const { indicator, values } = atlas.shades!;
    const value = values[world.countryOf('KEN')!.index] ?? null;
    const line = indicatorLine(atlas.language, context.figure, indicator, value, atlas.shades!.year);
    if (year === null) expect(line).toContain(context.figure.noFigure);
    else expect(line).toContain(String(year));
  });

  test('so have files, which name the year at their columns, or from which on there are figures', () => {
    const atlas = atlasOn('en');
    const table = viewTable(atlas, detail, 'countries');
    const about = {
      ...{ title: '', headline: '', line: '', choice: '', date, address: '', made: TODAY, licence: '' },
      sources: [],
    };
    const json = JSON.parse(jsonOf(table, about, NO_EVIDENCE)) as {
      columns: { key: string; year?: number; note?: string }[];
      rows: Record<string, unknown>[];
    };
    const { year: own, note } = json.columns.find(({ key }) => key === 'population')!;
    expect([own ?? null, note]).toEqual([year, year === null ? `from mid-${YEARS[0]!} on` : undefined]);
    expect(json.rows.find(({ code }) => code === 'KEN')!['population']).toBe(ofKenya);
    const [head = ''] = csvOf(table, about, atlas.present.output.data, atlas.explore.csv).split('\r\n');
    expect(head).toContain(`, ${year === null ? `from mid-${YEARS[0]!} on` : `mid-${year}`})`);
  });

  test('so has the table, which names the year in the heads of all five columns', () => {
    const people = countryColumns(ground).filter(({ group }) => group === 'people');
    expect(people).toHaveLength(5);
    for (const column of people) {
      expect(column.note).toBe(year === null ? `from mid-${YEARS[0]!} on` : `mid-${year}`);
      const asked = column.asked(world.countryOf('KEN')!);
      expect(asked).toEqual(year === null ? null : expect.objectContaining({ year }));
    }
    expect(people[0]!.cell(world.countryOf('KEN')!).value).toBe(ofKenya);
  });

  test('so has the profile of a country', () => {
    const facts = profileFacts(world, detail, 'KEN', onDate(date))!;
    expect(facts.people?.year ?? null).toBe(year);
    expect(facts.people?.population ?? null).toBe(ofKenya);
    expect(facts.peopleBegin).toBe(year === null ? YEARS[0] : null);
  });

  test('so has the page of a region, and its source counts rows of that year alone', () => {
    const facts = regionFacts(world, detail, 'africa', worldOnDay(world, onDate(date)))!;
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
