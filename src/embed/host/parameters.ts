/**
 * The attributes of `<presence-atlas>` that are parameters of the atlas's address, under the same names. `scheme` is not
 * among them: it belongs to the page around the atlas.
 */
export const PARAMETERS = [
  'lang',
  'date',
  'area',
  'theme',
  'activity',
  'region',
  'status',
  'office',
  'country',
  'match',
  'profile',
  'view',
  'rows',
  'indicator',
  'compare',
  'story',
  'step',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

export function isParameter(name: string): name is Parameter {
  return (PARAMETERS as readonly string[]).includes(name);
}
