import type { Chosen } from '../choice/chosen';
import { both, count, type CountrySet } from '../world/countrySet';
import type { ActivityId, AreaId, ThemeId } from '../world/rows';
import type { World } from '../world/world';
import type { WorldOnDay, Fit } from './match';
import { marksOf, type Mark } from './tally';

/**
 * Countries by documented activity, the most documented first. The order is that of the whole world, so
 * that a row keeps its place while the choice changes.
 */
export function byActivity(world: World, view: WorldOnDay, fit: Fit, chosen: Chosen): Mark<ActivityId>[] {
  const documented = (id: ActivityId) => count(view.sets.activity.get(id) ?? new Uint32Array());
  const keys = world.activities.map(({ id }) => id).sort((a, b) => documented(b) - documented(a));
  return marksOf(view, fit, chosen, 'activity', keys);
}

export interface MatrixCell {
  area: AreaId;
  theme: ThemeId;
  fit: CountrySet;
  value: number;
  isChosen: boolean;
}

/** Countries with documented work in both an area and a cross-cutting task: a row for each area. */
export function areasByThemes(world: World, view: WorldOnDay, fit: Fit, chosen: Chosen): MatrixCell[][] {
  const ground = chosen.match === 'all' ? fit.all : fit.except('area', 'theme');
  return world.areas.map(({ id: area }) =>
    world.themes.map(({ id: theme }) => {
      const inArea = both(ground, view.sets.area.get(area) ?? new Uint32Array());
      const own = both(inArea, view.sets.theme.get(theme) ?? new Uint32Array());
      const isChosen = chosen.area.includes(area) && chosen.theme.includes(theme);
      return { area, theme, fit: own, value: count(own), isChosen };
    }),
  );
}
