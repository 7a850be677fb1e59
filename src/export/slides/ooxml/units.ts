import type { Box } from '../../picture/clipOutlines';

/*
 * A deck is planned in px, 96 to the inch, as pictures are. Office Open XML counts places in English metric units,
 * 914 400 to the inch, and type in hundredths of a point.
 */

const EMU = 9525;
const HUNDREDTHS = 75;

export function emu(px: number): number {
  return Math.round(px * EMU);
}

/** px for English metric units. */
export function pxOf(units: number): number {
  return units / EMU;
}

/** px for a size of type in hundredths of a point. */
export function typeInPx(hundredths: number): number {
  return hundredths / HUNDREDTHS;
}

/** What a size that was reckoned from points may be less than these. */
const NEARLY = 1e-6;

/** The size of type. Half points, as programs offer them, rounded down: what fits, fits. */
export function typeSize(px: number): number {
  return Math.floor((px * HUNDREDTHS) / 50 + NEARLY) * 50;
}

/** A distance between lines. */
export function leading(px: number): number {
  return Math.round(px * HUNDREDTHS);
}

/** A box in English metric units. Its far edges are rounded as places are: what ends at the edge of a slide does not reach over it. */
export function emuBox({ x, y, width, height }: Box): Box {
  return { x: emu(x), y: emu(y), width: emu(x + width) - emu(x), height: emu(y + height) - emu(y) };
}
