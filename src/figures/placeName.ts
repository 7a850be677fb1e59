import type { PlaceKey } from '../choice/chosen';
import type { Day } from '../world/days';
import type { World } from '../world/world';
import type { Language } from '../words/language';
import { nameOfRegion } from './regionName';

/** The name of a place in the reader's language; of a regional office, its city, as the filters have it. */
export function nameOfPlace(world: World, day: Day, place: PlaceKey, { lang, text }: Language): string {
  const office = world.regions.find(({ id }) => id === place);
  if (office) return nameOfRegion(office, day, text);
  const row = world.countryOf(place) ?? world.continents.find(({ id }) => id === place);
  return row?.name[lang] ?? place;
}
