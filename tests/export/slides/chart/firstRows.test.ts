import { expect, test } from 'vitest';
import type { ChartData } from '../../../../src/export/slides/chart/chartData';
import { firstRows } from '../../../../src/export/slides/chart/firstRows';
import { partedRows, plainRows } from '../../../../src/export/slides/chart/partedRows';

const chartOf = (
  key: ChartData['key'],
  values: readonly number[],
  kind: ChartData['kind'] = 'bar',
): ChartData => ({
  ...{ key, kind, title: 'Title', about: 'all' },
  labels: values.map((_, i) => `row ${i}`),
  series: [{ name: 'Countries', values: [...values] }],
  colours: values.map((_, i) => `#00000${i.toString(16)}`),
});
const VALUES = [3, 12, 5, 9, 1, 8, 7, 2, 11, 4, 10, 6];

test('of many activities a slide has the ten of the most countries, sorted, each in its colour', () => {
  const { labels, series, colours } = firstRows(chartOf('activity', VALUES));
  expect(series[0]!.values).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  expect(labels.slice(0, 3)).toEqual(['row 1', 'row 8', 'row 10']);
  expect(colours.slice(0, 3)).toEqual(['#000001', '#000008', '#00000a']);
});

test('what is chosen is among them, whatever its value, at its place', () => {
  const chosen = VALUES.map((value) => value === 2);
  const shown = firstRows({ ...chartOf('region', VALUES), chosen });
  expect(shown.series[0]!.values).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 2]);
  expect(shown.chosen).toEqual([...Array<boolean>(9).fill(false), true]);
});

test('years are all there, in their order', () => {
  const years = chartOf('time', VALUES, 'line');
  expect(firstRows(years)).toBe(years);
});

test('bars of nothing are left out', () => {
  const { labels, series } = firstRows(chartOf('office', [3, 0, 2, 0]));
  expect(labels).toEqual(['row 0', 'row 2']);
  expect(series[0]!.values).toEqual([3, 2]);
});

test('bars of several parts are in the order of what is said of them, the first part', () => {
  const chart = {
    ...chartOf('region', [2, 7, 5]),
    series: [
      { name: 'Members', values: [2, 7, 5] },
      { name: 'Others', values: [40, 0, 9] },
    ],
  };
  expect(firstRows(chart).labels).toEqual(['row 1', 'row 2', 'row 0']);
});

test('what colours bars goes with them, and each colour becomes a series with its name', () => {
  const chart = firstRows({ ...chartOf('activity', [3, 9, 5]), groupOf: ['Water', 'Land', 'Water'] });
  expect(chart.groupOf).toEqual(['Land', 'Water', 'Water']);
  const parted = partedRows(chart);
  expect(parted.series).toEqual([
    { name: 'Land', values: [9, 0, 0] },
    { name: 'Water', values: [0, 5, 3] },
  ]);
  expect(parted.colours).toEqual(['#000001', '#000002']);
  expect(partedRows(chartOf('activity', [3, 9]))).not.toHaveProperty('isParted');
  expect(plainRows(chart, '#123456')).toMatchObject({ colours: ['#123456'], series: chart.series });
});
