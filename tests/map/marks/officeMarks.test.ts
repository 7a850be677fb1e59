import { onDate } from '../../realData';
import { describe, expect, it } from 'vitest';
import { officeMarks, type OfficeMark } from '../../../src/map/marks/officeMarks';
import { isLeading, OFFICE_SYMBOLS, officeRadius } from '../../../src/map/marks/officeSymbols';
import type { OfficeKindId } from '../../../src/world/rows';
import type { Office } from '../../../src/world/world';
import { worldOnDay } from '../../../src/figures/match';
import { DESKTOP, flat, globeScene, regionScene, world } from '../scenes';

const offices = worldOnDay(world, onDate('2017-03-01')).offices;
const placed = offices.filter(({ at }) => at !== null);
const marksAt = (width: number, kinds: readonly OfficeKindId[] = [], shown = offices) =>
  officeMarks(flat, shown, kinds, width / flat.width);
const idsOf = (marks: readonly OfficeMark[]) =>
  marks.flatMap((mark) => mark.offices.map(({ id }) => id)).toSorted();
const idsWith = (...kinds: OfficeKindId[]) =>
  placed
    .filter(({ kind }) => kinds.includes(kind.id))
    .map(({ id }) => id)
    .toSorted();
const kindIds = world.kinds.map(({ id }) => id);
const leading = world.kinds.filter(isLeading).map(({ id }) => id);

describe('without a chosen kind', () => {
  it.each([
    [320, leading],
    [740, leading],
    [1920, leading],
    [2199, leading],
    [2200, [...leading, 'country-office']],
    [4599, [...leading, 'country-office']],
    [4600, kindIds],
    [20000, kindIds],
  ] satisfies [number, readonly OfficeKindId[]][])(
    'a world %d px wide shows the offices of %j',
    (width, kinds) => {
      expect(idsOf(marksAt(width))).toEqual(idsWith(...kinds));
    },
  );
});

describe.each(world.kinds)('with $id chosen', (kind) => {
  it('every office of the kind is in exactly one mark, at every scale, and no other office is', () => {
    for (const width of [320, 740, 1280, 5000])
      expect(idsOf(marksAt(width, [kind.id]))).toEqual(idsWith(kind.id));
  });

  it('has a shape of its own and a size', () => {
    expect(OFFICE_SYMBOLS[kind.symbol]).toMatch(/^M[-\d.]/);
    expect(world.kinds.filter(({ symbol }) => symbol === kind.symbol)).toEqual([kind]);
    expect(officeRadius(kind)).toBeGreaterThan(3);
  });
});

describe('with every kind chosen', () => {
  it.each([320, 740, 1280, 2560, 10000])('all %d px: each office with coordinates has one mark', (width) => {
    const marks = marksAt(width, kindIds);
    expect(idsOf(marks)).toEqual(placed.map(({ id }) => id).toSorted());
    for (const mark of marks) {
      expect(mark.id).toBe(mark.offices.map(({ id }) => id).join(' '));
      const ranks = mark.offices.map(({ kind }) => kind.rank);
      expect(mark.kind.rank, mark.id).toBe(Math.min(...ranks));
      if (mark.offices.length > 1) expect(mark.r).toBeGreaterThanOrEqual(6);
    }
  });

  it('a mark stands on the office that leads it', () => {
    for (const { offices: inside, at } of marksAt(740, kindIds))
      expect(at).toEqual(flat.place(inside[0]!.at!));
  });

  it('the more the reader zooms in, the fewer share a mark', () => {
    const counts = [320, 740, 1280, 2560, 10000, 30000].map((width) => marksAt(width, kindIds).length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    // A country office stands where its regional office does.
    expect(counts.at(-1)).toBe(new Set(placed.map(({ at }) => at!.join())).size);
  });

  it('offices without coordinates have no mark', () => {
    const without = offices.filter(({ at }) => at === null).map(({ id }) => id);
    expect(without.length).toBeGreaterThan(0);
    const ids = new Set(idsOf(marksAt(740, kindIds)));
    expect(without.filter((id) => ids.has(id))).toEqual([]);
  });
});

it('Vienna and Bratislava, 55 km apart, share a mark where they would hide each other', () => {
  const vienna = (width: number) => marksAt(width).find(({ id }) => id.includes('aut-vienna'))!;
  expect(vienna(2200).id).toBe('aut-vienna svk-bratislava');
  expect(vienna(2200).kind.id).toBe('regional-office');
  expect(vienna(10000).id).toBe('aut-vienna');
});

it('offices at the same point share a mark at every scale', () => {
  const geneva = world.offices.find(({ kind }) => kind.id === 'headquarters')!;
  const second: Office = { ...geneva, id: 'second', kind: world.kinds[1]! };
  for (const width of [360, 1280, 200_000]) {
    const [mark, ...others] = marksAt(width, [], [second, geneva]);
    expect(mark?.id).toBe(`${geneva.id} second`);
    expect(mark?.kind.id).toBe('headquarters');
    expect(others).toEqual([]);
  }
});

it('a day before an office is known to have opened has no mark of it', () => {
  const before = worldOnDay(world, onDate('1985-06-30')).offices;
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThan(placed.length / 2);
  const marks = officeMarks(flat, before, kindIds, 1280 / flat.width);
  expect(idsOf(marks)).toEqual(
    before
      .filter(({ at }) => at)
      .map(({ id }) => id)
      .toSorted(),
  );
});

it('marks shrink on a phone', () => {
  // Of several, the number needs its room.
  const alone = world.offices.filter(({ kind }) => kind.id === 'headquarters');
  const widest = (width: number) => Math.max(...marksAt(width, [], alone).map(({ r }) => r));
  expect(widest(400)).toBeLessThan(widest(740));
  expect(widest(740)).toBeLessThan(widest(1280));
  expect(widest(1280)).toBe(officeRadius(world.kinds[0]!));
});

it('a region shows its own regional office; a globe only those that face the reader', () => {
  const cairo = officeMarks(regionScene('cairo', DESKTOP), offices, ['regional-office'], 1);
  expect(idsOf(cairo)).toContain('egy-cairo');
  const pacific = officeMarks(globeScene([160, 10], DESKTOP), offices, ['headquarters'], 1);
  expect(pacific).toEqual([]);
});

describe('offices of which it is not known whether they had opened', () => {
  const { offices: known, undated } = worldOnDay(world, onDate('2010-06-30'));
  const marks = (pixels: number) => officeMarks(flat, known, kindIds, pixels / flat.width, undated);

  it('have marks of their own, which say so', () => {
    const hollow = marks(30000).filter(({ isUndated }) => isUndated);
    const places = (some: readonly Office[]) => new Set(some.flatMap(({ at }) => (at ? [at.join()] : [])));
    const alone = [...places(undated)].filter((place) => !places(known).has(place));
    expect(alone.length).toBeGreaterThan(0);
    expect(hollow).toHaveLength(alone.length);
  });

  it('stand behind a known one where they share its mark: what is drawn full is known', () => {
    for (const width of [320, 740, 1280, 5000])
      for (const { offices: inside, kind, isUndated } of marks(width)) {
        const sure = inside.filter((office) => known.includes(office));
        expect(isUndated).toBe(sure.length === 0);
        const [first] = isUndated ? inside : sure;
        expect(kind).toBe(first!.kind);
        expect(inside[0]).toBe(first);
      }
  });
});
