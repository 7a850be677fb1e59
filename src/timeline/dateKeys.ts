import type { Choice } from '../choice/choice.svelte';
import { leaving } from '../ui/leaving';
import { shiftMonths, shiftYears, type Day } from '../world/days';
import { within, type TimeAxis } from './timeAxis';

/** Arrows go by a year, with Shift by a month; the page keys by a decade. */
const STEPS: Record<string, (day: Day, isFine: boolean, axis: TimeAxis) => Day> = {
  ArrowRight: (day, isFine) => (isFine ? shiftMonths(day, 1) : shiftYears(day, 1)),
  ArrowUp: (day, isFine) => (isFine ? shiftMonths(day, 1) : shiftYears(day, 1)),
  ArrowLeft: (day, isFine) => (isFine ? shiftMonths(day, -1) : shiftYears(day, -1)),
  ArrowDown: (day, isFine) => (isFine ? shiftMonths(day, -1) : shiftYears(day, -1)),
  PageUp: (day) => shiftYears(day, 10),
  PageDown: (day) => shiftYears(day, -10),
  Home: (_day, _isFine, axis) => axis.first,
  End: (_day, _isFine, axis) => axis.last,
};

/** Key handlers for a slider of dates. A key that is held down is one change, as a drag is. */
export function dateKeys(choice: Choice, axis: TimeAxis) {
  const settle = leaving(() => {
    if (choice.isDragging) choice.moveTo(choice.date);
  });
  return {
    onkeydown: (event: KeyboardEvent) => {
      const next = STEPS[event.key]?.(choice.date, event.shiftKey, axis);
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      choice.moveTo(within(axis, next), event.repeat);
    },
    onkeyup: settle,
    onblur: settle,
  };
}
