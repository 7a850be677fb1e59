// Own code: the curve is drawn in the page's first load, to which line, area and curveStepAfter of d3-shape would bring 4 KB
// (brotli).

/** A place where a step curve takes another value, both 0 to 1: from the left, and from the ground up. */
interface Turn {
  share: number;
  height: number;
}

/** SVG paths of a step curve in a box. */
interface CurvePath {
  line: string;
  /** The same, closed along the ground. */
  area: string;
}

/**
 * Draws a step curve that stays at each value until the next step, and at the last one until the right edge.
 * @param steps in order from the left; the curve is on the ground before the first
 * @param width of the box in its own units
 * @param height of the box in its own units
 */
export function curvePath(steps: readonly Turn[], width: number, height: number): CurvePath {
  const x = (share: number) => Math.round(share * width * 10) / 10;
  const y = (part: number) => Math.round((1 - part) * height * 10) / 10;
  const moves = steps.map((step) => `H${String(x(step.share))}V${String(y(step.height))}`);
  const line = `M0,${String(y(0))}${moves.join('')}H${String(width)}`;
  return { line, area: `${line}V${String(y(0))}Z` };
}
