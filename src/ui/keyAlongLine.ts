const SWAPPED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/**
 * The key of an event, where things follow one another as words do: in lines written to the left, the left arrow leads on,
 * as the right one does elsewhere. Maps and time axes are not turned round, and ask the event itself.
 */
export function keyAlongLine({
  key,
  target,
}: {
  key: string;
  target?: EventTarget | null | undefined;
}): string {
  const isTurned = target && target instanceof Element && getComputedStyle(target).direction === 'rtl';
  return (isTurned && SWAPPED[key]) || key;
}
