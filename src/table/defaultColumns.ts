import type { Column, TableSize } from '../figures/columns/column';

/** From these widths on, in px. */
const FROM: Record<TableSize, number> = { compact: 0, medium: 640, wide: 1040 };
const SIZES: readonly TableSize[] = ['compact', 'medium', 'wide'];

/** The size class of a table so many px wide. */
export function tableSize(width: number): TableSize {
  return SIZES.findLast((size) => width >= FROM[size]) ?? 'compact';
}

/** Keys of the columns that a table shows before anyone chooses others: those that fit it without scrolling aside. */
export function defaultColumns(columns: readonly Column<never>[], size: TableSize): ReadonlySet<string> {
  const fitting = columns.filter(
    ({ usualFrom }) => usualFrom && SIZES.indexOf(usualFrom) <= SIZES.indexOf(size),
  );
  return new Set(fitting.map(({ key }) => key));
}
