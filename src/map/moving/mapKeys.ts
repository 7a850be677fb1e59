import type { Direction } from '../geometry/walk';

/** What a key asks of the map. */
type MapKey =
  | { does: 'walk' | 'pan'; direction: Direction }
  | { does: 'open' | 'choose' | 'zoomIn' | 'zoomOut' | 'reset' | 'listOffices' | 'compare' | 'leave' };

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * Reads a key: arrows walk from country to country, with Shift they move the map; Enter opens, with Shift,
 * Ctrl or Cmd it chooses; plus, minus and zero zoom; O lists offices;
 * C pins to compare; Escape leaves.
 * @returns null for keys that are the browser's or the page's
 */
export function readKey({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): MapKey | null {
  const isCommand = altKey || ctrlKey || metaKey;
  if (key === 'Enter' || key === ' ') return { does: shiftKey || ctrlKey || metaKey ? 'choose' : 'open' };
  if (isCommand) return null;
  const direction = ARROWS[key];
  if (direction) return { does: shiftKey ? 'pan' : 'walk', direction };
  switch (key) {
    case '+':
    case '=':
      return { does: 'zoomIn' };
    case '-':
      return { does: 'zoomOut' };
    case '0':
      return { does: 'reset' };
    case 'o':
    case 'O':
      return { does: 'listOffices' };
    case 'c':
    case 'C':
      return { does: 'compare' };
    case 'Escape':
      return { does: 'leave' };
    default:
      return null;
  }
}
