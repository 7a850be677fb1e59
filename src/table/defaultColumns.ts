import type { TableRows } from '../choice/chosen';
import { indicatorsIn } from '../figures/indicators';
import type { World } from '../world/world';

/** How much room a table has, by its own width. */
export type TableSize = 'compact' | 'medium' | 'wide';

/** From these widths on, in px. */
const MEDIUM_FROM = 640;
const WIDE_FROM = 1040;

/** The size class of a table so many px wide. */
export function tableSize(width: number): TableSize {
  if (width >= WIDE_FROM) return 'wide';
  return width >= MEDIUM_FROM ? 'medium' : 'compact';
}

/** Keys of the columns that fit a width without scrolling aside, the telling ones first. */
const COLUMNS: Record<TableRows, Record<TableSize, readonly string[]>> = {
  countries: {
    compact: ['country', 'offices', 'areas'],
    medium: ['country', 'compare', 'status', 'since', 'region', 'offices', 'areas'],
    wide: [
      'country',
      'compare',
      'status',
      'since',
      'region',
      'offices',
      'kinds',
      'presence',
      'activities',
      'areas',
    ],
  },
  offices: {
    compact: ['city', 'country', 'kind'],
    medium: ['city', 'country', 'kind', 'opened', 'basis'],
    wide: ['city', 'country', 'kind', 'region', 'functions', 'opened', 'basis', 'source-year', 'source'],
  },
};

/** Keys of the columns that a table shows before anyone chooses others; a wide one has indicators, too. */
export function defaultColumns(
  world: Pick<World, 'indicators'>,
  rows: TableRows,
  size: TableSize,
): ReadonlySet<string> {
  const indicators = rows === 'countries' && size === 'wide' ? indicatorsIn(world, 'table') : [];
  return new Set([...COLUMNS[rows][size], ...indicators.map(({ id }) => id)]);
}
