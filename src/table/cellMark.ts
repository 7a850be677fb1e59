import type { Attachment } from 'svelte/attachments';

/** The key that opens the source of the cell with the focus: "i" as in information, as the mark shows it. */
const SOURCE_KEY = 'i';

/**
 * Tells which cell of the table in a box the mouse or the keyboard's focus is at, so that one mark can serve all
 * of them: thousands of marks would cost more than the table. What stands in the box beside the table, such as
 * the mark itself, counts as the cell it was put to. A finger marks no cell: a tap on its row opens the profile,
 * where each value has its own mark.
 * @param mark is given the cell, or null when it is left
 * @param open is called when the source of the marked cell is asked for with a key
 */
export function cellMark(
  mark: (cell: HTMLTableCellElement | null) => void,
  open: () => void,
): Attachment<HTMLElement> {
  return (box) => {
    const listening = new AbortController();
    const { signal } = listening;
    const cellOf = ({ target }: Event) =>
      target instanceof Element ? target.closest<HTMLTableCellElement>('tbody :is(td, th)') : null;
    const isBeside = ({ target }: Event) => target instanceof Element && !target.closest('table');

    box.addEventListener(
      'pointerover',
      (event) => {
        if (event.pointerType !== 'touch' && !isBeside(event)) mark(cellOf(event));
      },
      { signal },
    );
    box.addEventListener('pointerleave', () => mark(null), { signal });
    box.addEventListener(
      'focusin',
      (event) => {
        if (!isBeside(event) && event.target instanceof Element && event.target.matches(':focus-visible'))
          mark(cellOf(event));
      },
      { signal },
    );
    box.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (relatedTarget instanceof Node && box.contains(relatedTarget)) return;
        // Not at once: a cell also loses the focus while the page takes it away, and changes nothing meanwhile.
        queueMicrotask(() => {
          if (!signal.aborted) mark(null);
        });
      },
      { signal },
    );
    box.addEventListener(
      'keydown',
      (event) => {
        const { key, ctrlKey, metaKey, altKey } = event;
        if (key !== SOURCE_KEY || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
        const cell = cellOf(event);
        if (!cell) return;
        event.preventDefault();
        mark(cell);
        open();
      },
      { signal },
    );
    return () => {
      listening.abort();
    };
  };
}
