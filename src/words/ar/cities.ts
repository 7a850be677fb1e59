/** Arabic names of cities of the tables: at first those of regional offices. */
const CITIES = new Map([
  ['Bangkok', 'بانكوك'],
  ['Brussels', 'بروكسل'],
  ['Buenos Aires', 'بوينس آيرس'],
  ['Cairo', 'القاهرة'],
  ['Dakar', 'داكار'],
  ['Nairobi', 'نيروبي'],
  ['Panama City', 'مدينة بنما'],
  ['Pretoria', 'بريتوريا'],
  ['San José', 'سان خوسيه'],
  ['Vienna', 'فيينا'],
]);

/** The Arabic name of a city of the tables; one that has none stays as it is, and keeps its own direction. */
export const cityInArabic = (name: string): string => CITIES.get(name) ?? `\u2068${name}\u2069`;

/** Adds the names that come with the words of later parts, where every other city is named. */
export function addCities(names: Readonly<Record<string, string>>): void {
  for (const [city, name] of Object.entries(names)) CITIES.set(city, name);
}
