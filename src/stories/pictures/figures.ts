import { both, count, type CountrySet } from '../../world/countrySet';
import type { AreaId, ThemeId } from '../../world/rows';
import type { Region, World } from '../../world/world';
import type { Fit, WorldOnDay } from '../../figures/match';

/** The countries of a work area. */
interface AreaFigure {
  area: AreaId;
  countries: CountrySet;
  value: number;
}

/** A region: how many countries it has, and for how many of them documented work was found in each task. */
interface RegionFigure {
  region: Region;
  size: number;
  tasks: { theme: ThemeId; value: number }[];
}

/** For each work area the countries with documented work in it, whichever areas are chosen. */
export function figuresByArea({ areas }: World, { sets }: WorldOnDay, fit: Fit): AreaFigure[] {
  return areas.map(({ id }) => {
    const countries = both(fit.except('area'), sets.area.get(id) ?? new Uint32Array());
    return { area: id, countries, value: count(countries) };
  });
}

/** For each region of the day its countries by cross-cutting task, whichever tasks are chosen. */
export function figuresByRegion({ themes }: World, { sets, regions }: WorldOnDay, fit: Fit): RegionFigure[] {
  return regions.map((region) => {
    const own = sets.region.get(region.id) ?? new Uint32Array();
    const fitting = both(fit.except('theme'), own);
    const tasks = themes.map(({ id }) => ({
      theme: id,
      value: count(both(fitting, sets.theme.get(id) ?? new Uint32Array())),
    }));
    return { region, size: count(own), tasks };
  });
}
