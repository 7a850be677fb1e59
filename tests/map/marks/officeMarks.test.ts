import { onDate } from '../../realData';
import { describe, expect, it } from 'vitest';
import { officeMarks, type OfficeMark } from '../../../src/map/marks/officeMarks';
import { isLeading, OFFICE_SYMBOLS, officeRadius } from '../../../src/map/marks/officeSymbols';
import type { OfficeKindId } from '../../../src/world/rows';
import type { Office, RegionKey } from '../../../src/world/world';
import { fitOf, fittingOffices, worldOnDay } from '../../../src/figures/match';
import { fitsOffice } from '../../../src/map/marks/matchOffices';
import { nothingChosen } from '../../../src/choice/chosen';
import { DESKTOP, PHONE, flat, globeScene, regionScene, world } from '../scenes';

const day = worldOnDay(world, onDate('2017-03-01'));
const { offices } = day;
const placed = offices.filter(({ at }) => at !== null);
const marksAt = (width: number, kinds: readonly OfficeKindId[] = [], shown = offices) =>
  officeMarks(flat, shown, kinds, width / flat.width);
const idsOf = (marks: readonly OfficeMark[]) =>
  marks.flatMap((mark) => mark.offices.map(({ id }) => id)).toSorted();
const idsWith = (...kinds: OfficeKindId[]) =>
  offices
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
  it.each([320, 740, 1280, 2560, 10000])('all %d px: each office has one mark', (width) => {
    const marks = marksAt(width, kindIds);
    expect(idsOf(marks)).toEqual(offices.map(({ id }) => id).toSorted());
    for (const mark of marks) {
      expect(mark.id).toBe(mark.offices.map(({ id }) => id).join(' '));
      const ranks = mark.offices.map(({ kind }) => kind.rank);
      expect(mark.kind.rank, mark.id).toBe(Math.min(...ranks));
      if (mark.offices.length > 1) expect(mark.r).toBeGreaterThanOrEqual(6);
    }
    for (const [i, one] of marks.entries())
      for (const other of marks.slice(i + 1)) {
        const between = (Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) * width) / flat.width;
        expect(between, `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(4);
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

  it('an office without coordinates stands with the others of its country, at every scale', () => {
    const without = offices.filter(({ at }) => at === null);
    expect(without.length).toBeGreaterThan(0);
    for (const width of [740, 30_000])
      for (const office of without) {
        const mark = marksAt(width, kindIds).find((one) => one.offices.includes(office));
        expect(mark?.offices.some(({ at, country }) => at !== null && country === office.country)).toBe(true);
      }
  });

  it('of a country that has no other, where the country is pointed at', () => {
    const [office] = offices.filter(({ at }) => at === null);
    const [mark] = marksAt(740, kindIds, [office!]);
    expect(mark!.at).toEqual(flat.countries.find(({ iso3 }) => iso3 === office!.country.iso3)!.anchor);
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

describe('in the view of a region', () => {
  const isIn = (region: string) => {
    const chosen = { ...nothingChosen(world, 'en'), region: [region as RegionKey] };
    const fit = fitOf(world, day, chosen);
    const isCounted = (office: Office, isUndated: boolean) => fitsOffice(office, isUndated, fit);
    return { ...fittingOffices(day, fit, chosen), isCounted };
  };
  const regions = [...day.regions, ...world.continents].map(({ id }) => id as string);
  /** Maps as windows have them, px; the lowest beside or above something that is open. */
  const sizes = [
    { width: 320, height: 200 },
    { width: 320, height: 420 },
    { width: 360, height: 250 },
    { width: 740, height: 170 },
    { width: 740, height: 330 },
    { width: 1280, height: 620 },
    { width: 1920, height: 800 },
  ];

  it.each(regions)(
    '%s: every office that it counts is drawn or in a numbered mark, at any size',
    (region) => {
      const { offices: known, undated, isCounted } = isIn(region);
      expect(known.length).toBeGreaterThan(0);
      for (const size of sizes) {
        const scene = regionScene(region, size);
        const marks = officeMarks(scene, offices, [], 1, day.undated, isCounted);
        const counted = marks.filter(({ offices: [first], isUndated }) => isCounted(first!, isUndated));
        expect(idsOf(counted)).toEqual([...known, ...undated].map(({ id }) => id).toSorted());
        for (const { at, id, offices: inside } of counted) {
          expect(at[0] >= 0 && at[0] <= size.width && at[1] >= 0 && at[1] <= size.height, id).toBe(true);
          expect(
            inside.every((office) => isCounted(office, undated.includes(office))),
            id,
          ).toBe(true);
        }
      }
    },
  );

  it('of what it does not count, only what leads is drawn, and in marks of its own', () => {
    const { isCounted } = isIn('dakar');
    const marks = officeMarks(regionScene('dakar', DESKTOP), offices, [], 1, day.undated, isCounted);
    const others = marks.filter(({ offices: [first], isUndated }) => !isCounted(first!, isUndated));
    expect(others.length).toBeGreaterThan(0);
    for (const { offices: inside, isUndated } of others)
      for (const office of inside) {
        expect(isLeading(office.kind), office.id).toBe(true);
        expect(isCounted(office, isUndated), office.id).toBe(false);
      }
  });

  it('an office among others is 7 px wide, a number has its room', () => {
    for (const { offices: inside, kind, r } of officeMarks(regionScene('dakar', PHONE), offices, [], 1))
      expect(r).toBeGreaterThanOrEqual(inside.length > 1 ? 6.5 : officeRadius(kind));
    expect(2 * 0.82 * officeRadius(world.kinds.find(({ id }) => id === 'sub-office')!)).toBeCloseTo(7, 0);
  });
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
