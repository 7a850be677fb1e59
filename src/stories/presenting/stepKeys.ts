import { keyAlongLine } from '../../ui/keyAlongLine';

/** What of a key event says which key it is, and where it was pressed. */
type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'> &
  Partial<Pick<KeyboardEvent, 'target'>>;

/** Where a key leads in a story. */
type Way = 'back' | 'next' | 'first' | 'last';
/** What a key does while something is presented. */
export type Act = Way | 'start' | 'black' | 'pointer' | 'leave';

/** The way a key leads while a story is read beside the page: keys that neither scroll nor press a button. */
export function readingKey(event: Key): Way | null {
  if (event.shiftKey || isModified(event)) return null;
  const key = keyAlongLine(event);
  if (key === 'ArrowRight') return 'next';
  if (key === 'ArrowLeft') return 'back';
  return null;
}

/** What a key does while something is presented, clickers included. */
export function presentingKey(event: Key): Act | null {
  if (isModified(event)) return null;
  switch (keyAlongLine(event)) {
    case ' ':
      return event.shiftKey ? 'back' : 'next';
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return 'next';
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return 'back';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    // What clickers send to begin. It would reload the page, and end what it is to begin.
    case 'F5':
      return 'start';
    case 'b':
    case 'B':
    case '.':
      return 'black';
    case 'l':
    case 'L':
      return 'pointer';
    case 'Escape':
      return 'leave';
    default:
      return null;
  }
}

/**
 * The step that a way leads to, from 1.
 * @param at the present step
 * @param last the last one
 */
export function stepOnWay(way: Way, at: number, last: number): number {
  switch (way) {
    case 'back':
      return Math.max(1, at - 1);
    case 'next':
      return Math.min(last, at + 1);
    case 'first':
      return 1;
    case 'last':
      return last;
  }
}

function isModified({ altKey, ctrlKey, metaKey }: Key): boolean {
  return altKey || ctrlKey || metaKey;
}
