import type { ChartFileMessages } from '../en/chartFile';
import { pick } from '../format';

const chartFileFr: ChartFileMessages = {
  heading: (chart) => `Enregistrer le graphique : ${chart}`,
  svg: 'Image (SVG)',
  png: 'Image (PNG)',
  pptx: 'Diapositive (.pptx)',
  xlsx: 'Feuille (.xlsx)',
  most: {
    members: (where, n) => `Le plus de membres : ${where} (${n})`,
    offices: (kinds, n) => `Type de bureau le plus fréquent : ${kinds} (${n})`,
    activities: (what, countries) => `Activité la plus documentée : ${what} (${countries})`,
    pairs: (what, countries) => `Le plus souvent documentés ensemble : ${what} (${countries})`,
    figure: (figure, country, value) => `${figure}, valeur la plus élevée : ${country} (${value})`,
  },
  of: (name, has) => `${name} : ${has}`,
  membersOf: (n, countries, f) =>
    `${f.number(n)} ${pick(f, n, { one: 'membre', other: 'membres' })} sur ${f.number(countries)} pays`,
  officesOf: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'bureau connu', other: 'bureaux connus' })}`,
  pair: (area, task) => `« ${area} » et « ${task} »`,
  each: (n) => `${n} chacun`,
  shareOfWorld: 'Part du total mondial, en pour cent',
  country: 'Pays',
  membership: 'Statut à la date choisie',
  year: 'Milieu d’année',
  here: (figure) => `${figure} : ici`,
  world: (figure) => `${figure} : monde`,
  share: (figure) => `${figure} : part en pour cent`,
  names: {
    region: 'régions',
    continent: 'continents',
    matrix: 'domaines et tâches',
    activity: 'activités',
    office: 'types de bureau',
    years: 'mi-années',
    time: 'membres au fil du temps',
  },
};

export default chartFileFr;
