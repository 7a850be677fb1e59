import { pick } from '../format';
import type { CollectionMessages } from '../en/collection';

const collectionDe: CollectionMessages = {
  heading: 'Meine Sammlung',
  choice: (n, f) =>
    `Meine Sammlung (${n === 0 ? 'leer' : `${f.number(n)} ${pick(f, n, { one: 'Ansicht', other: 'Ansichten' })}`})`,
  add: 'Diese Ansicht zu den Folien hinzufügen',
  addChart: 'Dieses Diagramm zu den Folien hinzufügen',
  isChartThere: 'Dieses Diagramm ist in der Sammlung.',
  show: 'Sammlung zeigen',
  chartAlone: (place) => `${place}: Diagramm`,
  isThere: 'Diese Ansicht ist in der Sammlung.',
  added: (title, n) => `Als Ansicht ${n} hinzugefügt: ${title}`,
  full: (n) => `Die Sammlung ist voll: Sie fasst ${n} Ansichten. Zuerst eine entfernen.`,
  none: 'Noch ist keine Ansicht gesammelt. Auf der Karte wählen, was zu sehen sein soll, hierher zurückkehren und die Ansicht zu den Folien hinzufügen.',
  title: 'Titel der Folien',
  list: 'Folien der Sammlung',
  cover: 'Titelfolie',
  closing: 'Letzte Folie: Quellen, Stand und Adresse',
  place: (n) => `Folie ${n}`,
  preview: (title) => `Vorschau: ${title}`,
  drawing: 'Wird gezeichnet …',
  undrawn: 'Ließ sich nicht zeichnen',
  leftOut: 'Ein Teil dieser Ansicht ist hier unbekannt und bleibt weg:',
  earlier: (title) => `Nach oben: ${title}`,
  later: (title) => `Nach unten: ${title}`,
  moved: (title, n, all) => `${title}: jetzt ${n} von ${all}`,
  rename: 'Umbenennen',
  renameView: (title) => `${title} umbenennen`,
  newTitle: (title) => `Neuer Titel für ${title}`,
  titleNote: 'Bleibt das Feld leer, trägt die Folie die Überschrift der Ansicht.',
  keep: 'Übernehmen',
  renamed: (title) => `Umbenannt: ${title}`,
  open: 'Zeigen',
  openView: (title) => `Auf der Karte zeigen: ${title}`,
  opened: (title) => `Zu sehen: ${title}`,
  remove: 'Entfernen',
  removeView: (title) => `${title} entfernen`,
  removed: (title) => `Entfernt: ${title}`,
  clear: 'Alle entfernen',
  cleared: 'Alle Ansichten sind entfernt.',
  takeBack: 'Rückgängig machen',
  takenBack: 'Rückgängig gemacht.',
  unkept:
    'Der Browser behält die Sammlung nicht: Sie bleibt, bis die Seite geschlossen wird. Als Datei lässt sie sich speichern.',
  note: 'Nur in diesem Browser gespeichert, nichts wird übertragen. Als Datei lässt sich die Sammlung aufbewahren und weitergeben.',
  save: 'Sammlung speichern',
  openFile: 'Sammlung öffnen …',
  fileName: 'Sammlung',
  joined: (added, f) =>
    `${f.number(added)} ${pick(f, added, { one: 'Ansicht', other: 'Ansichten' })} aus der Datei hinzugefügt.`,
  known: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'war', other: 'waren' })} schon in der Sammlung.`,
  tooMany: (n, most, f) =>
    `Für ${f.number(n)} war kein Platz: Eine Sammlung fasst höchstens ${f.number(most)} Ansichten.`,
  notOpened: (file) => `„${file}“ wurde nicht geöffnet; Ihre Sammlung ist, wie sie war.`,
  faults: {
    'not-json': 'Das ist keine JSON-Datei.',
    'too-long': 'Für eine Sammlung ist sie viel zu groß.',
    'other-format': (found, expected) =>
      found === ''
        ? `Darin steht nicht „format“: „${expected}“.`
        : `Darin steht „format“: ${found}, nicht „${expected}“.`,
    'other-version': (found, expected) =>
      found === ''
        ? `Darin steht nicht „version“: ${expected}.`
        : `Darin steht „version“: ${found}; diese Seite liest ${expected}.`,
    'no-views': 'Eine Liste „views“ fehlt.',
    unreadable: 'Der Browser konnte sie nicht lesen.',
  },
  expected: (button) => `Erwartet wird eine Datei, die hier mit „${button}“ gespeichert wurde.`,
  entry: {
    query: (n) => `Eintrag ${n} bleibt weg: „query“ fehlt, oder ist weder leer noch beginnt es mit „?“.`,
    title: (n) => `Eintrag ${n} bleibt weg: „title“ ist kein Text.`,
    headline: (n) => `Eintrag ${n} bleibt weg: Als „headline“ fehlt ein Text.`,
    chart: (n) => `Eintrag ${n} bleibt weg: Das Diagramm unter „chart“ gibt es hier nicht.`,
  },
};

export default collectionDe;
