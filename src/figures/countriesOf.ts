import { isCode, type PlaceKey } from '../choice/chosen';
import { setOf, type CountrySet } from '../world/countrySet';
import type { World } from '../world/world';

/** The countries that a place stands for: itself, or all countries of the region. */
export function countriesOf(world: World, place: PlaceKey): CountrySet {
  const own = isCode(place) ? world.sets.country.get(place) : world.sets.region.get(place);
  return own ?? setOf(world.countries.length);
}
