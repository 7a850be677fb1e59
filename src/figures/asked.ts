import type { PlaceKey } from '../choice/chosen';
import type { Facet } from '../choice/facets';
import type { Day } from '../world/days';
import type { Spell } from '../world/membership';
import type { ActivityId, AreaId, Iso3, RegionId, ThemeId } from '../world/rows';
import type { FigureColumn } from './indicators';

/** The tables that figures are counted from. */
export type CountedTable =
  'countries' | 'coverage' | 'members' | 'offices' | 'work' | 'indicators' | 'events';

/** A value of the page that can be asked for its source: enough to find the row, or the rows, behind it. */
export type Asked =
  /** Names and codes of a country. */
  | { kind: 'country'; iso3: Iso3 }
  /** What a country is on a day. */
  | { kind: 'status'; iso3: Iso3; day: Day }
  | { kind: 'spell'; iso3: Iso3; status: Spell['status']; from: string }
  | { kind: 'office'; id: string }
  | { kind: 'presence'; iso3: Iso3 }
  /** From which day on a country has been independent. */
  | { kind: 'independence'; iso3: Iso3 }
  /** Which regional office covers a country on a day. */
  | { kind: 'region'; iso3: Iso3; day: Day }
  | { kind: 'region-office'; id: RegionId }
  | { kind: 'work'; iso3: Iso3; activity: ActivityId; source: string }
  /** Figures of a mid-year: those of some columns, or all of them. */
  | { kind: 'indicator'; iso3: string; year: number; columns?: readonly FigureColumn[] }
  /** A step in the organization's history, by its place in `World.events`. */
  | { kind: 'event'; index: number }
  /**
   * Figures that are counted, from rows of these tables: of the countries that fit the choice in all facets but
   * those `without`; or of the country or region `place`, whatever is chosen; or, with `isWhole`, from all rows, those
   * of work left out that do not count. Offices are those that are known on the date. Work is that which is chosen, but
   * where one of the facets `without` asks for work itself: such a figure shows work of every kind.
   */
  | {
      kind: 'counts';
      of: readonly CountedTable[];
      without?: readonly Facet[];
      place?: PlaceKey;
      /** Of work, that of this area or task alone. */
      work?: AreaId | ThemeId;
      /** Of work, this activity alone. */
      activity?: ActivityId;
      isWhole?: boolean;
      /** Of the members of the date alone. */
      isOfMembers?: boolean;
      /** Of offices: those whose opening is not dated, in place of those that are known on the day. */
      isUndated?: boolean;
    };
