import { describe, expect, it } from 'vitest';
import type { Chosen } from '../../../src/choice/chosen';
import { fitOf, fittingOffices, worldOnDay } from '../../../src/figures/match';
import { dotRadius, fittingDots, placedDots } from '../../../src/map/marks/officeDots';
import { officeMarks } from '../../../src/map/marks/officeMarks';
import { choose } from '../../figures/choices';
import { flat, world } from '../scenes';

/** What a flat world so wide, px, has for a choice: its dots, and the offices that have marks. */
function shown(values: Partial<Chosen>, width: number) {
  const chosen = choose(values);
  const day = worldOnDay(world, chosen);
  const fit = fitOf(world, day, chosen);
  const pixels = width / flat.width;
  const choice = { officeKinds: chosen.office };
  const dots = fittingDots(placedDots({ world, day }, { scene: flat, pixels }), { fit, choice });
  const marks = officeMarks(flat, day.offices, chosen.office, pixels, day.undated);
  return { dots, marked: marks.flatMap(({ offices }) => offices), counted: fittingOffices(day, fit, chosen) };
}
const idsOf = (offices: readonly { id: string }[]) => offices.map(({ id }) => id).toSorted();

describe('the dots of offices', () => {
  it.each(['1995-03-01', '2009-03-01', '2017-03-01', '2026-11-01'])(
    'on %s, each office of the world is a dot or in a mark, at any width',
    (date) => {
      for (const width of [320, 740, 1920, 3000, 5000]) {
        const { dots, marked, counted } = shown({ date }, width);
        const drawn = [...dots.map(({ office }) => office), ...marked];
        expect(idsOf(drawn), String(width)).toEqual(idsOf([...counted.offices, ...counted.undated]));
      }
    },
  );

  it('are those that fit the choice alone', () => {
    const { dots, counted } = shown({ area: ['forced'] }, 740);
    const known = dots.filter(({ isUndated }) => !isUndated).map(({ office }) => office);
    expect(known.length).toBeGreaterThan(0);
    expect(known.every((office) => counted.offices.includes(office))).toBe(true);
  });

  it('are none where kinds are chosen: these have marks at any scale', () => {
    expect(shown({ office: ['country-office'] }, 320).dots).toEqual([]);
  });

  it('have those that are known over those that are not dated', () => {
    const { dots } = shown({}, 740);
    const first = dots.findIndex(({ isUndated }) => !isUndated);
    expect(first).toBeGreaterThan(0);
    expect(dots.slice(first).every(({ isUndated }) => !isUndated)).toBe(true);
  });

  it('are smaller than any mark, and smaller on a small world', () => {
    const radius = (width: number) => dotRadius({ scene: flat }, width / flat.width);
    expect(radius(960)).toBeLessThan(2);
    expect(radius(320)).toBeLessThan(radius(960));
  });
});
