import { differenceCiede2000, parse, wcagContrast } from 'culori';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tintedRegions } from '../../../src/stories/pictures/regionTints';
import { worldOnDay } from '../../../src/figures/match';
import { buildShapes } from '../../../src/pipeline/shapes/shapes';
import { NOTHING_CHOSEN, onDate, realTables } from '../../realData';
import { tokensOf } from '../../style/tokensOf';
import { realWorld } from '../../world/realWorld';

const world = realWorld();
const { shapes } = buildShapes(realTables());
const css = readFileSync(resolve(import.meta.dirname, '../../../src/style/regionTints.css'), 'utf8');
const colours = [...css.matchAll(/--region-(\d): light-dark\((#\w{6}), (#\w{6})\)/g)];

const tintsOn = (day: '2017-03-01' | '2026-11-24') =>
  tintedRegions(world, worldOnDay(world, onDate(day)), shapes);

it('tints every region of the day with all of its countries, and no country twice', () => {
  const tinted = tintsOn('2017-03-01');
  const { regions } = worldOnDay(world, NOTHING_CHOSEN);
  expect(tinted.map(({ id }) => id)).toEqual(regions.map(({ id }) => id));
  const codes = tinted.flatMap(({ countries }) => countries);
  expect(new Set(codes).size).toBe(codes.length);
  expect(tinted.find(({ id }) => id === 'dakar')?.countries).toContain('SEN');
});

it.each([
  ['dakar', 'cairo'],
  ['dakar', 'pretoria'],
  ['nairobi', 'cairo'],
  ['nairobi', 'pretoria'],
  ['nairobi', 'dakar'],
  ['brussels', 'vienna'],
  ['vienna', 'bangkok'],
  ['vienna', 'cairo'],
  ['bangkok', 'cairo'],
  ['buenos-aires', 'san-jose'],
])('tells the neighbours %s and %s apart', (one, other) => {
  const tinted = tintsOn('2017-03-01');
  const tintOf = (id: string) => tinted.find((region) => region.id === id)!.tint;
  expect(tintOf(one)).not.toBe(tintOf(other));
});

it('has a colour for each tint that a day gives, also where the map is not known', () => {
  const tinted = [
    ...tintsOn('2017-03-01'),
    ...tintsOn('2026-11-24'),
    ...tintedRegions(world, worldOnDay(world, NOTHING_CHOSEN), undefined),
  ];
  for (const { tint } of tinted) expect(colours.map(([, number]) => Number(number))).toContain(tint);
});

describe.each(['light', 'dark'] as const)('the %s tints', (scheme) => {
  const tokens = tokensOf(scheme);
  const tints = colours.map(([, , light, dark]) => parse((scheme === 'light' ? light : dark)!)!);
  const difference = differenceCiede2000();

  it('stand at 3:1 or more against the sea', () => {
    for (const tint of tints) expect(wcagContrast(tint, parse(tokens['sea']!)!)).toBeGreaterThanOrEqual(3);
  });

  it('are apart from each other, and from what the map says in colour elsewhere', () => {
    const others = Object.entries(tokens).filter(([name]) =>
      /^(member|area-.*|none|office-lead)$/.test(name),
    );
    tints.forEach((tint, i) => {
      for (const another of tints.slice(i + 1)) expect(difference(tint, another)).toBeGreaterThanOrEqual(12);
      for (const [name, colour] of others)
        expect(difference(tint, parse(colour)!), name).toBeGreaterThanOrEqual(8);
    });
  });
});
