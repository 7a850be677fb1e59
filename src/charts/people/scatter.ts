import { descending, greatest, sort } from 'd3-array';
import { linearRegression, linearRegressionLine } from 'simple-statistics';

/** A country of the scatter plot, by its index. */
export interface Point {
  index: number;
  /** Population, persons. */
  x: number;
  /** The other figure: 0 or more. */
  y: number;
}

/** The countries that have both figures, the smallest population first. */
export function pointsOf(population: readonly (number | null)[], other: readonly (number | null)[]): Point[] {
  const points = population.flatMap((x, index): Point[] => {
    const y = other[index];
    return x === null || x <= 0 || y === null || y === undefined ? [] : [{ index, x, y }];
  });
  return sort(points, ({ x }) => x);
}

/**
 * The points most worth a name, the first one most: those with the greatest value of either figure and the least
 * population, then those that lie farthest from the straight line that fits the logarithms best (least squares).
 * Points at 0 have no logarithm and come last.
 */
export function outliers(points: readonly Point[]): Point[] {
  const [smallest, largest] = [points[0], points.at(-1)];
  const highest = greatest(points, ({ y }) => y);
  if (!smallest || !largest || !highest) return [];
  const positive = points.filter(({ y }) => y > 0);
  const line = linearRegressionLine(
    linearRegression(positive.map(({ x, y }) => [Math.log10(x), Math.log10(y)])),
  );
  const distance = ({ x, y }: Point) => (y > 0 ? Math.abs(Math.log10(y) - line(Math.log10(x))) : -1);
  const rest = sort(points, (a, b) => descending(distance(a), distance(b)));
  return [...new Set([highest, largest, smallest, ...rest])];
}
