import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.svelte';
import { Choice } from '../../../src/choice/choice.svelte';
import type { Chosen } from '../../../src/choice/chosen';
import { aboutChart } from '../../../src/export/chart/aboutChart';
import { pageChart } from '../../../src/export/chart/pageChart';
import { chartPicture } from '../../../src/export/chart/chartPicture';
import { aboutView } from '../../../src/export/viewContent';
import { isChartKey, type ChartKey } from '../../../src/figures/chartKey';
import { byOfficeKind } from '../../../src/figures/officeTally';
import { byRegion } from '../../../src/figures/tally';
import { areasByThemes } from '../../../src/figures/workTally';
import { loadLanguage } from '../../../src/words/language';
import { choose } from '../../figures/choices';
import { realDetail } from '../../realData';
import { realWorld } from '../../world/realWorld';
import { readXml } from '../slides/readXml';
import { coloursOf } from '../slides/deckColours';

const english = await loadLanguage('en', ['explore', 'present']);
const german = await loadLanguage('de', ['explore', 'present']);
const detail = realDetail();
const colours = coloursOf('light');
const KEYS: ChartKey[] = [
  'region',
  'continent',
  'matrix',
  'activity',
  'office',
  'years',
  'time',
  'scatter:migrants',
];

function groundOf(values: Partial<Chosen> = {}) {
  const language = values.lang === 'de' ? german : english;
  const atlas = new Atlas(realWorld(), new Choice(choose(values)), language, '2026-06-30');
  return { atlas, detail, colours };
}
const chartOf = (key: ChartKey, values: Partial<Chosen> = {}) => pageChart(groundOf(values), key);
const CHOICES: Partial<Chosen>[] = [
  {},
  { region: ['nairobi'], area: ['forced'] },
  { office: ['country-office'], date: '1960-06-01' },
];

describe('a chart that is taken alone has the figures of the page', () => {
  test.each(CHOICES)('of regions and kinds of office, whatever is chosen of them: %o', (values) => {
    const { atlas } = groundOf(values);
    const { day, fit, world } = atlas;
    const regions = byRegion(world, day, fit, atlas.choice.all, 'office');
    const region = chartOf('region', values);
    expect(region.data.series[0]!.values).toEqual(regions.map(({ members }) => members));
    expect(region.rows.slice(1).map((row) => row.at(-1))).toEqual(regions.map(({ offices }) => offices));
    const kinds = byOfficeKind(world, day, fit, atlas.choice.all);
    expect(chartOf('office', values).data.series[0]!.values).toEqual(kinds.map(({ offices }) => offices));
  });

  test('of areas by tasks: areas down in its sheet, and a series for each on its slide', () => {
    const { atlas } = groundOf();
    const cells = areasByThemes(atlas.world, atlas.day, atlas.fit, atlas.choice.all);
    const { rows, data } = chartOf('matrix');
    expect(rows.slice(1).map(([, ...values]) => values)).toEqual(
      cells.map((row) => row.map(({ value }) => value)),
    );
    expect(data.series.map(({ values }) => values)).toEqual(
      cells.map((row) => row.map(({ value }) => value)),
    );
  });

  test('of mid-years, and the share of the world in each', () => {
    const { rows, data } = chartOf('years');
    for (const [i, row] of rows.slice(1).entries()) {
      const [, part, whole, share] = row as number[];
      expect(share).toBeCloseTo((part! / whole!) * 100, 1);
      expect(data.series[0]!.values[i]).toBe(share);
    }
  });

  test('of countries by two figures, in groups of marks that follow each other', () => {
    const { rows, data } = chartOf('scatter:migrants');
    const sizes = data.groups!.map(({ size }) => size);
    expect(sizes.reduce((a, b) => a + b)).toBe(data.labels.length);
    expect(rows.slice(1, 1 + sizes[0]!).every((row) => row.at(-1) === 'Member state')).toBe(true);
  });
});

