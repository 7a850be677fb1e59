import { bisectLeft, bisectRight, quantileSorted } from 'd3-array';
import { ckmeans } from 'simple-statistics';
import type { ClassMethod } from '../world/rows';

/**
 * Where each class but the first begins: equally many values in each; or so that values differ little within a class
 * and much between classes, by themselves or by their logarithms. A break lies between two neighbouring values and is
 * the roundest number there, so that it reads well and no value changes its class. Of logarithms, which tell orders of size
 * apart, the limits are 1, 2, 3 or 5 times a power of ten.
 *
 * Natural breaks are Jenks's criterion, solved exactly by Ckmeans.1d.dp (Wang and Song 2011).
 *
 * @param values any order, none negative
 * @param most how many classes at most; fewer where there are fewer values to tell apart
 */
export function classBreaks(values: readonly number[], method: ClassMethod, most: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = new Set(sorted).size;
  const starts =
    method === 'quantiles'
      ? quantileStarts(sorted, most)
      : naturalStarts(sorted, method, Math.min(most, distinct));
  const breaks = starts.flatMap((start) => {
    const [below, from] = [sorted[start - 1], sorted[start]];
    return below === undefined || from === undefined || below === from ? [] : roundestIn(below, from);
  });
  return method === 'jenks-log' ? roundLimits(breaks, sorted) : breaks;
}

/** Steps from a power of ten to the next that a reader takes for round. */
const ROUND = [1, 2, 3, 5, 10];

/** Moves each break to the nearest round number by ratio, unless that would leave a class empty. */
function roundLimits(breaks: readonly number[], sorted: readonly number[]): number[] {
  let last = 0;
  return breaks.map((value, i) => {
    const power = 10 ** Math.floor(Math.log10(value));
    const away = (step: number) => Math.abs(Math.log(value / (step * power)));
    const round = ROUND.reduce((a, b) => (away(b) < away(a) ? b : a)) * power;
    const end = breaks[i + 1] ?? Infinity;
    const isUsed = (from: number, to: number) => sorted.some((one) => one >= from && one < to);
    return (last = isUsed(last, round) && isUsed(round, end) ? round : value);
  });
}

/** The position of each class's first value but the first one's. */
function quantileStarts(sorted: number[], most: number): number[] {
  if (sorted.length === 0) return [];
  const starts = Array.from({ length: most - 1 }, (_, i) =>
    bisectLeft(sorted, quantileSorted(sorted, (i + 1) / most) ?? Infinity),
  );
  return [...new Set(starts)];
}

function naturalStarts(sorted: readonly number[], method: ClassMethod, most: number): number[] {
  if (most < 2) return [];
  const scaled = method === 'jenks-log' ? sorted.map((value) => Math.log10(1 + value)) : [...sorted];
  let start = 0;
  return ckmeans(scaled, most)
    .slice(0, -1)
    .map((cluster) => (start += cluster.length));
}

/** The number above `below` and up to `from` that has the fewest digits. */
export function roundestIn(below: number, from: number): number {
  for (let digits = 1; digits < 15; digits++) {
    const step = 10 ** (Math.floor(Math.log10(from)) - digits + 1);
    const rounded = Number((Math.floor(from / step + 1e-9) * step).toPrecision(digits));
    if (rounded > below && rounded <= from) return rounded;
  }
  return from;
}

/** The class of a value, from 0: how many breaks it reaches. */
export function classOf(value: number, breaks: readonly number[]): number {
  return bisectRight(breaks, value);
}
