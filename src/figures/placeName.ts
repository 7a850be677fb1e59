import type { PlaceKey } from '../choice/chosen';
import type { Day } from '../world/days';
import type { World } from '../world/world';
import type { Language } from '../words/language';
import { nameOfRegion } from './regionName';

/** The name of a country, region or continent in the reader's language; its key if there is none such. */
export function nameOfPlace(world: World, day: Day, place: PlaceKey, language: Language): string {
  const region = world.regions.find(({ id }) => id === place);
  if (region) return nameOfRegion(world, region, day, language);
  const row = world.countryOf(place) ?? world.continents.find(({ id }) => id === place);
  return row?.name[language.lang] ?? place;
}