describe('what a chart says first', () => {
  test('is what has the most', () => {
    expect(chartOf('office').data.title).toMatch(/^Most frequent kind of office: .+ \(\d+\)$/);
    expect(chartOf('activity', { lang: 'de' }).data.title).toMatch(
      /^Am häufigsten belegt: .+ \(\d+ Länder\)$/,
    );
    expect(chartOf('years').data.title).toMatch(/^In mid-2015, .+% of the world’s/);
  });

  test('is of what the reader chose, where that is a mark of it', () => {
    const { atlas } = groundOf({ region: ['nairobi'] });
    const { world, day, fit } = atlas;
    const own = byRegion(world, day, fit, atlas.choice.all, 'office').find(({ isChosen }) => isChosen)!;
    const { title } = chartOf('region', { region: ['nairobi'] }).data;
    expect(title).toContain(`: ${own.members} members of ${own.value} countries`);
    expect(title).not.toMatch(/^Most/);
    expect(chartOf('region', { region: ['nairobi'], lang: 'de' }).data.title).toMatch(
      /: \d+ Mitglieder von \d+ Ländern$/,
    );
    expect(chartOf('region', { region: ['nairobi', 'cairo'] }).data.title).toMatch(
      / countries; .+ countries$/,
    );
    const three = chartOf('region', { region: ['nairobi', 'cairo', 'dakar'] });
    expect(three.data.title).toBe(three.name);
    expect(chartOf('activity', { activity: ['counter-trafficking'] }).data.title).toMatch(/: \d+ countries$/);
    expect(chartOf('office', { office: ['country-office'] }).data.title).toMatch(/: \d+ offices known$/);
  });

  test('is its name where too many have the same', () => {
    const { name, data } = chartOf('matrix', { country: ['KEN'] });
    expect(data.title).toBe(name);
  });
});

describe('the address of a chart', () => {
  const addressOf = (key: ChartKey) => {
    const ground = groundOf({ region: ['cairo'], indicator: 'migrants' });
    const about = aboutView(ground.atlas, detail, 'https://example.org/', '2026-06-30');
    return aboutChart(ground.atlas, detail, pageChart(ground, key), about).address;
  };

  test('has the indicator of the map only where the chart shows it', () => {
    expect(addressOf('region')).toContain('region=cairo');
    for (const key of ['region', 'activity', 'office', 'time'] as const)
      expect(addressOf(key)).not.toContain('indicator');
    expect(addressOf('scatter:migrants')).toContain('indicator=migrants');
  });
});

describe('the picture of a chart', () => {
  const measure = (text: string, size: number, isBold: boolean) => text.length * size * (isBold ? 0.6 : 0.55);

  test.each(CHOICES.flatMap((values) => KEYS.map((key) => [key, values] as const)))(
    'of %s, %o, is one drawing with its words, sources, date and address inside',
    (key, values) => {
      const ground = groundOf(values);
      const chart = pageChart(ground, key);
      const page = `https://example.org/atlas/?region=nairobi&${'long='.repeat(60)}`;
      const about = aboutView(ground.atlas, detail, page, '2026-06-30');
      const notes = [`Sources: ${about.sources.map(({ title }) => title).join('; ')}`, about.address];
      const { svg, width, height } = chartPicture(chart, { notes, alt: 'alt', about, colours }, measure);
      expect(() => readXml(svg)).not.toThrow();
      const { labels, chosen = [] } = chart.data;
      if (chosen.includes(true))
        expect(svg).toContain(
          `in full colour: ${ground.atlas.formats.and(labels.filter((_, i) => chosen[i]))}`,
        );
      expect(svg).not.toMatch(/NaN|undefined|Infinity|="-\d+(\.\d+)?" height/);
      for (const [, x, y] of svg.matchAll(/<text x="([^"]+)" y="([^"]+)"/g)) {
        expect(Number(x)).toBeLessThanOrEqual(width);
        expect(Number(y)).toBeLessThanOrEqual(height);
      }
    },
  );
});

test('names of charts are known, and nothing else is one', () => {
  for (const key of KEYS) expect(isChartKey(key)).toBe(true);
  for (const text of ['', 'map', 'scatter', 'scatter:', 'scatter:<b>', 'Region'])
    expect(isChartKey(text)).toBe(false);
});
