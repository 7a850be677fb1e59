import { pick } from '../format';
import type searchEn from '../en/search';

const searchDe: typeof searchEn = {
  alias: {
    kinds: {
      name: 'Name',
      endonym: 'Eigenname',
      code: 'Code',
      abbreviation: 'Abkürzung',
      alias: 'auch so genannt',
      'former-name': 'früherer Name',
      capital: 'Hauptstadt',
      'former-capital': 'Hauptstadt, früher',
      'claimed-capital': 'als Hauptstadt benannt, Status nicht geklärt',
      seat: 'Sitz von Staatsorganen',
      'main-town': 'Hauptort',
      within: 'Gebiet, das ganz oder größtenteils darin liegt',
      covered: 'gehört dazu',
    },
    successorOf: (name) => `Nachfolgestaat: ${name}`,
    until: (year) => `bis ${year}`,
  },
  office: (kind, what) => `${kind}, ${what}`,
  isChosen: 'gewählt',
  added: (name) => `Gewählt: ${name}`,
  removed: (name) => `Nicht mehr gewählt: ${name}`,
  keys: 'Eingabe öffnet · Umschalt + Eingabe wählt',
  isAlike: 'ähnlich geschrieben',
  partOf: (whole) => `gehört zu: ${whole}`,
  noFigures: 'keine Zahlen in diesem Atlas',
  leadsNowhere: (name) => `${name}: keine Zahlen in diesem Atlas`,
  continent: 'Kontinent (UN M49)',
  work: { area: 'Arbeitsbereich', theme: 'Querschnittsaufgabe', activity: 'Tätigkeit' },
  worksIn: (n, f) => `belegt in ${f.number(n)} ${pick(f, n, { one: 'Land', other: 'Ländern' })}`,
};

export default searchDe;
