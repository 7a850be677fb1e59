import { isCode, type PlaceKey } from '../choice/chosen';
import { setOf, type CountrySet } from '../world/countrySet';
import type { WorldOnDay } from './match';

/** The countries that a place stands for on the day: itself, or all countries of the region. */
export function countriesOf({ sets, statuses }: WorldOnDay, place: PlaceKey): CountrySet {
  return sets[isCode(place) ? 'country' : 'region'].get(place) ?? setOf(statuses.length);
}
