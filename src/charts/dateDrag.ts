import type { Choice } from '../choice/choice.svelte';
import type { Day } from '../model/days';
import { dayAtShare, type TimeAxis } from '../view/timeAxis';

type SliderEvent = PointerEvent & { currentTarget: HTMLElement };

/**
 * Pointer handlers for an element that spans the axis: the date follows the pointer and settles when it is
 * let go. A finger moves nothing until it goes sideways or lifts, as it may want to scroll the page.
 */
export function dateDrag(choice: Choice, axis: TimeAxis) {
  let drag: { pointer: number; from: Day; hasMoved: boolean } | null = null;

  const follow = (event: SliderEvent, isDragging: boolean) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    choice.moveTo(dayAtShare(axis, (event.clientX - left) / width, width), isDragging);
  };
  return {
    onpointerdown: (event: SliderEvent) => {
      if (drag || !event.isPrimary || event.button !== 0) return;
      drag = { pointer: event.pointerId, from: choice.date, hasMoved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (event.pointerType !== 'touch') follow(event, true);
    },
    onpointermove: (event: SliderEvent) => {
      if (drag?.pointer !== event.pointerId) return;
      drag.hasMoved = true;
      follow(event, true);
    },
    onpointerup: (event: SliderEvent) => {
      if (drag?.pointer !== event.pointerId) return;
      drag = null;
      follow(event, false);
    },
    /** The browser took the pointer, to scroll the page: as if nothing had been. */
    onpointercancel: (event: SliderEvent) => {
      if (drag?.pointer !== event.pointerId) return;
      if (drag.hasMoved) choice.moveTo(drag.from);
      drag = null;
    },
  };
}
