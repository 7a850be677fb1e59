import type { DateText, Day } from '../world/days';
import { lastsOn } from '../world/spans';
import type { Region } from '../world/world';
import type { Language } from '../words/language';

/** The years of a regional office: "2011 to 2024", "from 2024"; of a change in one of two years, both: "2013 or 2014". */
export function yearsOf({ from, to }: Region, { charts, notation }: Language['text']): string {
  const years = (date: DateText) =>
    [...new Set(date.split('/').map((day) => day.slice(0, 4)))].join(` ${notation.or} `);
  return charts.region.years(years(from), years(to));
}

/** A regional office goes by its city; where it is not there on the day, with its years, as another may share the city. */
export function nameOfRegion(region: Region, day: Day, text: Language['text']): string {
  const city = text.city(region.city);
  return lastsOn(region, day) ? city : `${city} (${yearsOf(region, text)})`;
}
