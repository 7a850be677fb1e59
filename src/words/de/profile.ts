import type { OfficeBasis, RegionBasis } from '../../world/rows';
import { capitalized, pick } from '../format';
import type profileEn from '../en/profile';
import { dative } from './dative';

/** Of a day between two others: "ab einem Tag zwischen …", "bis zu einem Tag zwischen …". */
const isSomeDay = (date: string) => date.startsWith('einem ');
const fromTo = (from: string, to: string) =>
  `${isSomeDay(from) ? 'ab ' : ''}${from} bis ${isSomeDay(to) ? 'zu ' : ''}${to}`;

const profileDe: typeof profileEn = {
  label: (name) => `Profil: ${name}`,
  handle: 'Mehr vom Profil zeigen',
  isOpened: (name) => `Profil geöffnet: ${name}`,
  membership: 'Mitgliedschaft',
  memberFrom: (from) => `Mitgliedstaat seit ${dative(from)}`,
  memberFromTo: (from, to) => `Mitgliedstaat: ${fromTo(from, to)}`,
  observerFrom: (from) => `Beobachter seit ${dative(from)}`,
  observerFromTo: (from, to) => `Beobachter: ${fromTo(from, to)}`,
  someDay: (first, last) => `einem Tag zwischen ${dative(first)} und ${dative(last)}`,
  never: 'In den Quellen ist weder Mitgliedschaft noch Beobachterstatus verzeichnet.',
  onDate: (statusName, date) => `${statusName} am ${date}`,
  notIndependent: (from) => `An diesem Tag nicht unabhängig; gilt ab dem ${from} als unabhängig`,
  lead: (standing, offices, undated, kinds, most, documents, aside, f) =>
    [
      `${standing}, ${offices === 0 ? 'ohne bekannte Vertretung' : `mit ${f.number(offices)} ${pick(f, offices, { one: 'bekannten Vertretung', other: 'bekannten Vertretungen' })}`}${undated === 0 ? '' : `; die Eröffnung von ${f.number(undated)}${offices === 0 ? '' : ' weiteren'} ist nicht datiert`}.`,
      kinds === 0
        ? `Belegte Arbeit wurde nicht gefunden${aside && ` (${aside})`}.`
        : `${capitalized(documents) || 'Belege'} zeigen ${f.number(kinds)} ${pick(f, kinds, { one: 'Art', other: 'Arten' })} von Tätigkeit${most ? `, die meisten in „${most}“` : ''}${aside && ` (${aside})`}.`,
    ].join(' '),
  offices: 'Vertretungen',
  noOffices: 'In den Quellen ist keine Vertretung verzeichnet.',
  asOfSource: (year) => `Quelle von etwa ${year}`,
  officesNote: (sampled, f) =>
    [
      'Gezählt sind Vertretungen, die am gewählten Tag bekannt sind.',
      ...(sampled.length > 0 ? [`Die ${f.and(sampled)} sind eine Auswahl.`] : []),
    ].join(' '),
  notDrawn: 'Keine Koordinaten bekannt: auf der Karte bei einer anderen Vertretung des Landes.',
  basis: {
    named: 'Die Quelle nennt Vertretung und Ort',
    'city-assumed': 'Die Quelle nennt die Vertretung; als Ort ist die Hauptstadt angenommen',
    weak: 'Schwacher Beleg',
  } satisfies Record<OfficeBasis, string>,
  basisShort: {
    named: 'in der Quelle genannt',
    'city-assumed': 'Ort angenommen',
    weak: 'schwacher Beleg',
  } satisfies Record<OfficeBasis, string>,
  alsoKind: (kind) => `auch ${kind}`,
  presence: 'Präsenz',
  presenceSince: (year) => `Präsent seit ${year}`,
  noPresence: 'Das Anfangsjahr der Präsenz wurde in den Quellen nicht gefunden.',
  region: 'Region',
  regions: 'Regionen im Lauf der Zeit',
  regionFor: (name, years) => `${name}: ${years}`,
  seat: (city) => `Regionalbüro: ${city}`,
  hosted: (city) => `Regionalbüro in ${city}`,
  coveredCountries: (n, f) => `zuständig für ${f.number(n)} ${pick(f, n, { one: 'Land', other: 'Länder' })}`,
  noRegion: 'Für diesen Tag ist keine Region bekannt, zu der es gehört.',
  regionBasis: {
    stated: 'von der Organisation angegeben',
    inferred: 'aus dem Namen der Region erschlossen',
    'count-stated': 'die Quelle nennt die Zahl der Länder; die Zuordnung ist erschlossen',
    'region-described': 'die Quelle beschreibt die Region',
  } as Record<Exclude<RegionBasis, ''>, string>,
  work: 'Belegte Arbeit',
  noWork: 'Keine belegte Arbeit gefunden. Das heißt nicht, dass es keine gibt.',
  showAll: (n, f) => `Alle ${f.number(n)} mit ihren Quellen zeigen`,
  workNote:
    'Belegt durch die genannten Quellen, auf Englisch zusammengefasst; fehlt eine Tätigkeit, zeigt sie kein gefundener Beleg im Land.',
  evidence: {
    activity: 'Tätigkeit',
    listing: 'als Tätigkeit genannt',
    plan: 'Plan',
    agreement: 'Abkommen',
    event: 'einzelne Veranstaltung',
    study: 'Studie',
  },
  reach: { 'in-country': 'im Land', elsewhere: 'anderswo' },
  otherWork: 'Weitere Belege',
  otherWorkNote:
    'Sie gelten bei den gewählten Filtern nicht als belegte Arbeit: Pläne, Abkommen, einzelne Veranstaltungen, Studien, Arbeit anderswo oder Belege anderer Jahre; auf Englisch zusammengefasst.',
  undated: 'ohne Jahresangabe',
  indicators: 'Menschen (UN DESA, Jahresmitte)',
  year: 'Jahr',
  atMidYear: (year) => `Mitte ${year}`,
  allYears: 'Alle Jahre',
  noIndicators: 'Keine Zahlen in der Tabelle der UN DESA.',
  noMidYear: (year) => `Keine Zahlen zu Menschen an diesem Tag: Die der UN DESA beginnen Mitte ${year}.`,
  notGiven: 'nicht angegeben',
  source: 'Quelle',
  newTab: 'öffnet einen neuen Tab',
  note: 'Anmerkung',
  choose: 'Dieses Land wählen',
  unchoose: 'Aus der Auswahl nehmen',
  codesAndNames: 'Codes und Namen in anderen Sprachen',
  codes: (iso3, iso2, m49) => [iso3, iso2, m49 && `M49 ${m49}`].filter(Boolean).join(' · '),
  subregion: 'Teilregion (UN M49)',
  codesOf: (name) => `Namen und Codes · ${name}`,
  previous: 'Voriges Land',
  next: 'Nächstes Land',
};

export default profileDe;
