/** The flat colour that stands for a status beside its name, as a CSS value; on the map, see map/marks/looks.ts. */
export function statusColour(status: string): string {
  return `var(--${status === 'other' || status === 'not-yet' ? 'none' : status})`;
}
