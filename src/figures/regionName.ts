import { lastDay, yearOf, type Day } from '../world/days';
import { lastsOn } from '../world/spans';
import type { Region } from '../world/world';
import type { Language } from '../words/language';

/** The years of a regional office: "2014–2024", "from 2024". */
export function yearsOf({ from, to }: Region, { charts }: Language['text']): string {
  return charts.region.years(yearOf(lastDay(from)), to === '' ? null : yearOf(lastDay(to)));
}

/** A regional office goes by its city; where it is not there on the day, with its years, as another may share the city. */
export function nameOfRegion(region: Region, day: Day, text: Language['text']): string {
  const city = text.city(region.city);
  return lastsOn(region, day) ? city : `${city} (${yearsOf(region, text)})`;
}
