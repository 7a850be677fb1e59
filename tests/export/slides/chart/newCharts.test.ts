import { expect, test } from 'vitest';
import type { ChartData } from '../../../../src/export/slides/chart/chartData';
import { NewCharts } from '../../../../src/export/slides/chart/newCharts';

const chartOf = (kind: ChartData['kind'], values: readonly number[]): ChartData => ({
  ...{ key: kind === 'line' ? 'time' : 'office', kind, title: 'Title', about: 'all' },
  labels: values.map((_, i) => `row ${i}`),
  series: [{ name: 'Offices', values: [...values] }],
  colours: ['#000000'],
});

test('a chart of one bar says nothing, nor does a line that never rises above one or has one point', () => {
  const silent = [chartOf('bar', [3, 0, 0]), chartOf('line', [0, 0, 1, 1]), chartOf('line', [15])];
  expect(new NewCharts().of(silent)).toEqual([]);
  const telling = [chartOf('bar', [3, 0, 1]), chartOf('line', [0, 1, 2])];
  expect(new NewCharts().of(telling)).toEqual(telling);
});

test('bars of nearly all the same length say nothing', () => {
  const silent = [chartOf('bar', [1, 1, 1, 1]), chartOf('bar', [3, 3, 3, 2, 3]), chartOf('bar', [2, 2])];
  expect(new NewCharts().of(silent)).toEqual([]);
  const telling = [chartOf('bar', [4, 4, 2, 1])];
  expect(new NewCharts().of(telling)).toEqual(telling);
});

test('a chart that a slide has is on no other', () => {
  const charts = new NewCharts();
  const [one, other] = [chartOf('bar', [3, 1]), chartOf('bar', [3, 2])];
  charts.say(one);
  expect(charts.of([one, other])).toEqual([other]);
});
