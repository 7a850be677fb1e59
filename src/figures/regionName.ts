import type { DateText, Day } from '../world/days';
import { lastsOn, type Span } from '../world/spans';
import type { Region, World } from '../world/world';
import type { Language } from '../words/language';

/** The years of a regional office, or of what it covers: "2011 to 2024", "from 2024"; of a change in one of two years, both: "2013 or 2014". */
export function yearsOf({ from, to }: Span, { charts, notation }: Language['text']): string {
  const years = (date: DateText) =>
    [...new Set(date.split('/').map((day) => day.slice(0, 4)))].join(` ${notation.or} `);
  return charts.region.years(years(from), years(to));
}

/**
 * A region goes by its own name. Where its regional office is not there on the day, with the years of that, as a reader
 * asks why nothing fits; where a continent is called the same, with the seat.
 */
export function nameOfRegion(
  { continents }: Pick<World, 'continents'>,
  region: Region,
  day: Day,
  { lang, text }: Pick<Language, 'lang' | 'text'>,
): string {
  const name = region.name[lang];
  if (!lastsOn(region, day)) return `${name} (${yearsOf(region, text)})`;
  const isShared = continents.some((continent) => continent.name[lang] === name);
  return isShared ? `${name} (${text.city(region.city)})` : name;
}
