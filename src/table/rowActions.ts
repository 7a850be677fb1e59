import type { Attachment } from 'svelte/attachments';

/**
 * Listens for all rows at once: a click anywhere in one acts on it, and the mouse or the keyboard's focus on it
 * points at it. A finger does not point: nothing would tell when it has left.
 * @param act is given the row and the click
 * @param point is given the row, and null when it is left
 */
export function rowActions(
  act: (row: HTMLTableRowElement, event: MouseEvent) => void,
  point: (row: HTMLTableRowElement | null) => void,
): Attachment<HTMLTableElement> {
  return (table) => {
    const listening = new AbortController();
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ) => {
      table.addEventListener(name, listener, { signal: listening.signal });
    };
    const rowOf = ({ target }: Event) =>
      target instanceof Element ? target.closest<HTMLTableRowElement>('tbody tr') : null;

    on('mousedown', (event) => {
      // With Shift a click chooses; the browser would mark the text from the last click to here.
      if (event.shiftKey && rowOf(event)) event.preventDefault();
    });
    on('click', (event) => {
      const row = rowOf(event);
      if (!row || (event.target instanceof Element && event.target.closest('a, [data-pin]'))) return;
      // Whoever has just marked a text wants to copy it.
      const marked = getSelection();
      if (marked && !marked.isCollapsed && row.contains(marked.anchorNode)) return;
      act(row, event);
    });
    on('pointerover', (event) => {
      if (event.pointerType !== 'touch') point(rowOf(event));
    });
    on('pointerleave', () => {
      point(null);
    });
    on('focusin', (event) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) point(rowOf(event));
    });
    on('focusout', () => {
      point(null);
    });
    return () => {
      listening.abort();
    };
  };
}
