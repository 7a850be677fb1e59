/** French names of cities of the tables: at first those of regional offices. All others are the same in French. */
const CITIES = new Map([
  ['Brussels', 'Bruxelles'],
  ['Cairo', 'Le Caire'],
  ['Panama City', 'Panama'],
  ['Vienna', 'Vienne'],
]);

/** The French name of a city of the tables. */
export const cityInFrench = (name: string): string => CITIES.get(name) ?? name;

/** Adds the names that come with the words of later parts, where every other city is named. */
export function addCities(names: Readonly<Record<string, string>>): void {
  for (const [city, name] of Object.entries(names)) CITIES.set(city, name);
}

/** "à Dakar", "au Caire", "à La Haye" */
export const atCity = (city: string): string =>
  city.startsWith('Le ') ? `au ${city.slice(3)}` : `à ${city}`;
