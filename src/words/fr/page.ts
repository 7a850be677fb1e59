import type { DayStatus } from '../../world/membership';
import type { Messages } from '../en/page';
import { pick, type Formats } from '../format';
import { cityInFrench } from './cities';
import { choiceWords } from './facets';
import { summaryWords } from './summary';

const status: Record<DayStatus, [one: string, other: string]> = {
  member: ['État membre', 'États membres'],
  observer: ['Observateur', 'Observateurs'],
  former: ['Ancien membre', 'Anciens membres'],
  other: ['Sans statut', 'Sans statut'],
  'not-yet': ['Pas encore indépendant', 'Pas encore indépendants'],
};

/** "1 bureau", "2 bureaux" */
const count = (f: Formats, n: number, one: string, other = `${one}s`) =>
  `${f.number(n)} ${pick(f, n, { one, other })}`;
const countOffices = (n: number, f: Formats) => count(f, n, 'bureau', 'bureaux');

const fr: Messages = {
  languageLabel: 'Langue',
  notation: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    thousands: '\u202f',
    and: 'et',
    or: 'ou',
    comma: ', ',
    colon: ' : ',
    semicolon: ' ; ',
  },
  skipToMap: 'Aller à la carte',
  loading: 'Chargement…',
  close: 'Fermer',
  sourceOf: (what) => `Source : ${what}`,
  trouble: {
    slow: 'Cette partie n’est pas encore chargée.',
    failed: 'Cette partie n’est pas chargée. Vérifiez la connexion.',
    replaced: 'L’atlas a une version plus récente. La sélection reste.',
  },
  tryAgain: 'Réessayer',
  reload: 'Recharger la page',

  summary: summaryWords,
  choice: choiceWords,

  header: {
    fullScreen: 'Plein écran',
    leaveFullScreen: 'Quitter le plein écran',
    takeAlong: 'Exporter : image, diapos, données, intégration',
    takeAlongShort: 'Exporter',
    present: 'Récits et présentation',
    stories: 'Récits',
    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié',
    more: 'Plus',
    backToDefaultDate: (date) => `Revenir au ${date}`,
  },

  footer: {
    printed: (address, sources) => `${address} · Sources : ${sources}`,
    sources: 'À propos des données',
    dataProblems: (n, f) => `${count(f, n, 'ligne écartée', 'lignes écartées')} par le contrôle.`,
  },

  status,
  statusLabel: (key) => status[key][0],
  statusPlural: (key) => status[key][1],
  statusNote: 'Sans statut à cette date',
  city: cityInFrench,

  filters: {
    heading: 'Filtres',
    regionalOffices: 'Bureaux régionaux',
    continents: 'Continents',
    clearAll: 'Tout effacer',
    clearFacet: (facet) => `Effacer : ${facet}`,
    count: (n, f) => `${f.number(n)} pays`,
    chosenCount: (n, f) => count(f, n, 'choisi'),
  },

  map: {
    label: 'Carte du monde',
    role: 'carte interactive',
    instructions:
      'Les flèches changent de pays. Entrée ouvre le profil, Maj + Entrée choisit. Plus, moins et zéro zooment. O liste les bureaux, C compare. Échap ferme.',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    reset: 'Toute la carte',
    disclaimerShort:
      'Les frontières et les noms indiqués n’impliquent ni reconnaissance ni acceptation officielles par l’ONU.',
    disclaimerMore: 'Notes',
  },

  legend: {
    heading: 'Légende',
    small: 'Petit État',
    territory: 'Territoire',
    whole: 'Légende complète',
    filteredOut: 'Non choisi',
    weaker: 'Preuves plus faibles seulement',
    noneFound: 'Rien trouvé',
    either: 'Rien trouvé ou non choisi',
    today: 'Frontières actuelles',
    undated: (n, f) => `${countOffices(n, f)} : ouverture non datée`,
  },

  charts: {
    heading: 'Graphiques',
    row: (name, value) => `${name} : ${value}`,
    offices: countOffices,
    time: {
      title: (year) => `Membres depuis ${year}`,
      label: 'Date',
      play: 'Lire',
      pause: 'Pause',
      value: (date, members, observers) => `${date} : ${members}, ${observers}`,
      members: (n, f) => count(f, n, 'État membre', 'États membres'),
      observers: (n, f) => count(f, n, 'observateur'),
      today: 'aujourd’hui',
      speed: (factor) => `Vitesse : ${factor}`,
      pickDay: 'Date exacte',
    },
    region: {
      title: 'Membres, observateurs et bureaux par région',
      byOffice: ({ short }) => `Régions ${short}`,
      byContinent: 'Continents (ONU)',
      division: 'Diviser par',
      members: 'Membres',
      observers: 'Observateurs',
      others: 'Sans statut',
      offices: 'Bureaux',
      page: 'Profil régional',
      years: (first, last) => (last ? `${first} à ${last}` : `depuis ${first}`),
      value: (members, observers, others, offices, f) =>
        [
          count(f, members, 'membre'),
          count(f, observers, 'observateur'),
          `${f.number(others)} sans statut ; ${countOffices(offices, f)}`,
        ].join(', '),
    },
    matrix: {
      title: 'Pays par domaine et tâche documentés',
    },
    activity: { title: 'Activités documentées, par nombre de pays' },
    office: { title: 'Bureaux par type' },
  },

  search: {
    label: 'Chercher : lieu, bureau, activité',
    placeholder: 'Chercher : lieu, bureau, activité',
    results: (n, f) => count(f, n, 'résultat'),
    none: 'Rien trouvé',
    clear: 'Effacer',
  },

  panels: {
    filters: 'Filtres',
    charts: 'Graphiques',
    list: 'Liste',
    label: 'Panneaux',
  },
  views: { map: 'Carte', globe: 'Globe', table: 'Tableau', label: 'Vue' },
  embed: { open: 'Ouvrir l’atlas complet' },
};

export default fr;
