import type { PlaceKey } from '../choice/chosen';
import type { World } from '../world/world';
import type { Language } from '../words/language';

/** The name of a place in the reader's language; of a regional office, its city, as the filters have it. */
export function nameOfPlace(world: World, place: PlaceKey, { lang, text }: Language): string {
  const office = world.regions.find(({ id }) => id === place);
  if (office) return text.city(office.city);
  const row = world.countryOf(place) ?? world.continents.find(({ id }) => id === place);
  return row?.name[lang] ?? place;
}
