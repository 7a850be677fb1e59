import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
// Buttons and keys zoom smoothly: d3-zoom uses transitions if this module has added them to selections.
import 'd3-transition';

export type Extent = [[x0: number, y0: number], [x1: number, y1: number]];

export interface ZoomOptions {
  /** What the view shows at zoom 1, in the view box's units. */
  extent(): Extent;
  /** Whether the plain wheel and one finger may move the map: only where the page has nothing to scroll. */
  isFree(): boolean;
  /** Whether one pointer drags the map; a globe is turned instead. */
  canDrag(): boolean;
  /** Whether two quick clicks meant the same thing; on two neighbours each is a click of its own. */
  isDoubleClick(): boolean;
  /** Milliseconds that a step of the buttons takes. */
  duration(): number;
  onmove(transform: ZoomTransform): void;
  /** The gesture came to rest. */
  onsettle(transform: ZoomTransform): void;
  /** A gesture that was left to the page: the reader is told how to zoom. */
  onrefuse(kind: 'wheel' | 'touch'): void;
}

export interface ZoomControl {
  by(factor: number): void;
  /** Moves by a share of the view's width and height. */
  pan(x: number, y: number): void;
  reset(isAnimated?: boolean): void;
  /** Brings a box of the view box's units into the middle, at most at the given zoom. */
  show(bounds: readonly [number, number, number, number], most: number): void;
  destroy(): void;
}

export const MOST_ZOOM = 24;
/** How much of the view a box that is shown fills. */
const FILL = 0.5;

/**
 * Pan and zoom of an svg element: wheel with Ctrl or Cmd, drag, two fingers, double click, and the calls of
 * the returned control for buttons and keys. Points are in the units of the element's view box.
 */
export function wireZoom(svg: SVGSVGElement, options: ZoomOptions): ZoomControl {
  const selection = select<SVGSVGElement, unknown>(svg);
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, MOST_ZOOM])
    .extent(() => options.extent())
    .wheelDelta(wheelStep)
    .filter((event: Event) => isForMap(event, options))
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => options.onmove(event.transform))
    .on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => options.onsettle(event.transform));

  // The area that can be panned to follows the element's size, so it is set before each gesture.
  const bound = () => behaviour.translateExtent(options.extent());
  bound();
  selection.call(behaviour);
  selection.on('pointerdown.bound wheel.bound', bound, { passive: true });

  const moved = () => selection.transition().duration(options.duration());
  return {
    by(factor) {
      bound();
      behaviour.scaleBy(moved(), factor);
    },
    pan(x, y) {
      bound();
      const [[x0, y0], [x1, y1]] = options.extent();
      const { k } = current(svg);
      behaviour.translateBy(moved(), (x * (x1 - x0)) / k, (y * (y1 - y0)) / k);
    },
    reset(isAnimated = true) {
      bound();
      selection.interrupt();
      if (isAnimated && options.duration() > 0) behaviour.transform(moved(), zoomIdentity);
      else behaviour.transform(selection, zoomIdentity);
    },
    show([left, top, right, bottom], most) {
      bound();
      const [[x0, y0], [x1, y1]] = options.extent();
      const fit = FILL * Math.min((x1 - x0) / (right - left || 1), (y1 - y0) / (bottom - top || 1));
      const k = Math.min(most, MOST_ZOOM, Math.max(1, fit));
      const target = zoomIdentity
        .translate((x0 + x1) / 2, (y0 + y1) / 2)
        .scale(k)
        .translate(-(left + right) / 2, -(top + bottom) / 2);
      behaviour.transform(moved(), target);
    },
    destroy() {
      selection.interrupt().on('.zoom', null).on('.bound', null);
    },
  };
}

function current(svg: SVGSVGElement): ZoomTransform {
  return (svg as SVGSVGElement & { __zoom?: ZoomTransform }).__zoom ?? zoomIdentity;
}

/** A turn of the wheel this small comes from a trackpad: browsers report a pinch as wheel with Ctrl. */
const PINCH = 30;

/** How far a turn of the wheel zooms, as a power of two; a pinch sends small steps that count tenfold. */
function wheelStep({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const perUnit =
    deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? 1 : 0.002;
  return -deltaY * perUnit * (ctrlKey && Math.abs(deltaY) < PINCH ? 10 : 1);
}

/** Which gestures are the map's and which are left to the page. */
function isForMap(event: Event, options: ZoomOptions): boolean {
  if (event.type === 'wheel') {
    const { ctrlKey, metaKey } = event as WheelEvent;
    if (ctrlKey || metaKey || options.isFree()) return true;
    options.onrefuse('wheel');
    return false;
  }
  if (event.type === 'touchstart') {
    const isOneFinger = (event as TouchEvent).touches.length < 2;
    return !isOneFinger || (options.isFree() && options.canDrag());
  }
  if (event.type === 'dblclick') return options.isDoubleClick();
  const { button, ctrlKey } = event as MouseEvent;
  return button === 0 && !ctrlKey && options.canDrag();
}
