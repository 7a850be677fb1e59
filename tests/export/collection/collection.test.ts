import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  holds,
  joined,
  LONGEST_TITLE,
  MOST_COLLECTED,
  moved,
  NOTHING_COLLECTED,
  retitled,
  withCollected,
  withoutCollected,
  type Collection,
} from '../../../src/export/collection/collection';

/** A collection of views that are named by their headlines. */
const of = (...headlines: string[]): Collection =>
  headlines.reduce(
    (collection, headline) => withCollected(collection, { headline, query: `?country=${headline}` }),
    NOTHING_COLLECTED,
  );
const headlines = ({ views }: Collection) => views.map(({ headline }) => headline).join('');
const idOf = ({ views }: Collection, headline: string) =>
  views.find((view) => view.headline === headline)!.id;

describe('a collection', () => {
  it('takes views in the order in which they are added', () => {
    expect(headlines(of('A', 'B', 'C'))).toBe('ABC');
  });

  it('has each view once', () => {
    const some = of('A', 'B');
    expect(withCollected(some, { headline: 'Another', query: '?country=A' })).toBe(some);
    expect(holds(some, { query: '?country=A' })).toBe(true);
    expect(holds(some, { query: '?country=C' })).toBe(false);
  });

  it('has a view beside each chart of it alone', () => {
    const some = of('A');
    const chart = { headline: 'Most members: Asia', query: '?country=A', chart: 'region' } as const;
    expect(holds(some, chart)).toBe(false);
    const both = withCollected(some, chart);
    expect(both.views.map((view) => view.chart)).toEqual([undefined, 'region']);
    expect(withCollected(both, chart)).toBe(both);
    expect(joined(some, both).known).toBe(1);
  });

  it('has the page as it opens for a view, too', () => {
    const some = withCollected(NOTHING_COLLECTED, { headline: 'The world', query: '' });
    expect(holds(some, { query: '' })).toBe(true);
  });

  it('has room for so many views, and no more', () => {
    const full = of(...Array.from({ length: MOST_COLLECTED + 2 }, (_, i) => `${i} `));
    expect(full.views).toHaveLength(MOST_COLLECTED);
  });

  it.each([
    ['B', -1, 'BAC'],
    ['B', 1, 'ACB'],
    ['A', -1, 'ABC'],
    ['C', 1, 'ABC'],
  ] as const)('moves %s by %i to %s, and nothing past an end', (headline, by, order) => {
    const some = of('A', 'B', 'C');
    expect(headlines(moved(some, idOf(some, headline), by))).toBe(order);
  });

  it('leaves all views in place where one moves that it does not have', () => {
    const some = of('A', 'B');
    expect(moved(some, 99, -1)).toBe(some);
  });

  it('gives a view the title that is typed, on one line and not too long', () => {
    const some = of('A', 'B');
    const own = retitled(some, idOf(some, 'B'), `  In the\n Horn of  Africa ${'x'.repeat(300)}`);
    expect(own.views[1]!.title).toMatch(/^In the Horn of Africa x+$/);
    expect(own.views[1]!.title).toHaveLength(LONGEST_TITLE);
    expect(own.views[0]).toEqual(some.views[0]);
  });

  it('lets a view say its headline again without a title of its own', () => {
    const some = of('A');
    const own = retitled(some, 1, 'Mine');
    expect(own.views[0]!.title).toBe('Mine');
    expect(retitled(own, 1, ' ').views[0]!.title).toBe('');
    expect(retitled(own, 1, 'A').views[0]!.title).toBe('');
  });

  it('loses the view that is taken out, and gives its number to none that stays', () => {
    const some = of('A', 'B', 'C');
    const rest = withoutCollected(some, idOf(some, 'B'));
    expect(headlines(rest)).toBe('AC');
    const more = withCollected(rest, { headline: 'D', query: '?country=D' });
    expect(new Set(more.views.map(({ id }) => id)).size).toBe(3);
  });

  it('takes the views of another one behind its own, but those that it has under the same title', () => {
    const own = { ...of('A', 'B'), title: 'Mine' };
    const other = { ...retitled(of('B', 'A', 'C'), 2, 'Other title'), title: 'Theirs' };
    const { collection, added, known, tooMany } = joined(own, other);
    expect(headlines(collection)).toBe('ABAC');
    expect([added, known, tooMany]).toEqual([2, 1, 0]);
    expect(collection.title).toBe('Mine');
    expect(joined(NOTHING_COLLECTED, other).collection.title).toBe('Theirs');
  });

  it('counts those of another one that find no room', () => {
    const many = (from: number, n: number) => of(...Array.from({ length: n }, (_, i) => `${from + i} `));
    const { collection, added, tooMany } = joined(many(0, MOST_COLLECTED - 1), many(100, 3));
    expect(collection.views).toHaveLength(MOST_COLLECTED);
    expect([added, tooMany]).toEqual([1, 2]);
  });

  it('loses and doubles no view, however they are moved', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(-1, 1))), (moves) => {
        const some = of('A', 'B', 'C', 'D', 'E');
        const after = moves.reduce((now, [id, by]) => moved(now, id, by as -1 | 1), some);
        expect([...headlines(after)].sort().join('')).toBe('ABCDE');
      }),
    );
  });
});
