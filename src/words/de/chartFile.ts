import type { ChartFileMessages } from '../en/chartFile';
import { pick } from '../format';

const chartFileDe: ChartFileMessages = {
  heading: (chart) => `Diagramm speichern: ${chart}`,
  svg: 'Bild (SVG)',
  png: 'Bild (PNG)',
  pptx: 'Folie (.pptx)',
  xlsx: 'Tabelle (.xlsx)',
  most: {
    members: (where, n) => `Die meisten Mitglieder: ${where} (${n})`,
    offices: (kinds, n) => `Häufigste Art von Vertretung: ${kinds} (${n})`,
    activities: (what, countries) => `Am häufigsten belegt: ${what} (${countries})`,
    pairs: (what, countries) => `Am häufigsten zusammen belegt: ${what} (${countries})`,
    figure: (figure, country, value) => `${figure}, höchster Wert: ${country} (${value})`,
  },
  of: (name, has) => `${name}: ${has}`,
  membersOf: (n, countries, f) =>
    `${f.number(n)} ${pick(f, n, { one: 'Mitglied', other: 'Mitglieder' })} von ${f.number(countries)} ${pick(f, countries, { one: 'Land', other: 'Ländern' })}`,
  officesOf: (n, f) => `${f.number(n)} ${pick(f, n, { one: 'Vertretung', other: 'Vertretungen' })} bekannt`,
  pair: (area, task) => `„${area}“ und „${task}“`,
  each: (n) => `je ${n}`,
  shareOfWorld: 'Anteil an der Welt in Prozent',
  country: 'Land',
  membership: 'Mitgliedschaft zum Stichtag',
  year: 'Jahresmitte',
  here: (figure) => `${figure}: hier`,
  world: (figure) => `${figure}: Welt`,
  share: (figure) => `${figure}: Anteil in Prozent`,
  names: {
    region: 'Regionen',
    continent: 'Kontinente',
    matrix: 'Bereiche und Aufgaben',
    activity: 'Tätigkeiten',
    office: 'Arten von Vertretungen',
    years: 'Jahresmitten',
    time: 'Mitglieder im Lauf der Zeit',
  },
};

export default chartFileDe;
