import { placeLabels } from './labels';
import { logAxis, type LogAxis } from './logAxis';
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
  across: LogAxis;
  upwards: LogAxis;
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
  const across = logAxis(drawn.everyPopulation, MARGIN.left, width - MARGIN.right);
  const upwards = logAxis(drawn.everyOther, floor - (hasZero ? ZERO_ROOM : 0), MARGIN.top);
  const marks = pointsOf(drawn.population, drawn.other).map((point) => ({
    ...point,
    at: { x: across.at(point.x), y: point.y > 0 ? upwards.at(point.y) : floor - ZERO_ROOM / 2 },
  }));
  return { width, height, isWide: width >= WIDE, across, upwards, floor, hasZero, marks };
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
  let [nearest, least]: [ScatterMark | null, number] = [null, reach];
  for (const mark of marks) {
    const distance = Math.hypot(mark.at.x - x, mark.at.y - y);
    if (distance <= least) [nearest, least] = [mark, distance];
  }
  return nearest;
}
