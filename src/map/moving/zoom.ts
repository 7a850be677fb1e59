import { listenForGestures } from './gestures';

export type Extent = [[x0: number, y0: number], [x1: number, y1: number]];

/** How the map is moved: a point p of the view box is drawn at k·p + (x, y). */
export interface Transform {
  k: number;
  x: number;
  y: number;
}

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
  /** At most once a frame while the map moves. */
  onmove(transform: Transform): void;
  /** The map came to rest. */
  onsettle(transform: Transform): void;
  /** A gesture that was left to the page: the reader is told how to zoom. */
  onrefuse(kind: 'wheel' | 'touch'): void;
}

/** A box: left, top, right, bottom. */
export type Bounds = readonly [number, number, number, number];

export interface ZoomControl {
  by(factor: number): void;
  /** Moves by a share of the view's width and height. */
  pan(x: number, y: number): void;
  reset(isAnimated?: boolean): void;
  /** Brings a box of the view box's units into the middle, at most at the given zoom; `fill`: how much of the view it fills. */
  show(bounds: Bounds, most: number, fill?: number): void;
  destroy(): void;
}

export const MOST_ZOOM = 24;
const IDENTITY: Transform = { k: 1, x: 0, y: 0 };
/** How much of the view a box that is shown fills. */
const FILL = 0.5;
/** After the last turn of the wheel the map is taken to rest, ms. */
const WHEEL_REST = 150;
const DOUBLE_CLICK = 2;

/**
 * Pan and zoom of an svg element: wheel with Ctrl or Cmd, drag, two fingers, double click, and the calls of the
 * returned control for buttons and keys. It knows no mark of the map: it only says where the drawing is to be.
 */
export function wireZoom(svg: SVGSVGElement, options: ZoomOptions): ZoomControl {
  let now = IDENTITY;
  let request = 0;
  let animation = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function moveTo(next: Transform): void {
    now = bounded(next, options.extent());
    request ||= requestAnimationFrame(() => {
      request = 0;
      options.onmove(now);
    });
  }

  function settle(): void {
    clearTimeout(rest);
    cancelAnimationFrame(request);
    request = 0;
    options.onmove(now);
    options.onsettle(now);
  }

  function stop(): void {
    clearTimeout(rest);
    cancelAnimationFrame(animation);
  }

  /** Goes there at an even pace of zoom, slowing down at the end. */
  function glideTo(target: Transform): void {
    stop();
    const from = now;
    const to = bounded(target, options.extent());
    const duration = options.duration();
    if (duration === 0) {
      moveTo(to);
      settle();
      return;
    }
    const start = performance.now();
    const frame = (time: number) => {
      const share = Math.min(1, Math.max(0, (time - start) / duration));
      moveTo(between(from, to, 1 - (1 - share) ** 3));
      if (share < 1) animation = requestAnimationFrame(frame);
      else settle();
    };
    animation = requestAnimationFrame(frame);
  }

  const middle = (): [number, number] => {
    const [[x0, y0], [x1, y1]] = options.extent();
    return [(x0 + x1) / 2, (y0 + y1) / 2];
  };

  const silence = listenForGestures(svg, options, {
    transform: () => now,
    start: stop,
    move: moveTo,
    end: settle,
    wheel(factor, at) {
      stop();
      moveTo(zoomedAt(now, factor, at));
      rest = setTimeout(settle, WHEEL_REST);
    },
    step: (at, isOut) => glideTo(zoomedAt(now, isOut ? 1 / DOUBLE_CLICK : DOUBLE_CLICK, at)),
  });

  return {
    by: (factor) => glideTo(zoomedAt(now, factor, middle())),
    pan(x, y) {
      const [[x0, y0], [x1, y1]] = options.extent();
      glideTo({ ...now, x: now.x + x * (x1 - x0), y: now.y + y * (y1 - y0) });
    },
    reset(isAnimated = true) {
      if (isAnimated) return glideTo(IDENTITY);
      stop();
      now = IDENTITY;
      settle();
    },
    show([left, top, right, bottom], most, fill = FILL) {
      const [[x0, y0], [x1, y1]] = options.extent();
      const fit = fill * Math.min((x1 - x0) / (right - left || 1), (y1 - y0) / (bottom - top || 1));
      const k = Math.min(most, MOST_ZOOM, Math.max(1, fit));
      const [x, y] = middle();
      glideTo({ k, x: x - (k * (left + right)) / 2, y: y - (k * (top + bottom)) / 2 });
    },
    destroy() {
      stop();
      cancelAnimationFrame(request);
      silence();
    },
  };
}

/** Zoomed by a factor so that what lies at a point of the view stays there. */
function zoomedAt({ k, x, y }: Transform, factor: number, [px, py]: readonly [number, number]): Transform {
  const next = Math.min(MOST_ZOOM, Math.max(1, k * factor));
  const share = next / k;
  return { k: next, x: px - (px - x) * share, y: py - (py - y) * share };
}

/** The nearest transform whose view shows nothing beyond the extent. */
function bounded({ k, x, y }: Transform, [[x0, y0], [x1, y1]]: Extent): Transform {
  return {
    k,
    x: Math.min(x0 - k * x0, Math.max(x1 - k * x1, x)),
    y: Math.min(y0 - k * y0, Math.max(y1 - k * y1, y)),
  };
}

/** A transform on the way from one to another: zoom grows by even factors, and what both have in common stays put. */
function between(from: Transform, to: Transform, share: number): Transform {
  const k = from.k * (to.k / from.k) ** share;
  const progress = to.k === from.k ? share : (k - from.k) / (to.k - from.k);
  return { k, x: from.x + (to.x - from.x) * progress, y: from.y + (to.y - from.y) * progress };
}
