import { onDate } from '../../realData';
import { describe, expect, test } from 'vitest';
import { nothingChosen } from '../../../src/choice/chosen';
import { parseQuery } from '../../../src/choice/query';
import { comparisonOf } from '../../../src/compare/comparison';
import { countryColumns } from '../../../src/figures/columns/countryColumns';
import { indicatorLine } from '../../../src/figures/indicatorLine';
import { indicatorsIn, midYearOn, midYearsOf, peopleFacts } from '../../../src/figures/indicators';
import { worldOnDay, fitOf } from '../../../src/figures/match';
import { shader } from '../../../src/figures/shades';
import { nameOfView } from '../../../src/figures/viewName';
import { shadeWords } from '../../../src/map/legend/shadeWords';
import { regionFacts } from '../../../src/profile/region/regionFacts';
import { defaultColumns } from '../../../src/table/defaultColumns';
import type { IndicatorId } from '../../../src/world/rows';
import { setOfAll } from '../../../src/world/countrySet';
import { contextOn } from '../../figures/columns/tableContext';
import { codesOfRegion } from '../../figures/plainReading';
import { figureOf } from '../../figures/peopleReading';
import { copyWith, inAllLanguages } from './copies';
import { errorsAfter, errorsWith, nextLine } from './edited';

const FILE = 'indicator-definitions.csv';
const RATE =
  'refugee-rate,indicators,refugees,population,ratio,per-thousand,jenks-log,profile;region;scatter-y;table,Refugees per 1000 inhabitants,Geflüchtete je 1000 Einwohner,Refugee rate,Rate,per 1000 inhabitants,je 1000 Einwohner,,';
const ID = 'refugee-rate' as IndicatorId;
const DAY = '2017-03-01';

/** Kenya's refugees per 1,000 inhabitants in the middle of 2015, by a plain reading of the tables. */
const KENYA = (figureOf('KEN', 2015, 'refugees')! / figureOf('KEN', 2015, 'population')!) * 1000;

function copyWithRow(row: string) {
  const { world, detail, errors } = copyWith({ [FILE]: row });
  expect(errors).toEqual([]);
  return { world, detail };
}

describe('an indicator that is added as a row', () => {
  const { world, detail } = copyWithRow(RATE);
  const midYears = midYearsOf(world, detail.indicators);
  const kenya = world.countryOf('KEN')!;
  const view = worldOnDay(world, onDate(DAY));
  const ground = { ...contextOn(DAY), world, detail, day: view };
  const { language } = ground;

  test('can be chosen, and names the view', () => {
    const { chosen, faults } = parseQuery(`indicator=${ID}`, world, '2026-11-29');
    expect([chosen.indicator, faults]).toEqual([ID, []]);
    const shown = { ...ground, fit: fitOf(world, view, chosen) };
    expect(nameOfView(shown, chosen)).toBe('Refugees per 1000 inhabitants, 1 March 2017');
  });

  test('colours the map, and has a legend with its unit', () => {
    const shades = shader(world, midYears)(ID, view);
    expect(shades.values[kenya.index]).toBeCloseTo(KENYA, 9);
    expect(shades.classes.length).toBeGreaterThan(2);
    expect(shades.classOf.get('KEN')).toMatch(/^[1-5]$/);
    const words = shadeWords(shades, language.explore.context, language);
    expect(words.title).toBe('Refugees per 1000 inhabitants, mid-2015');
    expect(words.method[0]).toBe('per 1000 inhabitants');
    const line = indicatorLine(language, language.explore.context.figure, shades.indicator, KENYA, 2015);
    expect(line).toBe(`Refugees per 1000 inhabitants: ${KENYA.toPrecision(3)} (mid-2015)`);
  });

  test('is a column of the table and of the files made from it, with its unit and both columns behind it', () => {
    const column = countryColumns(ground).find(({ key }) => key === ID)!;
    expect(column).toMatchObject({ name: 'Refugees per 1000 inhabitants', unit: 'per 1000 inhabitants' });
    expect(column.cell(kenya)).toMatchObject({ text: KENYA.toPrecision(3) });
    // Shown and sorted by as it is, of two decimals in files.
    expect(column.cell(kenya)).toMatchObject({ value: Number(KENYA.toFixed(2)), order: KENYA });
    expect(column.asked(kenya)).toMatchObject({ year: 2015, columns: ['refugees', 'population'] });
    expect(defaultColumns(countryColumns(ground), 'wide')).toContain(ID);
    expect(defaultColumns(countryColumns(ground), 'medium')).not.toContain(ID);
  });

  test('is a row of the comparison, of a region by the sums of its countries', () => {
    const { rows } = comparisonOf(world, detail, view, ['KEN', 'nairobi']);
    const [own, region] = rows.find(({ key }) => key === `people ${ID}`)!.cells;
    expect(own).toMatchObject({ is: 'figure', unit: 'per-thousand', known: 1 });
    expect(own).toHaveProperty('value', expect.closeTo(KENYA, 9));
    const codes = codesOfRegion('nairobi', DAY);
    const known = codes.filter((code) => figureOf(code, 2015, 'refugees') !== null);
    const sum = (column: string) => known.reduce((all, code) => all + figureOf(code, 2015, column)!, 0);
    expect(region).toHaveProperty('value', expect.closeTo((sum('refugees') / sum('population')) * 1000, 9));
  });

  test('stands in the profile, on the page of a region and in the scatter plot, where its row says so', () => {
    for (const place of ['profile', 'scatter-y'] as const)
      expect(indicatorsIn(world, place).map(({ id }) => id)).toContain(ID);
    const facts = regionFacts(world, detail, 'nairobi', view)!;
    expect(facts.people!.figures.map(({ indicator }) => indicator.id)).toContain(ID);
    const hidden = copyWithRow(RATE.replace('profile;region;scatter-y;table', '')).world;
    for (const place of ['profile', 'region', 'scatter-y', 'table'] as const)
      expect(indicatorsIn(hidden, place)).toEqual(indicatorsIn(contextOn().world, place));
  });

  test('that is a sum is a part of the world’s, and counts as one more in the sentences', () => {
    const doubled =
      'people,indicators,population,,sum,count,quantiles,world,Inhabitants,Menschen,Inhabitants,Menschen,persons,Personen,of the inhabitants of the world,aller Menschen der Welt';
    const own = copyWithRow(doubled);
    const midYear = midYearOn(midYearsOf(own.world, own.detail.indicators), DAY)!;
    const facts = peopleFacts(own.world, midYear, setOfAll(own.world.countries.length));
    expect(facts.parts).toHaveLength(indicatorsIn(contextOn().world, 'world').length + 1);
    expect(facts.parts.at(-1)!.indicator.ofWorld.en).toBe('of the inhabitants of the world');
    expect(nothingChosen(own.world).indicator).toBeNull();
  });
});

