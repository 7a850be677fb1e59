import type { QueryFault } from '../choice/query';
import type { Status } from '../model/membership';
import type { OfficeBasis, OfficeKind, RegionBasis } from '../model/rows';
import type { SummaryFacts } from '../view/describe';
import { CITIES_DE } from './citiesDe';
import type { Messages } from './en';
import { andParts, pick, plainText, sentence, shorten, type Formats, type Part } from './format';

const num = (formats: Formats, value: number): Part => ({ number: formats.number(value) });
const some = (f: Formats, n: number, one: string, other: string): Part[] =>
  [num(f, n), ' ', pick(f, n, { one, other })].flat();

const officeKind: Record<OfficeKind, [one: string, other: string]> = {
  headquarters: ['Hauptsitz', 'Hauptsitz'],
  'regional-office': ['Regionalbüro', 'Regionalbüros'],
  'special-liaison-office': ['Verbindungsbüro', 'Verbindungsbüros'],
  'administrative-centre': ['Verwaltungszentrum', 'Verwaltungszentren'],
  'capacity-centre': ['Schulungszentrum', 'Schulungszentren'],
  'country-office': ['Länderbüro', 'Länderbüros'],
  'sub-office': ['Zweigbüro', 'Zweigbüros'],
};
const status: Record<Status, [one: string, other: string]> = {
  member: ['Mitgliedstaat', 'Mitgliedstaaten'],
  observer: ['Beobachter', 'Beobachter'],
  former: ['Ehemaliges Mitglied', 'Ehemalige Mitglieder'],
  other: ['Weder noch', 'Weder noch'],
};

/** The same in the middle of a sentence. */
const statusInSentence: Record<Status, string> = {
  member: 'Mitgliedstaat',
  observer: 'Beobachter',
  former: 'ehemaliges Mitglied',
  other: 'weder noch',
};

function choiceInWords({ chosen, match }: SummaryFacts, f: Formats): string[] {
  const anyOf = (names: readonly string[]) => f.or(shorten(names, (n) => `${f.number(n)} weitere`));
  const list = (names: readonly string[]) =>
    match === 'all' ? f.and(shorten(names, (n) => `${f.number(n)} weitere`)) : anyOf(names);
  const quoted = (names: readonly string[]) => list(names.map((name) => `„${name}“`));
  const places = [
    ...(chosen.region.length ? [`Regionalbüro: ${anyOf(chosen.region.map(cityName))}`] : []),
    ...(chosen.continent.length ? [`Kontinent: ${anyOf(chosen.continent)}`] : []),
  ];
  return [
    ...(chosen.area.length ? [`belegte Arbeit in ${quoted(chosen.area)}`] : []),
    ...(chosen.theme.length ? [`belegte Querschnittsaufgabe: ${quoted(chosen.theme)}`] : []),
    ...(chosen.activity.length ? [`belegte Tätigkeit: ${quoted(chosen.activity)}`] : []),
    ...(places.length ? [places.join(' oder ')] : []),
    ...(chosen.status.length ? [`Status: ${f.or(chosen.status.map((key) => statusInSentence[key]))}`] : []),
    ...(chosen.office.length ? [`mit ${list(chosen.office.map((kind) => officeKind[kind][0]))}`] : []),
    ...(chosen.country.length ? [anyOf(chosen.country)] : []),
  ];
}

const cityName = (name: string) => CITIES_DE[name] ?? name;

/** "im Dezember 1951", "am 5. Dezember 1951", "im Jahr 1951": as precise as the date is. */
const dated = (date: string, f: Formats) =>
  `${date.length === 10 ? 'am' : date.length === 7 ? 'im' : 'im Jahr'} ${f.date(date)}`;

