import { expect, it } from 'vitest';
import { figuresByArea, figuresByRegion } from '../../../src/stories/pictures/figures';
import { toldSteps } from '../../../src/stories/steps';
import { has } from '../../../src/world/countrySet';
import { NOTHING_CHOSEN, realStories } from '../../realData';
import { LANGUAGES } from '../../words/sentences';
import { realWorld } from '../../world/realWorld';

const world = realWorld();
const steps = toldSteps(realStories()[0]!, {
  world,
  today: '2026-11-24',
  home: NOTHING_CHOSEN,
  language: LANGUAGES.en,
  formats: LANGUAGES.en.formats,
});
const step = (picture: string) => steps.find((one) => one.picture === picture)!;

it('counts each work area by itself, though the step asks for any of them', () => {
  const { view, fit } = step('areas');
  const figures = figuresByArea(world, view, fit);
  expect(figures.map(({ area }) => area)).toEqual(world.areas.map(({ id }) => id));
  for (const { area, value } of figures)
    expect(value).toBe(world.countries.filter(({ index }) => has(view.sets.area.get(area)!, index)).length);
});

it('counts in no region more countries than it has, and every region of the day', () => {
  const { view, fit } = step('tasks');
  const figures = figuresByRegion(world, view, fit);
  expect(figures.map(({ region }) => region.id)).toEqual(view.regions.map(({ id }) => id));
  for (const { size, tasks } of figures) {
    expect(tasks.map(({ theme }) => theme)).toEqual(world.themes.map(({ id }) => id));
    for (const { value } of tasks) expect(value).toBeLessThanOrEqual(size);
  }
});
