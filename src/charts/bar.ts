import type { CountrySet } from '../world/countrySet';

/** How a stretch of a bar is drawn, so that it can be told from its neighbours without colour. */
export type Texture = 'solid' | 'striped' | 'outlined' | 'grey' | typeof NOT_YET;

/** Of countries that were not independent: as in the legend of the map. */
export const NOT_YET = 'swatch not-yet';

/** A stretch of a bar, from its beginning to `end`, under the stretches before it. */
interface Stretch {
  texture: Texture;
  end: number;
}

/** A bar of a chart, which is also a button that chooses what it stands for. */
export interface Bar<Key extends string = string> {
  key: Key;
  label: string;
  /** What stands beside the label in grey: of a region, the seat of its office. */
  note?: string;
  /** For a tooltip: more than the label has room for. */
  hint: string;
  /** For a screen reader: the label with every number. */
  name: string;
  /** Its stretches from the left, in the unit of the chart's `max`. */
  stretches: Stretch[];
  /** How long it is when nothing is chosen. */
  whole: number;
  /** How much of it the pointed countries make up. */
  pointed: number;
  /** The number at the end of the bar, and the one in the column beside it. */
  figure: string;
  aside?: string;
  /** A CSS colour, where it is not that of what fits. */
  colour?: string;
  fit: CountrySet;
  isChosen: boolean;
}
