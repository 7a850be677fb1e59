import { pick } from '../format';
import type searchEn from '../en/search';

type Alias = Parameters<typeof searchEn.why>[0];

let languages: Intl.DisplayNames | undefined;
const languageOf = (lang: string) =>
  (languages ??= new Intl.DisplayNames('de', { type: 'language' })).of(lang) ?? lang;

const years = ({ since, until }: Alias) =>
  until === null ? '' : since === null ? `bis ${until}` : `${since}–${until}`;
const withYears = (words: string, alias: Alias) => [words, years(alias)].filter(Boolean).join(', ');

const searchDe: typeof searchEn = {
  why: (alias) => {
    switch (alias.kind) {
      case 'name':
        return alias.lang === 'de' || alias.lang === '' ? '' : `Name (${languageOf(alias.lang)})`;
      case 'endonym':
        return `Eigenname (${languageOf(alias.lang)})`;
      case 'code':
        return 'Code';
      case 'abbreviation':
        return withYears('Abkürzung', alias);
      case 'alias':
        return 'auch so genannt';
      case 'former-name':
        return withYears('früherer Name', alias);
      case 'former-state': {
        const span = years(alias);
        return `Nachfolgestaat: ${alias.text}${span && ` (${span})`}`;
      }
      case 'capital':
        return 'Hauptstadt';
      case 'former-capital':
        return 'Hauptstadt, früher';
      case 'claimed-capital':
        return 'als Hauptstadt benannt, Status nicht geklärt';
      case 'seat':
        return 'Sitz von Staatsorganen';
      case 'main-town':
        return 'Hauptort';
      case 'within':
        return 'Gebiet, das ganz oder größtenteils darin liegt';
      case 'covered':
        return 'gehört dazu';
      case 'part':
      case 'office':
        return '';
    }
  },
  office: (kind, what) => `${kind}, ${what}`,
  isChosen: 'gewählt',
  added: (name) => `Gewählt: ${name}`,
  removed: (name) => `Nicht mehr gewählt: ${name}`,
  keys: 'Eingabe öffnet · Umschalt + Eingabe wählt',
  covered: {
    'area-forced': ['Flucht', 'Flüchtlinge', 'Geflüchtete', 'Asyl', 'Vertriebene'],
    'activity-counter-trafficking': ['Opfer von Menschenhandel', 'Schleusung'],
    'activity-emergency': [
      'Vertreibung',
      'Binnenvertriebene',
      'Katastrophenvorsorge',
      'Unterkünfte',
      'Lager',
    ],
    'activity-return': ['Rückkehrhilfe', 'gestrandete Migrantinnen und Migranten'],
    'activity-border': ['Grenze', 'Grenzschutz', 'Visa', 'Ausweise', 'Pässe'],
    'activity-labour': ['Arbeitskräfte', 'Saisonarbeit', 'faire Anwerbung'],
    'activity-processing': ['Familienzusammenführung', 'Familiennachzug'],
    'activity-rights': ['Menschenrechte', 'unbegleitete Minderjährige'],
  },
  isAlike: 'ähnlich geschrieben',
  partOf: (whole) => `gehört zu: ${whole}`,
  noFigures: 'keine Zahlen in diesem Atlas',
  leadsNowhere: (name) => `${name}: keine Zahlen in diesem Atlas`,
  continent: 'Kontinent (UN M49)',
  work: { area: 'Arbeitsbereich', theme: 'Querschnittsaufgabe', activity: 'Tätigkeit' },
  worksIn: (n, f) => `belegt in ${f.number(n)} ${pick(f, n, { one: 'Land', other: 'Ländern' })}`,
};

export default searchDe;