describe('a mistake in the definition of an indicator is told', () => {
  test.each([
    [
      'of a unit',
      'per-thousand',
      'per-mille',
      'unit: "per-mille" is unknown (expected one of count, percent, per-thousand)',
    ],
    [
      'of an aggregation',
      ',ratio,',
      ',product,',
      'aggregation: "product" is unknown (expected one of sum, ratio, weighted-mean, distinct)',
    ],
    [
      'of a column that is not there',
      ',refugees,',
      ',asylum,',
      'column: "asylum" is unknown (expected one of population, migrants, female_share_percent, refugees, activity)',
    ],
    [
      'of a column of another table',
      ',refugees,',
      ',activity,',
      'column: "activity" is no column of data/indicators.csv (expected one of it)',
    ],
    [
      'of a ratio to nothing',
      ',population,',
      ',,',
      'per: does not fit the aggregation "ratio" (expected a column)',
    ],
    [
      'of a ratio to itself',
      ',population,',
      ',refugees,',
      'per: "refugees" is the column itself (expected another one)',
    ],
    [
      'of work in the way of figures',
      'rate,indicators',
      'rate,work',
      'column: "refugees" is no column of data/work.csv (expected activity)',
    ],
    [
      'of different values of figures',
      ',ratio,',
      ',distinct,',
      'aggregation: "distinct" does not fit the source "indicators" (expected distinct for work, and only there)',
    ],
    [
      'of a ratio as a part of the world',
      ';table',
      ';world',
      'shown: "profile,region,scatter-y,world" does not fit the aggregation "ratio" (expected "world" for sums only)',
    ],
    [
      'of words without their place',
      'inhabitants,je 1000 Einwohner,,',
      'inhabitants,je 1000 Einwohner,of the world,',
      'of_world_en: "of the world" does not fit what is shown (expected with "world", and only there)',
    ],
    [
      'of a second axis across',
      'scatter-y',
      'scatter-x',
      'shown: "scatter-x" is the axis of line 2 already (expected one)',
    ],
  ])('%s', (_, from, to, message) => {
    const row = RATE.replace(from, to);
    expect(row).not.toBe(RATE);
    // What a text lacks in English it lacks in all languages.
    const errors = errorsWith(FILE, inAllLanguages(FILE, row)).filter(
      (one) => !/_(?:de|fr|es|ar): /.test(one),
    );
    expect(errors).toEqual([`data/${FILE}:${nextLine(FILE)} ${message}`]);
  });

  test('of work that is shown with figures, and of a plot without an axis across', () => {
    expect(errorsAfter(FILE, 'distinct,count,jenks,,', 'distinct,count,jenks,profile,')).toEqual([
      `data/${FILE}:7 shown: "profile" does not fit the source "work" (expected nothing: it is of no mid-year)`,
    ]);
    expect(errorsAfter(FILE, 'scatter-x;', '')).toEqual([
      `data/${FILE}:3 shown: "scatter-y" has no axis across (expected "scatter-x" in one other row)`,
    ]);
  });
});
