import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.svelte';
import { Choice } from '../../../../src/choice/choice.svelte';
import type { Chosen } from '../../../../src/choice/chosen';
import { viewCharts, type ChartData } from '../../../../src/export/slides/chart/chartData';
import { chartFinding } from '../../../../src/export/slides/chart/chartFinding';
import { chartInWords } from '../../../../src/export/slides/chart/chartWords';
import { loadLanguage } from '../../../../src/words/language';
import { cell, rawRows } from '../../../world/rawRows';
import { realWorld } from '../../../world/realWorld';
import { choose, traitsOn } from '../../../figures/choices';
import { fitting, isNotYet, officesOf, regionOf, statusOf } from '../../../figures/plainReading';
import { coloursOf } from '../deckColours';

const english = await loadLanguage('en', ['explore', 'present']);
const german = await loadLanguage('de', ['explore', 'present']);
const colours = coloursOf('light');

function atlasOf(values: Partial<Chosen>): Atlas<'explore' | 'present'> {
  const language = values.lang === 'de' ? german : english;
  return new Atlas(realWorld(), new Choice(choose(values)), language, '2026-06-30');
}

function chartsOf(values: Partial<Chosen>): Record<ChartData['key'], ChartData> {
  const all = viewCharts(atlasOf(values), colours).map((chart) => [chart.key, chart]);
  return Object.fromEntries(all) as Record<ChartData['key'], ChartData>;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const allValues = ({ series }: ChartData) => sum(series.map(({ values }) => sum(values)));
const codes = (values: Partial<Chosen>) => {
  const chosen = choose(values);
  return fitting(chosen, traitsOn(chosen));
};

describe('A3: charts in decks are of the choice', () => {
  test.each<[string, Partial<Chosen>]>([
    ['a region', { region: ['cairo'] }],
    ['two regions', { region: ['dakar', 'nairobi'] }],
    ['a continent', { region: ['africa'] }],
    ['a kind of office', { office: ['headquarters'] }],
    ['an area', { area: ['forced'] }],
    ['an activity in a region', { activity: ['counter-trafficking'], region: ['dakar'] }],
    ['a status', { status: ['observer'] }],
    ['countries', { country: ['KEN', 'ETH'] }],
    ['a choice that nothing fits', { status: ['observer'], country: ['KEN'] }],
    ['everything', {}],
  ])('%s', (_, values) => {
    const { region, office, activity, time } = chartsOf(values);
    const fit = new Set(codes(values));
    // Every country has one region, but for those outside of all.
    const withRegion = rawRows('countries').filter(
      (row) =>
        fit.has(cell(row, 'iso3')) &&
        (values.region?.[0] === 'africa' || regionOf(cell(row, 'iso3'), '2017-03-01')),
    );
    expect(allValues(region)).toBe(withRegion.length);

    const kinds = new Set<string>(values.office);
    const known = [...fit]
      .flatMap((code) => officesOf(code, choose(values).date).known)
      .filter((row) => kinds.size === 0 || kinds.has(cell(row, 'kind')));
    expect(sum(office.series[0]!.values)).toBe(known.length);

    for (const value of activity.series[0]!.values) expect(value).toBeLessThanOrEqual(fit.size);
    const [members, observers] = time.series;
    const at = time.labels.indexOf('2016');
    expect(members!.values[at]! + observers!.values[at]!).toBeLessThanOrEqual(fit.size);
    for (const chart of [region, office, activity, time]) expect(chart.about).toContain(String(fit.size));
  });

  test('and each says of how many countries, in its language', () => {
    expect(chartsOf({ region: ['cairo'] }).region.about).toBe('choice: 17 countries');
    expect(chartsOf({ office: ['headquarters'], date: '2018-06-30' }).time.about).toBe('choice: 1 country');
    expect(chartsOf({ lang: 'de', region: ['cairo'] }).office.about).toBe('Auswahl: 17 Länder');
    expect(chartsOf({ lang: 'de' }).office.about).toBe(`alle ${rawRows('countries').length} Länder`);
  });

  test('countries that were not independent are a series of their own, where there were any', () => {
    const { region } = chartsOf({ date: '1960-06-01' });
    const naive = rawRows('countries').filter(
      (row) =>
        isNotYet(cell(row, 'iso3'), '1960-06-01') && statusOf(cell(row, 'iso3'), '1960-06-01') === 'other',
    );
    expect(region.series.map(({ name }) => name)).toEqual([
      'Members',
      'Observers',
      'Neither',
      'Not independent then',
    ]);
    expect(sum(region.series[3]!.values)).toBe(naive.length);
    expect(region.colours).toHaveLength(4);
    expect(chartsOf({}).region.series).toHaveLength(3);
  });

  test('membership over time is that of the countries that fit', () => {
    const { time } = chartsOf({ country: ['KEN', 'ETH'] });
    expect(Math.max(...time.series[0]!.values)).toBe(2);
  });
});

describe('A4: a chart in words', () => {
  const inWords = (values: Partial<Chosen>, key: ChartData['key']) => {
    const { present, formats } = atlasOf(values);
    return chartInWords(chartsOf(values)[key], present.output.slides.charts, formats);
  };

  test('says the first and the last value of a line', () => {
    const { labels, series } = chartsOf({}).time;
    const [members, observers] = series.map(({ values }) => values);
    expect(inWords({}, 'time')).toBe(
      `Members and observers since 1951 (all ${rawRows('countries').length} countries). ` +
        `Members: first ${members![0]} (1951), last ${members!.at(-1)} (${labels.at(-1)}). ` +
        `Observers: first ${observers![0]} (1951), last ${observers!.at(-1)} (${labels.at(-1)}).`,
    );
  });

  test('says the range of bars, and never a sum of countries that are counted in several', () => {
    for (const lang of ['en', 'de'] as const) {
      const { activity } = chartsOf({ lang });
      const { values } = activity.series[0]!;
      const words = inWords({ lang }, 'activity');
      expect(words).toContain(
        `${Math.max(...values)} (${activity.labels[values.indexOf(Math.max(...values))]})`,
      );
      expect(words.replace(/\D+/g, ' ').split(' ')).not.toContain(String(sum(values)));
    }
  });

  test('says the one value of one bar, and what all bars share', () => {
    expect(inWords({ office: ['headquarters'], date: '2026-11-24' }, 'office')).toContain(
      'Offices: 1 (Headquarters).',
    );
    expect(inWords({ status: ['observer'], country: ['KEN'] }, 'region')).toContain('Members: 0 each.');
  });
});

describe('members over time end at the chosen day', () => {
  test.each(['en', 'de'] as const)('with as many as its title says, %s', (lang) => {
    const atlas = atlasOf({ lang });
    const { time } = chartsOf({ lang });
    expect(time.labels.at(-1)).toBe(lang === 'en' ? '1 March 2017' : '1. März 2017');
    expect(time.labels.at(-2)).toBe('2016');
    const [members, observers] = time.series.map(({ values }) => values.at(-1)!);
    const finding = chartFinding(atlas, time);
    expect(finding).toContain(` ${members} `);
    expect(finding).toContain(` ${observers} `);
    const { charts } = (lang === 'en' ? english : german).present.output.slides;
    expect(chartInWords(time, charts, atlas.formats)).toContain(`${members} (${time.labels.at(-1)!})`);
  });

  test('of a choice too, and at the end of a year it is that year', () => {
    const { time } = chartsOf({ region: ['cairo'], date: '1999-12-31' });
    expect(time.labels.at(-1)).toBe('1999');
    const { time: first } = chartsOf({ date: '1951-12-06' });
    expect(first.labels).toEqual(['6 December 1951']);
  });
});
