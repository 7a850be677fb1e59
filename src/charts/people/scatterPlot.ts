import { least, max, min } from 'd3-array';
import { scaleLog, type ScaleLogarithmic } from 'd3-scale';
import { placeLabels } from './labels';
import { outliers, pointsOf, type Point } from './scatter';

/** Room around the plot, px. */
export const MARGIN = { top: 20, right: 10, bottom: 34, left: 40 };
/** Below the axis lie the countries whose figure is 0, which has no logarithm; px. */
export const ZERO_ROOM = 20;
/** From this width, px, there is room for more names and for every power of ten. */
const WIDE = 420;
const NAMES = { narrow: 7, wide: 14 };
const LABEL_HEIGHT = 13;
const LETTER_WIDTH = 6;
/** Room beyond the least and the greatest value, as a factor, so that their marks are not cut off. */
const SPARE = 1.5;

/** From values above 0 to px. */
type LogScale = ScaleLogarithmic<number, number>;

/** A country's mark and its middle, px. */
interface ScatterMark extends Point {
  at: { x: number; y: number };
}

/** A name and where its line of text begins, px. */
interface ScatterName {
  index: number;
  name: string;
  x: number;
  y: number;
}

export interface ScatterPlot {
  width: number;
  height: number;
  isWide: boolean;
  across: LogScale;
  upwards: LogScale;
  /** Where the plot ends below, px. */
  floor: number;
  hasZero: boolean;
  /** The smallest population first. */
  marks: ScatterMark[];
}

/** Figures by country index: of the mid-year that is drawn, and of all of them, which set the frame. */
interface Drawn {
  population: readonly (number | null)[];
  other: readonly (number | null)[];
  everyPopulation: readonly number[];
  everyOther: readonly number[];
}

/** Where axes and marks lie in a plot so many px wide. The frame is that of all mid-years: marks move in it. */
export function scatterPlot(drawn: Drawn, width: number): ScatterPlot {
  const height = Math.round(Math.min(Math.max(width * 0.95, 240), 440));
  const floor = height - MARGIN.bottom;
  const hasZero = drawn.everyOther.includes(0);
  const across = logScale(drawn.everyPopulation, MARGIN.left, width - MARGIN.right);
  const upwards = logScale(drawn.everyOther, floor - (hasZero ? ZERO_ROOM : 0), MARGIN.top);
  const marks = pointsOf(drawn.population, drawn.other).map((point) => ({
    ...point,
    at: { x: across(point.x), y: point.y > 0 ? upwards(point.y) : floor - ZERO_ROOM / 2 },
  }));
  return { width, height, isWide: width >= WIDE, across, upwards, floor, hasZero, marks };
}

/** Zeros are left aside: they have no logarithm. */
function logScale(values: readonly number[], start: number, end: number): LogScale {
  const positive = values.filter((value) => value > 0);
  return scaleLog([(min(positive) ?? 1) / SPARE, (max(positive) ?? 1) * SPARE], [start, end]);
}

/** The ticks that are labelled: a scale's own include those between the powers of ten. */
export function powersOfTen(scale: LogScale): number[] {
  return scale.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
}

/** The names of the outliers among the countries that fit, where each has room. */
export function scatterNames(
  { marks, width, floor, isWide }: ScatterPlot,
  fits: (index: number) => boolean,
  nameOf: (index: number) => string,
): ScatterName[] {
  const middles = marks.map(({ at }) => at);
  const middleOf = new Map(marks.map(({ index, at }) => [index, at]));
  const wanted = outliers(marks.filter(({ index }) => fits(index)))
    .slice(0, isWide ? NAMES.wide : NAMES.narrow)
    .map(({ index }) => {
      const name = nameOf(index);
      const at = middleOf.get(index) ?? { x: 0, y: 0 };
      return { ...at, index, name, width: name.length * LETTER_WIDTH, height: LABEL_HEIGHT };
    });
  const frame = {
    x: MARGIN.left,
    y: MARGIN.top - 4,
    width: width - MARGIN.left,
    height: floor - MARGIN.top + 4,
  };
  const places = placeLabels(wanted, middles, frame);
  return wanted.flatMap(({ index, name }, i) => {
    const place = places.get(i);
    return place ? [{ index, name, x: place.x, y: place.y + LABEL_HEIGHT * 0.75 }] : [];
  });
}

/** The mark nearest to a point of the plot, px, if it lies within reach. */
export function nearestMark(
  marks: readonly ScatterMark[],
  { x, y }: { x: number; y: number },
  reach: number,
): ScatterMark | null {
  const distance = ({ at }: ScatterMark) => Math.hypot(at.x - x, at.y - y);
  const nearest = least(marks, distance);
  return nearest && distance(nearest) <= reach ? nearest : null;
}
