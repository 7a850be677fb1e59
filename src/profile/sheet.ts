/** How much of the window's height a sheet takes where it rests, per cent. */
export const STOPS = { half: 55, whole: 92 } as const;
export type Stop = keyof typeof STOPS;

/** A sheet that is let go of below this, per cent, closes. */
const CLOSING = 30;
/** Where a sheet comes to rest that was let go of at so many per cent of the window's height. */
export function restingAt(share: number): Stop | 'closed' {
  if (share < CLOSING) return 'closed';
  return share < (STOPS.half + STOPS.whole) / 2 ? 'half' : 'whole';
}
