import { restingAt, STOPS, type Stop } from './sheet';

/** A pointer that moves less, px, presses. */
const SLACK = 6;

interface SheetOptions {
  /** Goes to the stop, or closes. */
  onrest: (rest: Stop | 'closed') => void;
}

/**
 * Lets the head of a sheet be dragged: the sheet follows the pointer, and rests at the nearest stop. Where it does not
 * rise from below, as beside the map, nothing is dragged.
 * @param head is in the sheet, and stays at its top
 * @param sheetOf the element whose `--profile` is its height
 */
export function draggedBy(sheetOf: () => HTMLElement | null, { onrest }: SheetOptions) {
  return (head: HTMLElement): (() => void) => {
    let from: { y: number; height: number; isMoving: boolean } | null = null;
    const down = (event: PointerEvent) => {
      const sheet = sheetOf();
      if (!sheet || !event.isPrimary || event.button !== 0 || !isRaised(sheet)) return;
      if (event.target instanceof Element && event.target.closest('button:not([data-handle])')) return;
      from = { y: event.clientY, height: sheet.getBoundingClientRect().height, isMoving: false };
    };
    const move = (event: PointerEvent) => {
      const sheet = sheetOf();
      if (!from || !sheet) return;
      const way = from.y - event.clientY;
      if (!from.isMoving && Math.abs(way) < SLACK) return;
      if (!from.isMoving) head.setPointerCapture(event.pointerId);
      from.isMoving = true;
      const most = (innerHeight * STOPS.whole) / 100;
      sheet.style.setProperty('--profile', `${Math.min(most, Math.max(0, from.height + way))}px`);
    };
    const end = () => {
      const sheet = sheetOf();
      const hasMoved = from?.isMoving === true;
      from = null;
      if (hasMoved && sheet) onrest(restingAt((sheet.getBoundingClientRect().height / innerHeight) * 100));
    };
    // What was dragged is not pressed as well.
    const silence = new AbortController();
    const { signal } = silence;
    head.addEventListener('pointerdown', down, { signal });
    // A quick pointer has left the head before it has moved far enough to be held.
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', end, { signal });
    addEventListener('pointercancel', end, { signal });
    return () => silence.abort();
  };
}

/** Whether the element rises from below, over the whole width of the window. */
function isRaised(sheet: HTMLElement): boolean {
  const { width, bottom } = sheet.getBoundingClientRect();
  return width >= document.documentElement.clientWidth - 1 && bottom >= innerHeight - 1;
}
