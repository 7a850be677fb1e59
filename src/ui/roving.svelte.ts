import type { Attachment } from 'svelte/attachments';
import { keyAlongLine } from './keyAlongLine';

const MOVES: Record<string, (columns: number) => number> = {
  ArrowLeft: () => -1,
  ArrowRight: () => 1,
  ArrowUp: (columns) => -columns,
  ArrowDown: (columns) => columns,
};

/**
 * One tab stop for the marks of a chart, which are buttons in rows of `columns`: Tab comes to the mark that
 * was used last, arrow keys walk to its neighbours, Home and End to the first and the last.
 */
export class Roving {
  readonly #columns: number;
  #current = $state(0);

  constructor(columns = 1) {
    this.#columns = columns;
  }

  /** The tabindex of a mark among `size` marks. */
  tabindex(index: number, size: number): 0 | -1 {
    return index === Math.min(this.#current, size - 1) ? 0 : -1;
  }

  /** For the element that holds the marks. */
  readonly holder: Attachment<HTMLElement> = (holder) => {
    const remember = ({ target }: FocusEvent) => {
      const index = marksIn(holder).findIndex((mark) => mark === target);
      if (index >= 0) this.#current = index;
    };
    const walk = (event: KeyboardEvent) => {
      this.#walk(event, marksIn(holder));
    };
    holder.addEventListener('focusin', remember);
    holder.addEventListener('keydown', walk);
    return () => {
      holder.removeEventListener('focusin', remember);
      holder.removeEventListener('keydown', walk);
    };
  };

  #walk(event: KeyboardEvent, marks: HTMLElement[]): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = marks.findIndex((mark) => mark === event.target);
    const to = this.#target(keyAlongLine(event), from, marks.length);
    if (from < 0 || to === null) return;
    event.preventDefault();
    marks[to]?.focus();
  }

  /** Where a key leads, or null if it leads nowhere; at an edge it stays. */
  #target(key: string, from: number, size: number): number | null {
    if (key === 'Home') return 0;
    if (key === 'End') return size - 1;
    const step = MOVES[key]?.(this.#columns);
    if (step === undefined) return null;
    const to = from + step;
    // In a grid, left and right stay in their row.
    const leavesRow =
      Math.abs(step) < this.#columns && Math.floor(to / this.#columns) !== Math.floor(from / this.#columns);
    return to < 0 || to >= size || leavesRow ? from : to;
  }
}

function marksIn(holder: HTMLElement): HTMLElement[] {
  return [...holder.querySelectorAll<HTMLElement>('button, [role=button]')];
}
