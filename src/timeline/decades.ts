import { range } from 'd3-array';
import { dayIn, yearOf, type Day } from '../world/days';
import type { TimeAxis } from './timeAxis';

/** The first day of the axis, of each decade, and its last day: the rows of a table of the curve. */
export function decades(axis: TimeAxis): Day[] {
  const firstRound = Math.ceil((yearOf(axis.first) + 1) / 10) * 10;
  const years = range(firstRound, yearOf(axis.last) + 1, 10);
  return [...new Set([axis.first, ...years.map((year) => dayIn(year)), axis.last])];
}
