import { holdPointer } from './holdPointer';
import { isPageZoomed } from './pageZoom';
import type { Transform, ZoomOptions } from './zoom';

type Point = readonly [x: number, y: number];

/** What the gestures do to the map. Points are in the view box's units. */
interface GestureTarget {
  transform(): Transform;
  start(): void;
  move(transform: Transform): void;
  end(): void;
  wheel(factor: number, at: Point): void;
  step(at: Point, isOut: boolean): void;
}

/** A mouse that moves less than this while pressed, px, makes a click and no drag. */
const CLICK_SLACK = 3;
/** A turn of the wheel this small comes from a trackpad: browsers report a pinch as wheel with Ctrl. */
const PINCH = 30;
/** Powers of two that a unit of the wheel zooms by, for each way of counting; a pinch's units count tenfold. */
const PER_UNIT = { line: 0.05, page: 1, pixel: 0.002 };

/**
 * Listens to mouse, pen, wheel and fingers on the map. Which gestures are the map's and which the page's follows
 * from the options; those of the page are left to the browser.
 *
 * @returns a function that takes the listeners away
 */
export function listenForGestures(
  svg: SVGSVGElement,
  options: ZoomOptions,
  target: GestureTarget,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  // While the map is dragged, the svg moves with it; what holds it stays.
  const frame = svg.parentElement ?? svg;

  /** A point of the window in the view box's units. */
  const pointAt = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = frame.getBoundingClientRect();
    const [[x0, y0], [x1, y1]] = options.extent();
    return [
      x0 + ((clientX - box.left) / (box.width || 1)) * (x1 - x0),
      y0 + ((clientY - box.top) / (box.height || 1)) * (y1 - y0),
    ];
  };

  function onwheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey && !options.isFree()) return options.onrefuse('wheel');
    event.preventDefault();
    target.wheel(2 ** wheelStep(event), pointAt(event));
  }
  svg.addEventListener('wheel', onwheel, { signal, passive: false });

  svg.addEventListener(
    'dblclick',
    (event) => {
      if (options.isDoubleClick()) target.step(pointAt(event), event.shiftKey);
    },
    { signal },
  );

  /** Where the mouse was pressed, and how the map lay then. */
  let drag: { from: Point; at: Point; transform: Transform; letGo: (() => void) | null } | null = null;
  svg.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'touch' || event.button !== 0 || event.ctrlKey || !options.canDrag()) return;
      target.start();
      drag = {
        from: [event.clientX, event.clientY],
        at: pointAt(event),
        transform: target.transform(),
        letGo: null,
      };
    },
    { signal },
  );
  svg.addEventListener(
    'pointermove',
    (event) => {
      if (!drag || event.pointerType === 'touch') return;
      if (!drag.letGo) {
        if (Math.hypot(event.clientX - drag.from[0], event.clientY - drag.from[1]) < CLICK_SLACK) return;
        drag.letGo = holdPointer(svg, event.pointerId);
      }
      const [x, y] = pointAt(event);
      const { k, x: startX, y: startY } = drag.transform;
      target.move({ k, x: startX + x - drag.at[0], y: startY + y - drag.at[1] });
    },
    { signal },
  );
  const drop = () => {
    const letGo = drag?.letGo;
    drag = null;
    if (!letGo) return;
    letGo();
    target.end();
  };
  svg.addEventListener('pointerup', drop, { signal });
  svg.addEventListener('pointercancel', drop, { signal });

  /** The fingers on the map when their number last changed, and how the map lay then. */
  let pinch: { fingers: Point[]; transform: Transform } | null = null;
  function grip(event: TouchEvent): void {
    const isOurs = event.touches.length > 1 || (options.isFree() && options.canDrag());
    if (!isOurs || isPageZoomed()) return release();
    event.preventDefault();
    if (!pinch) target.start();
    pinch = { fingers: [...event.touches].slice(0, 2).map(pointAt), transform: target.transform() };
  }
  function release(): void {
    if (pinch) target.end();
    pinch = null;
  }
  svg.addEventListener('touchstart', grip, { signal, passive: false });
  svg.addEventListener(
    'touchmove',
    (event) => {
      if (!pinch) return;
      event.preventDefault();
      target.move(pinched(pinch.transform, pinch.fingers, [...event.touches].slice(0, 2).map(pointAt)));
    },
    { signal, passive: false },
  );
  svg.addEventListener('touchend', (event) => (event.touches.length > 0 ? grip(event) : release()), {
    signal,
  });
  svg.addEventListener('touchcancel', release, { signal });

  // Before a finger comes, as the browser asks then.
  const yieldToPage = () => (svg.style.touchAction = isPageZoomed() ? 'auto' : '');
  visualViewport?.addEventListener('resize', yieldToPage, { signal });
  yieldToPage();

  return () => controller.abort();
}

/** How far a turn of the wheel zooms, as a power of two. */
function wheelStep({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const isByLine = deltaMode === WheelEvent.DOM_DELTA_LINE;
  const perUnit = isByLine
    ? PER_UNIT.line
    : deltaMode === WheelEvent.DOM_DELTA_PAGE
      ? PER_UNIT.page
      : PER_UNIT.pixel;
  return -deltaY * perUnit * (ctrlKey && Math.abs(deltaY) < PINCH ? 10 : 1);
}

/** The transform that keeps what lay under each finger under it: one finger moves, two zoom as well. */
function pinched(start: Transform, from: readonly Point[], to: readonly Point[]): Transform {
  const [fromMiddle, fromSpan] = middleAndSpan(from);
  const [toMiddle, toSpan] = middleAndSpan(to);
  const factor = fromSpan > 0 && toSpan > 0 ? toSpan / fromSpan : 1;
  const k = start.k * factor;
  return {
    k,
    x: toMiddle[0] - (fromMiddle[0] - start.x) * factor,
    y: toMiddle[1] - (fromMiddle[1] - start.y) * factor,
  };
}

function middleAndSpan([a = [0, 0], b = a]: readonly Point[]): [Point, number] {
  return [[(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], Math.hypot(a[0] - b[0], a[1] - b[1])];
}
