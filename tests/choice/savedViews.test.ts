import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  keepViews,
  LONGEST_NAME,
  MOST_SAVED,
  readViews,
  renamed,
  SAVED_KEY,
  takeViews,
  withoutView,
  withView,
  type SavedView,
  type Shelf,
} from '../../src/choice/savedViews';

const view = (id: number, name = `View ${id}`): SavedView => ({
  id,
  name,
  query: `?area=forced&date=2005-03-0${id % 10}`,
  on: '2026-11-24',
});

/** A browser's storage, in memory. */
function shelf(stored: Record<string, string> = {}): Shelf & { stored: Record<string, string> } {
  return {
    stored,
    getItem: (key) => stored[key] ?? null,
    setItem: (key, text) => {
      stored[key] = text;
    },
  };
}
const refuses = () => {
  throw new DOMException('no room', 'QuotaExceededError');
};

describe('saved views', () => {
  it('come back as they were kept', () => {
    const own = shelf();
    const views = [view(2), view(1, 'Größe „X“, 日本')];
    expect(keepViews(own, views)).toBe(true);
    expect(takeViews(own)).toEqual(views);
    expect(Object.keys(own.stored)).toEqual([SAVED_KEY]);
  });

  it('are none where nothing was kept', () => {
    expect(takeViews(shelf())).toEqual([]);
  });

  it.each([
    ['cut off', '[{"id":1,"name":"A"'],
    ['empty', ''],
    ['a number', '7'],
    ['null', 'null'],
    ['an object', '{"0":{}}'],
  ])('are none where what is kept is %s', (_, text) => {
    expect(readViews(text)).toEqual([]);
  });

  it('leave out entries of another shape, and keep the others in their order', () => {
    const foreign: unknown[] = [
      null,
      'name',
      [],
      {},
      { ...view(1), id: '1' },
      { ...view(1), id: 1.5 },
      { ...view(1), name: 3 },
      { ...view(1), name: '  ' },
      { ...view(1), query: null },
      { ...view(1), query: 'https://elsewhere.org/?area=forced' },
      { ...view(1), query: `?country=${'KEN,'.repeat(2000)}` },
      { ...view(1), on: 'yesterday' },
    ];
    const text = JSON.stringify([view(5), ...foreign, view(3), view(5, 'the same id again')]);
    expect(readViews(text)).toEqual([view(5), view(3)]);
  });

  it('hold nothing but their own four values', () => {
    expect(readViews(JSON.stringify([{ ...view(1), onclick: 'x' }]))).toEqual([view(1)]);
  });

  it('are read without an error whatever is kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(readViews(text))).toBe(true);
      }),
    );
  });

  it('are none where the browser forbids reading, and not kept where it has no room', () => {
    expect(takeViews({ getItem: refuses, setItem: refuses })).toEqual([]);
    expect(keepViews({ getItem: () => null, setItem: refuses }, [view(1)])).toBe(false);
  });
});

describe('the list', () => {
  it('takes a new view as its first, with an id of its own', () => {
    const next = { name: '  New  ', query: '?area=forced', on: '2026-11-24' };
    const views = withView([view(7), view(3)], next);
    expect(views.map(({ id, name }) => [id, name])).toEqual([
      [8, 'New'],
      [7, 'View 7'],
      [3, 'View 3'],
    ]);
  });

  it('takes no view without a name, and none over its limit', () => {
    const next = { name: 'New', query: '', on: '2026-11-24' };
    expect(withView([view(1)], { ...next, name: ' ' })).toEqual([view(1)]);
    const full = Array.from({ length: MOST_SAVED }, (_, i) => view(i + 1));
    expect(withView(full, next)).toBe(full);
    expect(readViews(JSON.stringify([...full, view(99)]))).toHaveLength(MOST_SAVED);
  });

  it('renames one view, and leaves it as it is without a name', () => {
    expect(renamed([view(1), view(2)], 2, ' B ')).toEqual([view(1), view(2, 'B')]);
    expect(renamed([view(1)], 1, '')).toEqual([view(1)]);
    expect(renamed([view(1)], 1, 'x'.repeat(500))[0]!.name).toHaveLength(LONGEST_NAME);
  });

  it('deletes one view', () => {
    expect(withoutView([view(1), view(2)], 1)).toEqual([view(2)]);
  });
});
