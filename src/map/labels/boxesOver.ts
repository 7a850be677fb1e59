import { overlap, type LabelBox } from './labelBox';

/** Between what lies over the map and the names, px: of a button or note, only its words and signs are measured. */
const AROUND = 5;

/**
 * What of the map's card lies over the map, as buttons, fields and notes, px from the corner of the names' layer.
 * @param layer that the names are drawn on
 */
export function boxesOver(layer: Element): LabelBox[] {
  const { x, y, width, height } = layer.getBoundingClientRect();
  const view = layer.parentElement;
  const all = layer.closest('section')?.querySelectorAll('*') ?? [];
  return (
    Array.from(all)
      .filter(
        (one) => one.childElementCount === 0 || one.matches('button, select, [data-locator], [data-over]'),
      )
      // The small globe and what the dots are lie among the marks of the map.
      .filter((one) => !view?.contains(one) || one.matches('[data-locator], [data-over]'))
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => one.getBoundingClientRect())
      // What is only read aloud is no larger than a point.
      .filter((box) => box.width > 1 && box.height > 1)
      .map((box) => ({
        x: box.x - x - AROUND,
        y: box.y - y - AROUND,
        width: box.width + 2 * AROUND,
        height: box.height + 2 * AROUND,
      }))
      .filter((box) => overlap(box, { x: 0, y: 0, width, height }))
  );
}
