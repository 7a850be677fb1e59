import type { Atlas } from '../atlas/atlas.svelte';
import type { TableRows } from '../choice/chosen';
import type { Sort } from '../figures/columns/column';

/**
 * How the reader has set up the table: of this page only, and no part of the choice, because it changes which
 * rows are looked at and not which countries are meant. It outlives the table while the map is shown instead.
 */
export class TableState {
  /** What the rows are filtered by. */
  typed = $state('');
  /** Shows those that do not fit the choice too, dimmed, so that more can be chosen. */
  showsAll = $state(false);
  /** Null for the natural order. */
  sorts: Readonly<Record<TableRows, Sort | null>> = $state.raw({ countries: null, offices: null });
  /** Keys of the columns that were chosen; null for those that suit the width. */
  columns: Readonly<Record<TableRows, ReadonlySet<string> | null>> = $state.raw({
    countries: null,
    offices: null,
  });

  sortBy(rows: TableRows, sort: Sort | null): void {
    this.sorts = { ...this.sorts, [rows]: sort };
  }

  show(rows: TableRows, columns: ReadonlySet<string> | null): void {
    this.columns = { ...this.columns, [rows]: columns };
  }
}

const states = new WeakMap<Atlas, TableState>();

/** The table's set-up on this page. */
export function tableStateOf(atlas: Atlas): TableState {
  const state = states.get(atlas) ?? new TableState();
  states.set(atlas, state);
  return state;
}
