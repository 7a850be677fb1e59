import type { Choice } from '../choice/choice.svelte';
import type { Day } from '../world/days';
import { dayAtShare, type TimeAxis } from './timeAxis';

type SliderEvent = PointerEvent & { currentTarget: HTMLElement };

interface Drag {
  pointer: number;
  /** The date before it. */
  from: Day;
  hasMoved: boolean;
  /** Where the slider lies and where the drag began, px: read once, as reading makes the browser lay out the page. */
  left: number;
  width: number;
  x: number;
  /** The day of the mark that was pressed, until the pointer leaves it. */
  pressed: Day | undefined;
}

/** How far a press may slip and still mean the mark, px. */
const SLIP = 4;

/**
 * Pointer handlers for an element that spans the axis: the date follows the pointer and settles when it is
 * let go. Pressing something with a day of its own (`data-day`) takes that day. A finger moves nothing until it
 * goes sideways or lifts, as it may want to scroll the page.
 */
export function dateDrag(choice: Choice, axis: TimeAxis) {
  let drag: Drag | null = null;

  const follow = ({ left, width, pressed }: Drag, x: number, isDragging: boolean) => {
    choice.moveTo(pressed ?? dayAtShare(axis, (x - left) / width, width), isDragging);
  };
  return {
    onpointerdown: (event: SliderEvent) => {
      if (drag || !event.isPrimary || event.button !== 0) return;
      const { left, width } = event.currentTarget.getBoundingClientRect();
      const mark = (event.target as Element).closest<HTMLElement>('[data-day]');
      const pressed = mark?.dataset['day'];
      drag = {
        pointer: event.pointerId,
        from: choice.date,
        hasMoved: false,
        left,
        width,
        x: event.clientX,
        pressed,
      };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (event.pointerType !== 'touch') follow(drag, event.clientX, true);
    },
    onpointermove: (event: SliderEvent) => {
      if (drag?.pointer !== event.pointerId) return;
      if (drag.pressed && Math.abs(event.clientX - drag.x) <= SLIP) return;
      drag.pressed = undefined;
      drag.hasMoved = true;
      follow(drag, event.clientX, true);
    },
    onpointerup: (event: SliderEvent) => {
      if (drag?.pointer !== event.pointerId) return;
      follow(drag, event.clientX, false);
      drag = null;
    },
    /** The browser took the pointer, to scroll the page: as if nothing had been. */
    onpointercancel: (event: SliderEvent) => {
      if (drag?.pointer !== event.pointerId) return;
      if (drag.hasMoved) choice.moveTo(drag.from);
      drag = null;
    },
  };
}