function worldSummary(s: SummaryFacts, f: Formats): Part[] {
  const date = f.date(s.date);
  if (s.isBeforeFounding)
    return [
      `Die IOM wurde ${dated(s.founded, f)} gegründet; am ${date} hatte sie noch keine Mitgliedstaaten.`,
    ];
  const groups = [
    ...(s.members > 0 ? [some(f, s.members, 'Mitgliedstaat', 'Mitgliedstaaten')] : []),
    ...(s.observers > 0 ? [some(f, s.observers, 'Beobachter', 'Beobachter')] : []),
  ];
  const standing = groups.length > 0 ? andParts(f, groups) : ['keine Mitgliedstaaten'];
  const start = sentence`Am ${date} hatte die IOM ${standing}`;
  if (s.officesWithYear !== null) {
    if (s.officesWithYear === 0) return [...start, '.'];
    const were = s.offices > 1 ? 'waren' : 'war';
    const opened = s.offices === 0 ? 'keine' : num(f, s.offices);
    return sentence`${start}. Von den Vertretungen mit bekanntem Anfangsjahr (${num(f, s.officesWithYear)}) ${were} bis dahin ${opened} eröffnet.`;
  }
  if (s.hostCodes === 0) return [...start, '.'];
  const areas = s.hostCodes > s.hosts;
  const where = sentence`Vertretungen in ${some(f, s.hostCodes, 'Land', areas ? 'Ländern und Gebieten' : 'Ländern')}`;
  const run =
    s.regionalOffices === 0
      ? []
      : sentence`, geführt von ${some(f, s.regionalOffices, 'Regionalbüro', 'Regionalbüros')}`;
  return s.officesAsOf === null
    ? sentence`${start}, mit ${where}${run}.`
    : sentence`${start}. Um ${String(s.officesAsOf)} hatte sie ${where}${run}.`;
}

function fittingByStatus({ fitting, chosen }: SummaryFacts, f: Formats): Part[] {
  const isAsked = chosen.status.length === 1;
  const forms: [Status, one: string, other: string, single: string, all: string][] = [
    ['member', 'Mitgliedstaat', 'Mitgliedstaaten', 'es ist Mitgliedstaat', 'alle sind Mitgliedstaaten'],
    ['observer', 'Beobachter', 'Beobachter', 'es ist Beobachter', 'alle sind Beobachter'],
    [
      'former',
      'ehemaliges Mitglied',
      'ehemalige Mitglieder',
      'es ist ehemaliges Mitglied',
      'alle sind ehemalige Mitglieder',
    ],
    [
      'other',
      'weiteres',
      'weitere',
      'es ist weder Mitglied noch Beobachter',
      'keines davon ist Mitglied oder Beobachter',
    ],
  ];
  const found = forms.filter(([key]) => fitting[key] > 0);
  const [only] = found;
  if (isAsked || !only) return [];
  if (found.length === 1) return [`; ${fitting.all === 1 ? only[3] : only[4]}`];
  return [
    ': ',
    ...andParts(
      f,
      found.map(([key, one, other]) => some(f, fitting[key], one, other)),
    ),
  ];
}

function fittingOffices(s: SummaryFacts, f: Formats): Part[] {
  const isThen = s.officesWithYear !== null;
  if (s.hosts === 0)
    return [
      isThen
        ? 'Dort ist keine bis dahin eröffnete Vertretung bekannt.'
        : 'Dort ist keine Vertretung bekannt.',
    ];
  const kinds = s.chosen.office.length;
  const ofKind = kinds === 0 ? '' : kinds === 1 ? ' dieser Art' : ' dieser Arten';
  const offices = [...some(f, s.offices, 'Vertretung', 'Vertretungen'), ofKind];
  if (isThen)
    return sentence`Dort bis dahin nachweislich eröffnet: ${offices} in ${some(f, s.hosts, 'Land', 'Ländern')}.`;
  const asOf = s.officesAsOf === null ? '' : ` (um ${s.officesAsOf})`;
  if (s.fitting.all === 1) return sentence`Dort gibt es ${offices}${asOf}.`;
  if (s.hosts === s.fitting.all) return sentence`Dort gibt es zusammen ${offices}${asOf}.`;
  return sentence`In ${num(f, s.hosts)} davon gibt es ${offices}${asOf}.`;
}

function filteredSummary(s: SummaryFacts, f: Formats): Part[] {
  const date = f.date(s.date);
  const words = choiceInWords(s, f).join('; ');
  const all = f.number(s.countries);
  if (s.fitting.all === 0) return [`Am ${date} passt keines der ${all} Länder zu dieser Auswahl (${words}).`];
  const fit = pick(f, s.fitting.all, { one: 'passt', other: 'passen' });
  return sentence`Am ${date} ${fit} ${num(f, s.fitting.all)} von ${all} Ländern zu dieser Auswahl (${words})${fittingByStatus(s, f)}. ${fittingOffices(s, f)}`;
}

