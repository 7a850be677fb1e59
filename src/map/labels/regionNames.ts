import type { Atlas } from '../../atlas/atlas.svelte';
import { has } from '../../world/countrySet';
import type { LabelBox } from './labelBox';
import type { FormsOf, LabelledView } from './mapLabels';
import type { MapName } from './nameLooks';
import type { WantedLabel } from './placeLabels';
import { regionTries } from './regionTries';

/** The names of regions that the world at rest has room for, each with the places that it can take. */
export function regionNames(
  atlas: Atlas,
  view: LabelledView,
  formsOf: FormsOf,
  isOpen: (box: LabelBox) => boolean,
): WantedLabel<MapName>[] {
  if (!view.isWide) return [];
  const { regions, sets } = atlas.day;
  // Before the first region and after the last there are continents, as in the charts.
  const placed = (regions.length > 0 ? regions : atlas.world.continents).map((region) => {
    const covered = sets.region.get(region.id);
    const places = view.scene.countries.flatMap(({ iso3, anchor, area }) => {
      const country = atlas.world.countryOf(iso3);
      const isCovered = country !== undefined && covered !== undefined && has(covered, country.index);
      return anchor && isCovered ? [{ iso3, at: view.toView(anchor), area }] : [];
    });
    return { region, places, area: places.reduce((sum, one) => sum + one.area, 0) };
  });
  // The smallest first: a large region has more room beside its middle.
  return placed
    .sort((a, b) => a.area - b.area)
    .map(({ region, places }) => ({
      name: { kind: 'region', of: region.id },
      isUrgent: true,
      tries: regionTries(
        places,
        formsOf('region', atlas.nameOf(region)),
        new Set(places.map(({ iso3 }) => iso3)),
        view.landAt,
        isOpen,
      ),
    }));
}
