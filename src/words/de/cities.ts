/** German names of cities of the tables: at first those of regional offices. All others are the same in German. */
const CITIES = new Map([
  ['Brussels', 'Brüssel'],
  ['Cairo', 'Kairo'],
  ['Panama City', 'Panama-Stadt'],
  ['Vienna', 'Wien'],
]);

/** The German name of a city of the tables. */
export const cityInGerman = (name: string): string => CITIES.get(name) ?? name;

/** Adds the names that come with the words of later parts, where every other city is named. */
export function addCities(names: Readonly<Record<string, string>>): void {
  for (const [city, name] of Object.entries(names)) CITIES.set(city, name);
}
