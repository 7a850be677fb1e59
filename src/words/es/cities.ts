/** Spanish names of cities of the tables: at first those of regional offices. All others are the same in Spanish. */
const CITIES = new Map([
  ['Brussels', 'Bruselas'],
  ['Cairo', 'El Cairo'],
  ['Panama City', 'Ciudad de Panamá'],
  ['Vienna', 'Viena'],
]);

/** The Spanish name of a city of the tables. */
export const cityInSpanish = (name: string): string => CITIES.get(name) ?? name;

/** Adds the names that come with the words of later parts, where every other city is named. */
export function addCities(names: Readonly<Record<string, string>>): void {
  for (const [city, name] of Object.entries(names)) CITIES.set(city, name);
}
