/**
 * A set of countries as bits: bit `i` stands for the country whose `index` in the world is `i`.
 * Two hundred countries are seven words, so every filter, count and chart is a handful of `&` and `|`.
 * Sets are never changed after they were made; each operation returns a new one.
 */
export type CountrySet = Readonly<Uint32Array>;

/** A set for `size` possible countries that holds those with the given indices. */
export function setOf(size: number, indices: Iterable<number> = []): CountrySet {
  const words = new Uint32Array(Math.ceil(size / 32));
  for (const i of indices) words[i >> 5] = (words[i >> 5] ?? 0) | (1 << (i & 31));
  return words;
}

/** A set for `size` possible countries that holds all of them. */
export function setOfAll(size: number): CountrySet {
  return setOf(size, Array(size).keys());
}

/** Whether the country with this index is in the set. */
export function has(set: CountrySet, index: number): boolean {
  return (((set[index >> 5] ?? 0) >>> (index & 31)) & 1) === 1;
}

/** Countries that are in both. */
export function both(a: CountrySet, b: CountrySet): CountrySet {
  return a.map((word, i) => word & (b[i] ?? 0));
}

/** Countries that are in one of the two, or in both. */
export function either(a: CountrySet, b: CountrySet): CountrySet {
  return a.map((word, i) => word | (b[i] ?? 0));
}

/** How many countries the set holds. Bits are counted in parallel (Hacker's Delight, 5-1). */
export function count(set: CountrySet): number {
  let total = 0;
  for (let word of set) {
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    total += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return total;
}

/** How many countries are in both, without making their set. */
export function countBoth(a: CountrySet, b: CountrySet): number {
  return count(both(a, b));
}

/** Whether the two sets share a country. */
export function meet(a: CountrySet, b: CountrySet): boolean {
  return a.some((word, i) => (word & (b[i] ?? 0)) !== 0);
}

/** Whether the two sets hold the same countries. */
export function same(a: CountrySet, b: CountrySet): boolean {
  return a.every((word, i) => word === b[i]);
}

/** The indices of the set's countries, ascending. */
export function indicesOf(set: CountrySet): number[] {
  const indices: number[] = [];
  for (let i = 0; i < set.length * 32; i++) if (has(set, i)) indices.push(i);
  return indices;
}
