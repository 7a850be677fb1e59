import { NAME_LOOKS } from '../../map/labels/nameLooks';
import type { Format } from './formats';
import { LEAST_READ, pictureUnit } from './typeScale';

/** How large the words and marks of a map are. */
export interface MapType {
  /** How much larger than on the page its names are. */
  names: number;
  /** How much larger than on the page its circles and the marks of its offices are. */
  marks: number;
  /** The type of the number on an office that stands for several, px, and the least radius of its mark. */
  number: number;
  numbered: number;
}

export const AS_ON_PAGE: MapType = { names: 1, marks: 1, number: 8.5, numbered: 0 };

/** Radius of a mark for the type of its number. */
const ROUND_NUMBER = 0.75;

/**
 * For a map on a slide, where no name and no number has less than 10 pt.
 * @param unit how much larger or smaller type is than on a slide of 720 px
 */
export function slideMapType(unit: number): MapType {
  const number = (10 / 0.75) * unit;
  return { names: 1.28 * unit, marks: 1, number, numbered: number * ROUND_NUMBER };
}

/**
 * For the map of a picture, whose least names and numbers can be read where it is shown small; as seen, it is as large as
 * on the page.
 * @param width of the picture, px
 */
export function pictureMapType(format: Format, width: number): MapType {
  if (format === 'seen') return AS_ON_PAGE;
  const number = LEAST_READ * pictureUnit(width);
  const enlarged = number / Math.min(...Object.values(NAME_LOOKS).map(({ size }) => size));
  return { names: enlarged, marks: enlarged, number, numbered: number * ROUND_NUMBER };
}
