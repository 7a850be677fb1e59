import type { DayStatus } from '../../world/membership';
import { cityInGerman } from './cities';
import type { Messages } from '../en/page';
import { pick } from '../format';
import { choiceWords } from './facets';
import { summaryWords } from './summary';

const status: Record<DayStatus, [one: string, other: string]> = {
  member: ['Mitgliedstaat', 'Mitgliedstaaten'],
  observer: ['Beobachter', 'Beobachter'],
  former: ['Ehemaliges Mitglied', 'Ehemalige Mitglieder'],
  other: ['Weder noch', 'Weder noch'],
  'not-yet': ['Damals nicht unabhängig', 'Damals nicht unabhängig'],
};

const de: Messages = {
  languageLabel: 'Sprache',
  notation: {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    day: (day, month, year) => `${day}. ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    thousands: '.',
    and: 'und',
    or: 'oder',
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
  },
  skipToMap: 'Zur Karte springen',
  loading: 'Wird geladen …',
  close: 'Schließen',
  sourceOf: (what) => `Quelle: ${what}`,
  trouble: {
    slow: 'Dieser Teil ist noch nicht angekommen.',
    failed: 'Dieser Teil konnte nicht geladen werden. Bitte die Verbindung prüfen und erneut versuchen.',
    replaced: 'Es gibt eine neuere Fassung des Atlas. Die Auswahl bleibt erhalten.',
  },
  tryAgain: 'Erneut versuchen',
  reload: 'Seite neu laden',

  summary: summaryWords,
  choice: choiceWords,

  header: {
    fullScreen: 'Vollbild',
    leaveFullScreen: 'Vollbild verlassen',
    takeAlong: 'Exportieren und teilen: Bild, Folien, Daten, Einbettung',
    takeAlongShort: 'Exportieren',
    present: 'Geschichten und Präsentieren',
    stories: 'Geschichten',
    copyLink: 'Link kopieren',
    linkCopied: 'Link kopiert',
    more: 'Mehr',
    backToDefaultDate: (date) => `Zurück zum ${date}`,
  },

  footer: {
    printed: (address, sources) => `${address} · Quelle jeder Angabe: ${sources}`,
    sources: 'Über die Daten',
    dataProblems: (n, f) =>
      `Die Datenprüfung hat ${f.number(n)} ${pick(f, n, { one: 'Zeile', other: 'Zeilen' })} ausgelassen.`,
  },

  status,
  statusLabel: (key) => status[key][0],
  statusPlural: (key) => status[key][1],
  statusNote: 'An diesem Tag weder Mitglied noch Beobachter',
  city: cityInGerman,

  filters: {
    heading: 'Filter',
    regionalOffices: 'Regionalbüros',
    continents: 'Kontinente',
    clearAll: 'Alles zurücksetzen',
    clearFacet: (facet) => `Zurücksetzen: ${facet}`,
    count: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'Land', other: 'Länder' })}`,
    chosenCount: (n, f) => `${f.number(n)} gewählt`,
  },

  map: {
    label: 'Weltkarte',
    role: 'interaktive Karte',
    instructions:
      'Pfeiltasten führen von Land zu Land. Die Eingabetaste öffnet das Profil, mit Umschalt wählt sie das Land. Plus, Minus und Null zoomen. O zeigt die Vertretungen des Landes, C vergleicht es. Escape schließt.',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    reset: 'Ganze Karte zeigen',
    disclaimerShort:
      'Grenzen und Namen stellen keine amtliche Billigung oder Anerkennung durch die Vereinten Nationen dar.',
    disclaimerMore: 'Hinweise',
  },

  legend: {
    heading: 'Legende',
    small: 'Kleinstaat',
    territory: 'Gebiet',
    whole: 'Ganze Legende',
    filteredOut: 'Nicht gewählt',
    weaker: 'Nur schwächere Belege',
    noneFound: 'Nichts gefunden',
    either: 'Nichts gefunden oder nicht gewählt',
    today: 'Grenzen von heute',
    undated: (n, f) =>
      `${f.number(n)} ${pick(f, n, { one: 'Vertretung', other: 'Vertretungen' })}: Eröffnung nicht datiert`,
  },

  charts: {
    heading: 'Diagramme',
    row: (name, value) => `${name}: ${value}`,
    offices: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'Vertretung', other: 'Vertretungen' })}`,
    time: {
      title: (year) => `Mitglieder seit ${year}`,
      label: 'Datum',
      play: 'Abspielen',
      pause: 'Anhalten',
      value: (date, members, observers) => `${date}: ${members}, ${observers}`,
      members: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'Mitgliedstaat', other: 'Mitgliedstaaten' })}`,
      observers: (n, f) => `${f.number(n)} Beobachter`,
      today: 'heute',
      speed: (factor) => `Tempo: ${factor}`,
      pickDay: 'Genaues Datum',
    },
    region: {
      title: 'Mitglieder, Beobachter und Vertretungen nach Region',
      byOffice: ({ short }) => `${short}-Regionen`,
      byContinent: 'UN-Kontinente',
      division: 'Einteilung der Welt',
      members: 'Mitglieder',
      observers: 'Beobachter',
      others: 'Weder noch',
      offices: 'Vertretungen',
      page: 'Regionsprofil',
      years: (first, last) => (last ? `${first} bis ${last}` : `ab ${first}`),
      value: (members, observers, others, offices, f) =>
        [
          `${f.number(members)} ${pick(f, members, { one: 'Mitglied', other: 'Mitglieder' })}`,
          `${f.number(observers)} Beobachter`,
          `${f.number(others)} weder noch; ${f.number(offices)} ${pick(f, offices, { one: 'Vertretung', other: 'Vertretungen' })}`,
        ].join(', '),
    },
    matrix: {
      title: 'Länder mit belegter Arbeit in Bereich und Querschnittsaufgabe',
    },
    activity: { title: 'Belegte Tätigkeiten nach Zahl der Länder' },
    office: { title: 'Vertretungen nach Art' },
  },

  search: {
    label: 'Ort, Vertretung oder Tätigkeit suchen',
    placeholder: 'Ort, Vertretung oder Tätigkeit suchen',
    results: (n, f) => `${f.number(n)} Treffer`,
    none: 'Nichts gefunden',
    clear: 'Suche leeren',
  },

  panels: {
    filters: 'Filter',
    charts: 'Diagramme',
    list: 'Liste',
    label: 'Bereiche',
  },
  views: { map: 'Karte', globe: 'Globus', table: 'Tabelle', label: 'Ansicht' },
  embed: { open: 'Zum ganzen Atlas' },
};

export default de;