/** A day stands with its article ("seit dem 4. Mai 1956"), a month or a year without. */
const dative = (date: string) => (/^\d{1,2}\. /.test(date) ? `dem ${date}` : date);

const de: Messages = {
  title: 'Wo die IOM arbeitet',
  tagline: 'Ein Atlas der Präsenz der Internationalen Organisation für Migration',
  languages: { en: 'English', de: 'Deutsch' },
  languageLabel: 'Sprache',
  joints: [
    'migrations|politischen',
    'Gesundheits|spezifische',
    'gender|spezifische',
    'Gender|spezifische',
    'Migrations|rechts',
    'Wieder|gutmachungs|programme',
    'Gemeinwesen|entwicklung',
    'Rück|überweisungen',
    'Geschlechter|perspektive',
    'Querschnitts|aufgaben',
    'Grenz|management',
    'Wahl|unterstützung',
  ],
  skipToMap: 'Zur Karte springen',
  skipToFilters: 'Zu den Filtern springen',
  loading: 'Wird geladen …',
  close: 'Schließen',
  loadFailed: 'Dieser Teil konnte nicht geladen werden. Bitte die Verbindung prüfen und erneut versuchen.',
  tryAgain: 'Erneut versuchen',

  summary: (facts, f) => (facts.isFiltered ? filteredSummary(facts, f) : worldSummary(facts, f)),
  choiceInWords: (facts, f) => choiceInWords(facts, f),

  header: {
    asOf: (date) => `Stand ${date}`,
    scheme: 'Farbschema',
    schemeIs: (scheme) => `Farbschema: ${scheme}`,
    schemes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    fullScreen: 'Vollbild',
    leaveFullScreen: 'Vollbild verlassen',
    copyLink: 'Link kopieren',
    linkCopied: 'Link kopiert',
    linkHere: 'Diesen Link kopieren:',
    backToDefaultDate: (date) => `Zurück zum ${date}`,
  },

  footer: {
    unofficial: 'Inoffiziell. Kein Angebot der IOM oder der Vereinten Nationen.',
    sources: 'Daten und Quellen',
    organization: 'IOM',
    publications: 'Veröffentlichungen',
    pressRoom: 'Presse',
    dataProblems: (n, f) =>
      `Die Datenprüfung hat ${f.number(n)} ${pick(f, n, { one: 'Zeile', other: 'Zeilen' })} ausgelassen.`,
  },

  status,
  statusLabel: (key) => status[key][0],
  statusPlural: (key) => status[key][1],
  statusNote: 'An diesem Tag weder Mitglied noch Beobachter',
  officeKind: (kind) => officeKind[kind][0],
  officeKinds: (kind) => officeKind[kind][1],
  city: cityName,

  filters: {
    heading: 'Filter',
    facet: {
      area: 'Arbeitsbereiche',
      theme: 'Querschnittsaufgaben',
      activity: 'Tätigkeiten',
      region: 'Regionen',
      status: 'Mitgliedschaft',
      office: 'Vertretungen',
      country: 'Gewählte Länder',
    },
    healthAndGender: 'Gesundheits- und genderspezifische Aspekte von Migration',
    regionalOffices: 'Regionalbüros',
    continents: 'Kontinente',
    match: 'Innerhalb einer Gruppe passt ein Land bei',
    any: 'einem der gewählten Werte',
    all: 'allen gewählten Werten',
    matchNote: 'Regionen, Mitgliedschaft und Länder: immer einer.',
    clearAll: 'Alles zurücksetzen',
    clearFacet: (facet) => `Zurücksetzen: ${facet}`,
    remove: (value) => `${value} entfernen`,
    count: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'Land', other: 'Länder' })}`,
    more: (n, f) => `${f.number(n)} weitere`,
    fewer: 'Weniger',
    chosen: 'Gewählt',
    chosenCount: (n, f) => `${f.number(n)} gewählt`,
    anything: 'Beliebig',
    further: (n, f) => `+${f.number(n)}`,
    show: 'Filter',
    noneChosen: 'Kein Filter gewählt',
    documentedNote: 'Nur belegte Arbeit: Kein gefundener Beleg heißt nicht, dass es keine Arbeit gibt.',
    hint: 'Länder auf der Karte mit Umschalt-Klick wählen.',
  },

  map: {
    label: 'Weltkarte',
    role: 'interaktive Karte',
    instructions:
      'Pfeiltasten führen von Land zu Land. Die Eingabetaste öffnet das Profil, mit Umschalt wählt sie das Land. Plus, Minus und Null zoomen. O listet die Vertretungen des Landes. Escape schließt.',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    reset: 'Ganze Karte zeigen',
    globe: 'Globus',
    flat: 'Flache Karte',
    wholeWorld: 'Ganze Welt',
    wheelHint: 'Zum Zoomen Strg oder ⌘ halten und das Mausrad drehen',
    touchHint: 'Die Karte mit zwei Fingern bewegen',
    disclaimer:
      'Die auf dieser Karte gezeigten Grenzen und Namen und die verwendeten Bezeichnungen stellen keine amtliche Billigung oder Anerkennung durch die Vereinten Nationen dar. Gepunktete Linie: ungefähr die von Indien und Pakistan vereinbarte Kontrolllinie in Jammu und Kaschmir; über den endgültigen Status haben sich die Parteien noch nicht geeinigt. Gestrichelte Linien: nicht festgelegte Grenzen. Zwischen den Regierungen Argentiniens und des Vereinigten Königreichs besteht ein Streit um die Hoheit über die Falklandinseln (Malwinen).',
    disclaimerShort:
      'Die gezeigten Grenzen und Namen stellen keine amtliche Billigung oder Anerkennung durch die Vereinten Nationen dar.',
    disclaimerMore: 'Hinweise zu Grenzen',
    kosovo:
      'Bezugnahmen auf Kosovo sind im Sinne der Resolution 1244 (1999) des Sicherheitsrats zu verstehen.',
    noStatus: 'In diesen Daten kein eigener Staat',
    loading: 'Die Karte wird geladen …',
    officesHere: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'Vertretung', other: 'Vertretungen' })} hier`,
    officeIn: (kind, city, country) => `${kind}, ${city} (${country})`,
    covers: (n, f) => `zuständig für ${f.number(n)} ${pick(f, n, { one: 'Land', other: 'Länder' })}`,
    coveredBy: (city) => `Regionalbüro: ${city}`,
    assumedCity: 'Ort angenommen',
    openProfile: 'Profil öffnen',
    fits: 'passt zur Auswahl',
    fitsNot: 'passt nicht zur Auswahl',
    worksOn: (areas) => `Belegte Arbeit: ${areas}`,
    noWork: 'Keine belegte Arbeit gefunden',
    more: 'Klicken für das Profil',
    officesFromZoom: 'Länder- und Zweigbüros erscheinen beim Vergrößern.',
    undrawn: (names) => `Ohne Koordinaten, nicht auf der Karte: ${names}.`,
    partOf: (name) => name,
    inView: (name) => `Karte: ${name}`,
  },

  legend: {
    heading: 'Legende',
    filteredOut: 'Passt nicht zur Auswahl',
    noneFound: 'Keine belegte Arbeit gefunden',
    documented: 'Belegte Arbeit',
    offices: 'Vertretungen',
    several: 'Mehrere Vertretungen an einem Ort',
    undetermined: 'Nicht festgelegte Grenze',
  },

  charts: {
    heading: 'Diagramme',
    row: (name, value) => `${name}: ${value}`,
    countries: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'Land', other: 'Länder' })}`,
    offices: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'Vertretung', other: 'Vertretungen' })}`,
    countriesHead: 'Länder',
    time: {
      title: 'Mitglieder seit 1951',
      label: 'Datum',
      play: 'Abspielen',
      pause: 'Anhalten',
      value: (date, members, observers) => `${date}: ${members}, ${observers}`,
      members: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'Mitgliedstaat', other: 'Mitgliedstaaten' })}`,
      observers: (n, f) => `${f.number(n)} Beobachter`,
      today: 'heute',
      tableCaption: 'Mitgliedstaaten und Beobachter zu Beginn jedes Jahrzehnts und heute',
      day: 'Tag',
      memberStates: 'Mitgliedstaaten',
      observersHead: 'Beobachter',
      events: 'Stationen der Organisation',
      event: (date, name) => `${date}: ${name}`,
      pickDay: 'Genaues Datum',
      changed: (date, members, joined, left) =>
        [`${date}: ${members}.`, joined && `Beigetreten: ${joined}.`, left && `Nicht mehr Mitglied: ${left}.`]
          .filter(Boolean)
          .join(' '),
    },
    region: {
      title: 'Mitglieder, Beobachter und Vertretungen nach Region',
      byOffice: 'IOM-Regionen',
      byContinent: 'UN-Kontinente',
      division: 'Einteilung der Welt',
      members: 'Mitglieder',
      observers: 'Beobachter',
      others: 'Weder noch',
      offices: 'Vertretungen',
      value: (members, observers, others, offices, f) =>
        [
          `${f.number(members)} ${pick(f, members, { one: 'Mitglied', other: 'Mitglieder' })}`,
          `${f.number(observers)} Beobachter`,
          `${f.number(others)} weder noch; ${f.number(offices)} ${pick(f, offices, { one: 'Vertretung', other: 'Vertretungen' })}`,
        ].join(', '),
    },
    matrix: {
      title: 'Länder mit belegter Arbeit in Bereich und Querschnittsaufgabe',
      rows: 'Arbeitsbereiche',
      columns: 'Querschnittsaufgaben',
      cell: (area, theme, countries) => `${area} und ${theme}: ${countries}`,
      short: {
        law: 'Recht',
        policy: 'Politik',
        rights: 'Rechte',
        health: 'Gesundheit',
        gender: 'Gender',
        development: 'Entwicklung',
        facilitating: 'Erleichterung',
        regulating: 'Regulierung',
        forced: 'Erzwungen',
      },
    },
    activity: { title: 'Belegte Tätigkeiten nach Zahl der Länder' },
    office: {
      title: 'Vertretungen nach Art',
      sample: 'Die Zweigbüros sind eine Stichprobe, keine vollständige Liste.',
      value: (offices, countries, f) => `${offices} in ${f.number(countries)} ${pick(f, countries, { one: 'Land', other: 'Ländern' })}`,
    },
  },

  search: {
    label: 'Land oder Vertretung suchen',
    placeholder: 'Land oder Vertretung suchen',
    results: (n, f) => `${f.number(n)} Treffer`,
    none: 'Nichts gefunden',
    region: 'Region dieses Büros',
    office: (kind, country) => `${kind}, ${country}`,
    isChosen: 'gewählt',
    added: (name) => `Gewählt: ${name}`,
    removed: (name) => `Nicht mehr gewählt: ${name}`,
    clear: 'Suche leeren',
    keys: 'Eingabe öffnet · Umschalt + Eingabe wählt',
  },

  profile: {
    label: (name) => `Profil: ${name}`,
    membership: 'Mitgliedschaft',
    memberFrom: (from) => `Mitgliedstaat seit ${dative(from)}`,
    memberFromTo: (from, to) => `Mitgliedstaat: ${from} bis ${to}`,
    observerFrom: (from) => `Beobachter seit ${dative(from)}`,
    observerFromTo: (from, to) => `Beobachter: ${from} bis ${to}`,
    never: 'In den Quellen ist weder Mitgliedschaft noch Beobachterstatus verzeichnet.',
    onDate: (statusName, date) => `${statusName} am ${date}`,
    offices: 'Vertretungen',
    noOffices: 'In den Quellen ist keine Vertretung verzeichnet.',
    opened: (year) => `seit ${year}`,
    asOfSource: (year) => `Quelle von etwa ${year}`,
    officesNote: 'Etwa 2017; Zweigbüros sind eine Stichprobe.',
    notDrawn: 'Keine Koordinaten bekannt: nicht auf der Karte.',
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
    functions: {
      'country-office': 'auch Länderbüro',
      coordinating: 'koordinierende Aufgabe',
      'resource-mobilization': 'Mittelbeschaffung',
      'data-centre': 'Datenzentrum',
      liaison: 'Verbindungsaufgabe',
    },
    presence: 'Präsenz',
    presenceSince: (year) => `Präsent seit ${year}`,
    noPresence: 'Das Anfangsjahr der Präsenz wurde in den Quellen nicht gefunden.',
    region: 'Regionalbüro',
    regionIn: 'Zuständig ist das Regionalbüro in',
    chooseRegion: (city) => `${city}: die Länder dieses Regionalbüros wählen`,
    hosted: (city) => `Regionalbüro in ${city}`,
    coveredCountries: (n, f) => `zuständig für ${f.number(n)} ${pick(f, n, { one: 'Land', other: 'Länder' })}`,
    chooseCovered: 'Diese wählen',
    noRegion: 'Kein Regionalbüro ist zuständig.',
    regionBasis: {
      stated: 'von der Organisation angegeben',
      inferred: 'aus dem Namen der Region erschlossen',
      'count-stated': 'die Quelle nennt die Zahl der Länder; die Zuordnung ist erschlossen',
      'region-described': 'die Quelle beschreibt die Region',
    } as Record<Exclude<RegionBasis, ''>, string>,
    work: 'Belegte Arbeit',
    noWork: 'Keine belegte Arbeit gefunden. Das heißt nicht, dass es keine gibt.',
    workNote: 'Belegt durch die genannten Quellen, auf Englisch zusammengefasst; fehlt eine Tätigkeit, wurde kein Beleg gefunden.',
    undated: 'ohne Jahresangabe',
    indicators: 'Menschen (UN DESA, Jahresmitte)',
    year: 'Jahr',
    population: 'Bevölkerung',
    migrants: 'Zugewanderte',
    femaleShare: 'Frauenanteil unter den Zugewanderten',
    refugees: 'Geflüchtete und Asylsuchende',
    columns: {
      population: 'Bevöl\u00adkerung',
      migrants: 'Zuge\u00adwanderte',
      femaleShare: 'Frauen',
      refugees: 'Geflüch\u00adtete',
    },
    atMidYear: (year) => `Mitte ${year}`,
    allYears: 'Alle Jahre',
    noIndicators: 'Keine Zahlen in der Tabelle der UN DESA.',
    notGiven: 'nicht angegeben',
    source: 'Quelle',
    sourceOf: (what) => `Quelle: ${what}`,
    newTab: 'öffnet einen neuen Tab',
    reload: 'Seite neu laden',
    note: 'Anmerkung',
    choose: 'Dieses Land wählen',
    unchoose: 'Aus der Auswahl nehmen',
    showOnMap: 'Auf der Karte zeigen',
    codes: (iso3, iso2, m49) => [iso3, iso2, m49 && `M49 ${m49}`].filter(Boolean).join(' · '),
    subregion: 'Teilregion (UN M49)',
    previous: 'Voriges Land',
    next: 'Nächstes Land',
  },

  list: {
    heading: 'Liste der Länder',
    country: 'Land',
    status: 'Status',
    region: 'Region',
    offices: 'Vertretungen',
    areas: 'Arbeitsbereiche',
    caption: (n, f) =>
      `${f.number(n)} ${pick(f, n, { one: 'Land passt', other: 'Länder passen' })} zur Auswahl`,
    showAll: 'Auch die zeigen, die nicht passen',
    nothing: 'Kein Land passt zur Auswahl.',
    noRegion: 'keine',
  },

  panels: {
    filters: 'Filter',
    charts: 'Diagramme',
    list: 'Liste',
    label: 'Bereiche',
    raise: 'Ausklappen',
    lower: 'Einklappen',
  },
  views: { map: 'Karte', globe: 'Globus', table: 'Tabelle', label: 'Ansicht' },
  embed: { open: 'Zum ganzen Atlas' },

  faults: {
    heading: 'Ein Teil dieses Links wurde nicht verstanden und bleibt unberücksichtigt:',
    dismiss: 'Hinweis schließen',
    of: ({ param, value, reason }: QueryFault): string => {
      switch (reason) {
        case 'unknown-param':
          return `${param}: diesen Parameter gibt es nicht`;
        case 'not-a-date':
          return `${param}: „${value}“ ist kein Tag (JJJJ-MM-TT)`;
        case 'out-of-range':
          return `${param}: „${value}“ liegt außerhalb der Jahre des Atlas`;
        case 'unknown-value':
          return `${param}: „${value}“ ist unbekannt`;
      }
    },
  },

  spoken: {
    country: (name, statusName, extra) => [name, statusName, extra].filter(Boolean).join(', '),
    profileOpened: (name) => `Profil geöffnet: ${name}`,
    profileClosed: 'Profil geschlossen',
    zoom: (factor) => `Zoom ${factor}`,
  },
  plain: plainText,
};

export default de;
