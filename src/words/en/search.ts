import type { Hit } from '../../search/findIn';
import type { CoveredWork } from '../../search/searchIndex';
import { pick, type Formats } from '../format';

type Alias = NonNullable<Hit['alias']>;

let languages: Intl.DisplayNames | undefined;
const languageOf = (lang: string) =>
  (languages ??= new Intl.DisplayNames('en-GB', { type: 'language' })).of(lang) ?? lang;

/** "1971–1997", "until 1989" or nothing. */
const years = ({ since, until }: Alias) =>
  until === null ? '' : since === null ? `until ${until}` : `${since}–${until}`;
const withYears = (words: string, alias: Alias) => [words, years(alias)].filter(Boolean).join(', ');

/** What the search says of a hit. */
const searchEn = {
  /** Why it was found under another text than its name, or '' where that explains itself. */
  why: (alias: Alias): string => {
    switch (alias.kind) {
      case 'name':
        return alias.lang === 'en' || alias.lang === '' ? '' : `name (${languageOf(alias.lang)})`;
      case 'endonym':
        return `own name (${languageOf(alias.lang)})`;
      case 'code':
        return 'code';
      case 'abbreviation':
        return withYears('abbreviation', alias);
      case 'alias':
        return 'also called so';
      case 'former-name':
        return withYears('former name', alias);
      case 'former-state': {
        const span = years(alias);
        return `successor of: ${alias.text}${span && ` (${span})`}`;
      }
      case 'capital':
        return 'capital';
      case 'former-capital':
        return 'capital, formerly';
      case 'claimed-capital':
        return 'named as its capital, status not settled';
      case 'seat':
        return 'seat of state bodies';
      case 'main-town':
        return 'main town';
      case 'within':
        return 'area that lies in it, or most of it';
      case 'covered':
        return 'part of it';
      case 'part':
      case 'office':
        return '';
    }
  },
  office: (kind: string, what: string) => `${kind}, ${what}`,
  isChosen: 'chosen',
  added: (name: string) => `${name} chosen`,
  removed: (name: string) => `${name} no longer chosen`,
  keys: 'Enter opens · Shift + Enter chooses',
  /** What people look for that is part of a work but not in its name. */
  covered: {
    'area-forced': ['refugees', 'asylum seekers', 'displaced persons'],
    'activity-counter-trafficking': ['human trafficking', 'trafficking in persons', 'migrant smuggling'],
    'activity-emergency': [
      'displacement tracking',
      'internally displaced persons',
      'IDPs',
      'camp management',
      'shelter',
    ],
    'activity-return': ['stranded migrants', 'AVRR'],
    'activity-border': ['visa verification', 'identity documents', 'passports'],
    'activity-labour': ['labor migration', 'migrant workers', 'ethical recruitment'],
    'activity-processing': ['visa support', 'family reunification'],
    'activity-rights': ['human rights', 'unaccompanied minors', 'unaccompanied children'],
  } as CoveredWork,
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
