/** A box within a country, degrees; an east past 180 lies beyond the date line. */
export type LabelRoom = [west: number, south: number, east: number, north: number];

/** What the names on the map are placed by: loaded with them. */
export interface LabelTables {
  /** The boxes within each country, by its code. */
  rooms: Record<string, LabelRoom[]>;
  /** The English names that are shorter on a map, by code. */
  short: Record<string, string>;
}
