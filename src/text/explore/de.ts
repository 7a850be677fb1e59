import { pick } from '../format';
import type { ExploreMessages } from './en';

const de: ExploreMessages = {
  time: {
    heading: 'Geschichte',
  },
  region: {
    heading: 'Region',
  },
  compare: {
    heading: 'Vergleichen',
  },
  context: {
    heading: 'Menschen',
  },
  table: {
    heading: { countries: 'Tabelle der Länder', offices: 'Tabelle der Vertretungen' },
    rows: { label: 'Was die Tabelle zeigt', countries: 'Länder', offices: 'Vertretungen' },
    filter: 'Zeilen filtern',
    filterHint: 'Zeilen filtern: nach Namen in jeder Sprache, Code, Stadt oder Art der Vertretung',
    columns: 'Spalten',
    usualColumns: 'Übliche Spalten',
    allColumns: 'Alle Spalten',
    group: {
      membership: 'Mitgliedschaft',
      place: 'Ort',
      presence: 'Präsenz',
      work: 'Belegte Arbeit',
      people: 'Menschen (UN DESA)',
      evidence: 'Belege',
    },
    column: {
      country: { name: 'Land', head: 'Land' },
      code: { name: 'ISO-Code', head: 'Code' },
      status: { name: 'Status am gewählten Tag', head: 'Status' },
      since: { name: 'In diesem Status seit', head: 'Seit' },
      region: { name: 'Zuständiges Regionalbüro', head: 'Region' },
      continent: { name: 'Kontinent', head: 'Kontinent' },
      offices: { name: 'Vertretungen', head: 'Vertre\u00adtungen' },
      kinds: { name: 'Arten der Vertretungen', head: 'Arten der Vertretungen' },
      presence: { name: 'Präsent seit', head: 'Präsent seit' },
      activities: { name: 'Arten belegter Tätigkeit', head: 'Tätig\u00adkeiten' },
      areas: { name: 'Arbeitsbereiche', head: 'Arbeits\u00adbereiche' },
      share: { name: 'Anteil der Zugewanderten an der Bevölkerung', head: 'Anteil Zuge\u00adwanderte' },
      city: { name: 'Stadt', head: 'Stadt' },
      kind: { name: 'Art der Vertretung', head: 'Art' },
      runBy: { name: 'Zuständiges Regionalbüro', head: 'Region' },
      opened: { name: 'Jahr der Eröffnung', head: 'Eröffnet' },
      coordinates: { name: 'Koordinaten (auf der Karte)', head: 'Koordi\u00adnaten' },
      functions: { name: 'Weitere Aufgaben', head: 'Aufgaben' },
      basis: { name: 'Wie sicher die Angabe ist', head: 'Beleglage' },
      sourceYear: { name: 'Jahr, von dem die Quelle etwa spricht', head: 'Jahr der Quelle' },
      source: { name: 'Quelle', head: 'Quelle' },
    },
    midYear: (year) => `Mitte ${year}`,
    countries: (n, all) => `${n} von ${all} Ländern`,
    offices: (n, all) => `${n} von ${all} Vertretungen`,
    fitting: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'passt', other: 'passen' })} zur Auswahl`,
    sorted: (column, direction) =>
      `sortiert nach ${column}, ${direction === 'ascending' ? 'aufsteigend' : 'absteigend'}`,
    caption: (rows, fitting, sorted) => `${rows}${fitting && ` (${fitting})`}; ${sorted}`,
    earlyOffices: (year) =>
      `Für Tage vor ${year} stehen hier nur Vertretungen, die nach einer Quelle schon eröffnet waren.`,
    showAll: 'Auch die zeigen, die nicht passen',
    nothing: { countries: 'Kein Land passt zur Auswahl.', offices: 'Keine Vertretung passt zur Auswahl.' },
    notHeld: (typed) => `Keine Zeile enthält „${typed}“.`,
    noneFound: 'keine gefunden',
    documented: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'Art', other: 'Arten' })} von Tätigkeit belegt`,
    notKnown: 'nicht bekannt',
    known: 'bekannt',
    doesNotApply: 'entfällt',
    noRegion: 'keines',
    waiting: 'wird geladen …',
    keys: 'Pfeiltasten führen durch die Zellen. Die Eingabetaste öffnet das Profil, folgt einem Link oder sortiert; mit Umschalt wählt sie das Land.',
  },
  source: {
    heading: 'Quelle',
  },
  data: {
    heading: 'Über die Daten',
  },
  saved: {
    heading: 'Gemerkte Ansichten',
  },
};

export default de;
