import type { AliasWords } from '../alias';
import { pick, type Formats } from '../format';

/** What the search says of a hit. */
const searchEn = {
  /** What it was found under. */
  alias: {
    kinds: {
      name: 'name',
      endonym: 'own name',
      code: 'code',
      abbreviation: 'abbreviation',
      alias: 'also called so',
      'former-name': 'former name',
      capital: 'capital',
      'former-capital': 'capital, formerly',
      'claimed-capital': 'named as its capital, status not settled',
      seat: 'seat of state bodies',
      'main-town': 'main town',
      within: 'area that lies in it, or most of it',
      covered: 'part of it',
    },
    successorOf: (name) => `successor of: ${name}`,
    until: (year) => `until ${year}`,
  } satisfies AliasWords as AliasWords,
  office: (kind: string, what: string) => `${kind}, ${what}`,
  isChosen: 'chosen',
  added: (name: string) => `${name} chosen`,
  removed: (name: string) => `${name} no longer chosen`,
  keys: 'Enter opens · Shift + Enter chooses',
  isAlike: 'similar spelling',
  /** What a place that is no country of the atlas belongs to. */
  partOf: (whole: string) => `part of: ${whole}`,
  noFigures: 'no figures in this atlas',
  leadsNowhere: (name: string) => `${name}: no figures in this atlas`,
  continent: 'Continent (UN M49)',
  work: { area: 'Work area', theme: 'Cross-cutting task', activity: 'Activity' },
  worksIn: (n: number, f: Formats) =>
    `documented in ${f.number(n)} ${pick(f, n, { one: 'country', other: 'countries' })}`,
};

export default searchEn;
