import { expect, test } from 'vitest';
import { regionTries } from '../../../src/map/labels/regionTries';

const one = { lines: ['West and Central Africa'], width: 140, height: 16 };
const anywhere = () => true;
const two = { lines: ['West and', 'Central Africa'], width: 85, height: 30 };

test('a region is named in the middle of its countries, the large ones counting more, by their roots', () => {
  const [first] = regionTries(
    [
      { at: [0, 0], area: 100 },
      { at: [100, 40], area: 900 },
    ],
    [one, two],
    new Set(),
    () => null,
    anywhere,
  );
  expect(first?.at).toEqual([75, 30]);
});

test('its narrower form is tried first, and the wider one before a place far off', () => {
  const tries = regionTries([{ at: [0, 0], area: 1 }], [one, two], new Set(), () => null, anywhere);
  expect(tries[0]?.form).toBe(two);
  const wide = tries.findIndex(({ form }) => form === one);
  const far = tries.findIndex(({ form, at }) => form === two && Math.hypot(...at) > 30);
  expect(wide).toBeLessThan(far);
});

test('a region that covers no country in view is not named', () => {
  expect(regionTries([], [one], new Set(), () => null, anywhere)).toEqual([]);
});

test('a name rather stands in the sea or on its own countries than on those of another region', () => {
  const landAt = (x: number) => (x > 20 ? null : x > -20 ? 'TCD' : 'SDN');
  const [first] = regionTries([{ at: [0, 0], area: 1 }], [two], new Set(['SDN']), landAt, anywhere);
  expect(Math.abs(first!.at[0])).toBeGreaterThan(40);
});

test('a name that touches none of its countries has a line from the nearest of them, and no other has', () => {
  const landAt = (x: number) => (x > 20 ? null : x > -20 ? 'TCD' : 'SDN');
  const places = [
    { at: [0, 0], area: 1 },
    { at: [4, 0], area: 1 },
  ] as const;
  const tries = regionTries(
    places.map(({ at, area }) => ({ at: [...at], area })),
    [two],
    new Set(['SDN']),
    landAt,
    anywhere,
  );
  const inSea = tries.find(({ at }) => at[0] > 20 + two.width / 2)!;
  expect(inSea.leader?.[0]).toEqual([4, 0]);
  expect(inSea.leader![1][0]).toBeLessThan(inSea.at[0] - two.width / 2);
  expect(tries.find(({ at }) => at[0] < -40)?.leader).toBeUndefined();
});

test('no name stands mostly on the countries of others, even where nothing else is left', () => {
  const tries = regionTries([{ at: [0, 0], area: 1 }], [one, two], new Set(['SDN']), () => 'TCD', anywhere);
  expect(tries).toEqual([]);
});

test('no line is so long that nobody follows it', () => {
  const tries = regionTries([{ at: [0, 0], area: 1 }], [one, two], new Set(['SDN']), () => null, anywhere);
  const lengths = tries.map(({ leader }) => (leader ? Math.hypot(...leader[1]) : 0));
  expect(Math.max(...lengths)).toBeGreaterThan(60);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
});

test('a name does not stand where the map has something else', () => {
  const isWest = ({ x, width }: { x: number; width: number }) => x + width < 0;
  const tries = regionTries([{ at: [0, 0], area: 1 }], [one, two], new Set(), () => null, isWest);
  expect(tries.length).toBeGreaterThan(0);
  for (const { at, form } of tries) expect(at[0] + form.width / 2).toBeLessThan(0);
});
