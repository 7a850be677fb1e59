import type { OfficeBasis, RegionBasis } from '../../world/rows';
import { capitalized, pick, uncapitalized } from '../format';
import type profileEn from '../en/profile';
import { atCity } from './cities';
import { au, du, le } from './dates';

/** Of a day between two others, which stands with its article. */
const isSomeDay = (date: string) => date.startsWith('un jour ');
const fromTo = (from: string, to: string) =>
  `${isSomeDay(from) ? `d’${from}` : du(from)} ${isSomeDay(to) ? `à ${to}` : au(to)}`;

const profileFr: typeof profileEn = {
  label: (name) => `Profil : ${name}`,
  handle: 'Afficher plus du profil',
  isOpened: (name) => `Profil ouvert : ${name}`,
  membership: 'Statut',
  memberFrom: (from) => `État membre depuis ${le(from)}`,
  memberFromTo: (from, to) => `État membre ${fromTo(from, to)}`,
  observerFrom: (from) => `Observateur depuis ${le(from)}`,
  observerFromTo: (from, to) => `Observateur ${fromTo(from, to)}`,
  someDay: (first, last) => `un jour entre ${le(first)} et ${le(last)}`,
  never: 'Aucun statut de membre ou d’observateur trouvé dans les sources.',
  onDate: (statusName, date) => `${statusName} au ${date}`,
  notIndependent: (from) =>
    `Pas encore indépendant à cette date ; compté comme indépendant à partir ${du(from)}`,
  lead: (standing, offices, undated, kinds, most, documents, aside, f) =>
    [
      `${standing}, ${offices === 0 ? 'sans bureau connu' : `avec ${f.number(offices)} ${pick(f, offices, { one: 'bureau connu', other: 'bureaux connus' })}`}${undated === 0 ? '' : ` ; l’ouverture de ${f.number(undated)} ${offices === 0 ? pick(f, undated, { one: 'bureau', other: 'bureaux' }) : pick(f, undated, { one: 'autre', other: 'autres' })} n’est pas datée`}.`,
      kinds === 0
        ? `Aucune action documentée n’a été trouvée${aside && ` (${aside})`}.`
        : `${capitalized(documents) || 'Les documents'} : ${f.number(kinds)} ${pick(f, kinds, { one: 'type d’activité', other: 'types d’activité' })}${most ? `, surtout dans « ${most} »` : ''}${aside && ` (${aside})`}.`,
    ].join(' '),
  offices: 'Bureaux',
  noOffices: 'Aucun bureau trouvé dans les sources.',
  asOfSource: (year) => `source de ${year} environ`,
  officesNote: (sampled, f) =>
    [
      'Sont comptés les bureaux connus à la date choisie.',
      ...(sampled.length > 0 ? [`Les ${f.and(sampled.map(uncapitalized))} ne sont qu’un échantillon.`] : []),
    ].join(' '),
  notDrawn: 'Coordonnées inconnues : sur la carte avec un autre bureau du pays.',
  basis: {
    named: 'La source nomme le bureau et la ville',
    'city-assumed': 'La source nomme le bureau ; la ville est supposée être la capitale',
    weak: 'Preuve faible',
  } satisfies Record<OfficeBasis, string>,
  basisShort: {
    named: 'nommé par la source',
    'city-assumed': 'ville supposée',
    weak: 'preuve faible',
  } satisfies Record<OfficeBasis, string>,
  alsoKind: (kind) => `aussi ${uncapitalized(kind)}`,
  presence: 'Présence',
  presenceSince: (year) => `Présence depuis ${year}`,
  noPresence: 'L’année du début de la présence n’a pas été trouvée dans les sources.',
  region: 'Région',
  regions: 'Régions au fil du temps',
  regionFor: (name, years) => `${name} : ${years}`,
  seat: (city) => `Bureau régional : ${city}`,
  hosted: (city) => `Bureau régional ${atCity(city)}`,
  coveredCountries: (n, f) => `couvre ${f.number(n)} pays`,
  noRegion: 'On ne connaît pas de région à laquelle ce pays appartienne à cette date.',
  regionBasis: {
    stated: 'indiqué par l’organisation',
    inferred: 'déduit du nom de la région',
    'count-stated': 'la source indique le nombre de pays ; le rattachement est déduit',
    'region-described': 'la source décrit la région',
  } as Record<Exclude<RegionBasis, ''>, string>,
  work: 'Actions documentées',
  noWork: 'Aucune action documentée trouvée. Cela ne veut pas dire qu’il n’y en a pas.',
  showAll: (n, f) => `Tout afficher (${f.number(n)}), avec les sources`,
  workNote:
    'Documentées par les sources ci-dessous, résumées en anglais ; si une activité manque, aucun document trouvé ne la montre dans le pays.',
  evidence: {
    activity: 'activité',
    listing: 'citée comme activité',
    plan: 'plan',
    agreement: 'accord',
    event: 'événement isolé',
    study: 'étude',
  },
  reach: { 'in-country': 'dans le pays', elsewhere: 'ailleurs' },
  otherWork: 'Autres preuves',
  otherWorkNote:
    'Avec les filtres choisis, elles ne comptent pas comme actions documentées : plans, accords, événements isolés, études, actions menées ailleurs ou documents d’autres années ; résumées en anglais.',
  undated: 'sans année',
  indicators: 'Populations (DAES, mi-année)',
  year: 'Année',
  atMidYear: (year) => `Mi-${year}`,
  allYears: 'Toutes les années',
  noIndicators: 'Aucun chiffre dans le tableau du DAES (ONU).',
  noMidYear: (year) => `Pas de chiffres pour cette date : ceux du DAES (ONU) commencent à la mi-${year}.`,
  notGiven: 'non indiqué',
  source: 'Source',
  newTab: 's’ouvre dans un nouvel onglet',
  note: 'Note',
  choose: 'Choisir ce pays',
  unchoose: 'Retirer de la sélection',
  codesAndNames: 'Codes et noms dans d’autres langues',
  codes: (iso3, iso2, m49) => [iso3, iso2, m49 && `M49 ${m49}`].filter(Boolean).join(' · '),
  subregion: 'Sous-région (ONU, M49)',
  codesOf: (name) => `Noms et codes · ${name}`,
  previous: 'Pays précédent',
  next: 'Pays suivant',
};

export default profileFr;
