/** How large the words of a map are. */
export interface MapType {
  /** How much larger than on the page its names are. */
  names: number;
  /** The type of the number on an office that stands for several, px, and the least radius of its mark. */
  number: number;
  numbered: number;
}

export const AS_ON_PAGE: MapType = { names: 1, number: 8.5, numbered: 0 };

/**
 * For a map on a slide, where no name and no number has less than 10 pt.
 * @param unit how much larger or smaller type is than on a slide of 720 px
 */
export function slideMapType(unit: number): MapType {
  return { names: 1.28 * unit, number: (10 / 0.75) * unit, numbered: 10 * unit };
}
