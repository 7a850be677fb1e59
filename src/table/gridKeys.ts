import type { Attachment } from 'svelte/attachments';
import { keyAlongLine } from '../ui/keyAlongLine';

/*
 * A table of thousands of cells is an ARIA grid and not a plain table with buttons: as a plain one it has two
 * hundred tab stops, or cells that no key reaches. As a grid it is one tab stop, its cells are walked with
 * arrow keys, and a screen reader still has rows, columns and heads, whose roles come from the table's own
 * elements. Where a cell holds a control (the sort of a head, the name of a row, a link), the control takes the
 * focus in its stead, as the pattern has it. The cursor is kept in the document alone: state for each cell
 * would cost more than all else that a row does.
 */

const CONTROL = 'button, a[href]';

type Focusable = HTMLElement | undefined;
type GridCell = HTMLTableCellElement | undefined;

/**
 * Keys of a grid: arrows from cell to cell, Home and End in the row, with Ctrl in the grid, Page keys by what
 * fits the box around the table. Enter on a cell without a control acts on its row, and so does Enter with
 * Shift on a link; controls answer Enter by themselves.
 * @param act is given the row and the key's event
 */
export function gridKeys(
  act: (row: HTMLTableRowElement, event: KeyboardEvent) => void,
): Attachment<HTMLTableElement> {
  return (table) => {
    let current: Focusable;

    /** Makes the element the one tab stop. */
    const stopAt = (target: Focusable) => {
      if (target === current) return;
      if (current) current.tabIndex = -1;
      current = target;
      if (target) target.tabIndex = 0;
    };
    /** Rows come and go, and the tab stop with them: then it is the first cell of the first row. */
    const keepStop = () => {
      if (current && table.contains(current)) return;
      stopAt(focusable((table.tBodies[0]?.rows[0] ?? table.rows[0])?.cells[0]));
    };

    const onkeydown = (event: KeyboardEvent) => {
      const cell = cellOf(event.target);
      if (!cell || event.defaultPrevented || event.altKey || event.isComposing) return;
      if (event.key === 'Enter') {
        const row = cell.parentElement;
        if (!(row instanceof HTMLTableRowElement) || row.parentElement !== table.tBodies[0]) return;
        // A button hears of Shift by itself; a link would open a window.
        const isLink = event.target instanceof HTMLAnchorElement;
        if (event.target !== cell && !(isLink && event.shiftKey)) return;
        event.preventDefault();
        act(row, event);
        return;
      }
      const target = focusable(leadFrom(table, cell, event));
      if (!target) return;
      event.preventDefault();
      target.focus();
    };
    const onfocusin = ({ target }: FocusEvent) => {
      const cell = cellOf(target);
      if (cell) stopAt(focusable(cell));
    };

    keepStop();
    const watch = new MutationObserver(keepStop);
    watch.observe(table, { childList: true, subtree: true });
    table.addEventListener('keydown', onkeydown);
    table.addEventListener('focusin', onfocusin);
    return () => {
      watch.disconnect();
      table.removeEventListener('keydown', onkeydown);
      table.removeEventListener('focusin', onfocusin);
    };
  };
}

function cellOf(target: EventTarget | null): HTMLTableCellElement | null {
  return target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
}

/** What takes the focus in a cell. */
function focusable(cell: GridCell): Focusable {
  return cell?.querySelector<HTMLElement>(CONTROL) ?? cell;
}

/** The cell that a key leads to; undefined if the key is none of the grid's. At an edge it stays. */
function leadFrom(table: HTMLTableElement, cell: HTMLTableCellElement, event: KeyboardEvent): GridCell {
  const { shiftKey } = event;
  const key = keyAlongLine(event);
  if (shiftKey) return undefined;
  const row = cell.parentElement instanceof HTMLTableRowElement ? cell.parentElement.rowIndex : 0;
  const column = cell.cellIndex;
  const last = { row: table.rows.length - 1, column: (table.rows[0]?.cells.length ?? 1) - 1 };
  const at = (toRow: number, toColumn: number) =>
    table.rows[clamp(toRow, last.row)]?.cells[clamp(toColumn, last.column)];
  if (event.ctrlKey || event.metaKey) {
    if (key === 'Home') return at(0, 0);
    return key === 'End' ? at(last.row, last.column) : undefined;
  }
  switch (key) {
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'Home':
      return at(row, 0);
    case 'End':
      return at(row, last.column);
    case 'PageUp':
      // A page up ends at the first row, not in the head, unless it begins there.
      return at(Math.max(Math.min(row, 1), row - rowsInSight(table)), column);
    case 'PageDown':
      return at(row + rowsInSight(table), column);
    default:
      return undefined;
  }
}

function clamp(index: number, last: number): number {
  return Math.max(0, Math.min(index, last));
}

/** How many rows the box around the table shows below its head, less one: a page keeps a row of the last. */
function rowsInSight(table: HTMLTableElement): number {
  const room = (table.parentElement?.clientHeight ?? 0) - (table.tHead?.offsetHeight ?? 0);
  const height = table.tBodies[0]?.rows[0]?.offsetHeight ?? 0;
  return height > 0 ? Math.max(1, Math.floor(room / height) - 1) : 1;
}
