import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  both,
  count,
  countBoth,
  either,
  has,
  indicesOf,
  meet,
  same,
  setOf,
  setOfAll,
} from '../../src/world/countrySet';

const sizes = fc.integer({ min: 1, max: 230 });
const pairs = sizes.chain((size) => {
  const indices = fc.uniqueArray(fc.nat(size - 1));
  return fc.tuple(fc.constant(size), indices, indices);
});
const ascending = (indices: Iterable<number>) => [...indices].sort((a, b) => a - b);

describe('a set of countries does what a Set of indices does', () => {
  it('holds what was put into it and nothing else', () => {
    fc.assert(
      fc.property(pairs, ([size, a]) => {
        const set = setOf(size, a);
        expect(indicesOf(set)).toEqual(ascending(a));
        expect(count(set)).toBe(a.length);
        const around = Array.from({ length: size + 41 }, (_, i) => i - 1);
        expect(around.filter((i) => has(set, i))).toEqual(ascending(a));
      }),
    );
  });

  it('intersects and unites', () => {
    fc.assert(
      fc.property(pairs, ([size, a, b]) => {
        const [x, y] = [setOf(size, a), setOf(size, b)];
        const [inA, inB] = [new Set(a), new Set(b)];
        expect(indicesOf(both(x, y))).toEqual(ascending(a.filter((i) => inB.has(i))));
        expect(indicesOf(either(x, y))).toEqual(ascending(new Set([...a, ...b])));
        expect(countBoth(x, y)).toBe(a.filter((i) => inB.has(i)).length);
        expect(meet(x, y)).toBe(b.some((i) => inA.has(i)));
        expect(same(x, y)).toBe(inA.size === inB.size && a.every((i) => inB.has(i)));
      }),
    );
  });

  it('does not change the sets that it is made from', () => {
    fc.assert(
      fc.property(pairs, ([size, a, b]) => {
        const [x, y] = [setOf(size, a), setOf(size, b)];
        both(x, y);
        either(x, y);
        expect([indicesOf(x), indicesOf(y)]).toEqual([ascending(a), ascending(b)]);
      }),
    );
  });

  it('counts full words, where the highest bit is set', () => {
    for (const size of [1, 31, 32, 33, 64, 198]) {
      expect(count(setOfAll(size))).toBe(size);
      expect(indicesOf(setOfAll(size))).toEqual([...Array(size).keys()]);
      expect(has(setOfAll(size), size)).toBe(false);
    }
  });

  it('takes a set that is not there for an empty one', () => {
    const nobody = new Uint32Array();
    expect(count(both(setOfAll(198), nobody))).toBe(0);
    expect(count(either(setOfAll(198), nobody))).toBe(198);
    expect(meet(setOfAll(198), nobody)).toBe(false);
  });
});
