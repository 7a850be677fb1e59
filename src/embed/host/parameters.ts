import type { Chosen } from '../../choice/chosen';

/** All that can be chosen, but for what an embed never is, and for `scheme`: it belongs to the page around the atlas. */
export type Parameter = Exclude<keyof Chosen, 'embed' | 'page' | 'scheme'>;

const ATTRIBUTES: Record<Parameter, true> = {
  lang: true,
  date: true,
  area: true,
  theme: true,
  activity: true,
  region: true,
  status: true,
  office: true,
  country: true,
  match: true,
  evidence: true,
  documents: true,
  profile: true,
  view: true,
  rows: true,
  indicator: true,
  compare: true,
  story: true,
  step: true,
  labels: true,
};

/** The attributes of `<presence-atlas>` that are parameters of the atlas's address, under the same names. */
export const PARAMETERS = Object.keys(ATTRIBUTES) as Parameter[];

export function isParameter(name: string): name is Parameter {
  return Object.hasOwn(ATTRIBUTES, name);
}
