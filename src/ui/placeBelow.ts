/** Space between a panel and what it belongs to, and between it and the window's edge, in px. */
const GAP = 4;
const EDGE = 8;

/**
 * Puts a fixed panel under the control that opens it, or above where there is more room, inside the window
 * and no higher than it. (CSS anchors would do this, but not yet in every browser in use.)
 */
export function placeBelow(panel: HTMLElement, control: HTMLElement): void {
  const at = control.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const below = height - at.bottom - GAP - EDGE;
  const above = at.top - GAP - EDGE;
  panel.style.maxHeight = `${Math.max(below, above)}px`;
  const begin = document.dir === 'rtl' ? at.right - panel.offsetWidth : at.left;
  const left = Math.min(begin, width - panel.offsetWidth - EDGE);
  panel.style.left = `${Math.max(EDGE, left)}px`;
  panel.style.top = `${below >= above ? at.bottom + GAP : at.top - GAP - panel.offsetHeight}px`;
}

/** Keeps a panel that is opening there, whatever its size and that of the window become; gives a way to let go. */
export function keepBelow(panel: HTMLElement, control: HTMLElement): () => void {
  const place = () => placeBelow(panel, control);
  // Told of its first size too, before the reader has seen it.
  const size = new ResizeObserver(place);
  size.observe(panel);
  addEventListener('resize', place);
  return () => {
    size.disconnect();
    removeEventListener('resize', place);
  };
}
