import type { SeaKind } from './rows';
import type { Names } from './tables';

/** A box within a country, degrees; an east past 180 lies beyond the date line. */
export type LabelRoom = [west: number, south: number, east: number, north: number];

/** An ocean or a sea that the map names where it has room. */
export interface LabelSea {
  id: string;
  /** An ocean is named on the map of the whole world, too. */
  kind: SeaKind;
  name: Names;
  /** Where the middle of its name lies, degrees. */
  box: LabelRoom;
}

/** What the names on the map are placed by: loaded with them. */
export interface LabelTables {
  /** The boxes within each country, by its code. */
  rooms: Record<string, LabelRoom[]>;
  /** The English names that are shorter on a map, by code. */
  short: Record<string, string>;
  seas: LabelSea[];
}
