/** A logarithmic scale from values to px. */
export interface LogAxis {
  /** The powers of ten on it. */
  ticks: number[];
  /** px of a value; values that are not above 0 have no place on it. */
  at(value: number): number;
}

/** Room beyond the least and the greatest value, so that their marks are not cut off. */
const SPARE = 1.5;

/**
 * The axis for some values. Zeros are left aside: they have no logarithm.
 * @param start px of the least value's end
 * @param end px of the other end
 */
export function logAxis(values: readonly number[], start: number, end: number): LogAxis {
  const positive = values.filter((value) => value > 0);
  const low = Math.log10(Math.min(...positive) / SPARE);
  const high = Math.log10(Math.max(...positive) * SPARE);
  const first = Math.ceil(low);
  const decades = positive.length === 0 ? 0 : Math.floor(high) - first + 1;
  return {
    ticks: Array.from({ length: decades }, (_, i) => Number(`1e${first + i}`)),
    at: (value) => start + ((Math.log10(value) - low) / (high - low)) * (end - start),
  };
}
