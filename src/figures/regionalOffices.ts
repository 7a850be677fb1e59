import { setOf, type CountrySet } from '../world/countrySet';
import { regionOn } from '../world/regions';
import { coversRegion, type Office, type Region } from '../world/world';
import type { WorldOnDay } from './match';

/** Whether the office stands where the regional office has its seat. One that was merged may go on as another. */
export const isAtSeat = ({ host, city }: Office, region: Region) =>
  host === region.iso3 && city === region.city;

/** The regional office that an office is, or belongs to, on the day. */
export function regionOfOffice({ regions, day }: WorldOnDay, office: Office): Region | undefined {
  if (office.region === null) return undefined;
  if (coversRegion(office)) return regions.find((region) => isAtSeat(office, region));
  const covering = regionOn(office.country, day);
  return regions.find(({ id }) => id === office.region) ?? regions.find(({ id }) => id === covering);
}

/** Countries that an office serves on the day: those of its region, or its host. */
export function coveredBy(view: WorldOnDay, office: Office): CountrySet {
  const region = coversRegion(office) ? regionOfOffice(view, office) : undefined;
  return (region && view.sets.region.get(region.id)) ?? setOf(view.statuses.length, [office.country.index]);
}
