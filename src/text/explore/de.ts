import contextDe from './contextDe';
import { pick } from '../format';
import type { ExploreMessages } from './en';

const de: ExploreMessages = {
  time: {
    heading: 'Geschichte',
  },
  region: {
    kind: 'IOM-Region',
    continent: 'Kontinent (UN M49)',
    title: (city) => `Region ${city}`,
    previous: 'Vorige Region',
    next: 'Nächste Region',
    standing: (of, f) =>
      [
        `${f.number(of.member)} ${pick(f, of.member, { one: 'Mitgliedstaat', other: 'Mitgliedstaaten' })}`,
        `${f.number(of.observer)} Beobachter`,
        of.former > 0 &&
          `${f.number(of.former)} ${pick(f, of.former, { one: 'ehemaliges Mitglied', other: 'ehemalige Mitglieder' })}`,
        `${f.number(of.other)} weder noch`,
      ]
        .filter(Boolean)
        .join(', '),
    onDate: (date) => `am ${date}`,
    choose: 'Diese Region wählen',
    unchoose: 'Aus der Auswahl nehmen',
    compare: 'Vergleichen',
    hostElsewhere: (host, city) => `Für ${host} selbst ist das Regionalbüro in ${city} zuständig.`,
    coversHere: (n, all, f) => `zuständig für ${f.number(n)} der ${f.number(all)} Länder`,
    countries: 'Länder',
    byM49: 'nach den Kontinenten von UN M49',
    basisOf: (basis, n, f) => `${f.number(n)} ${pick(f, n, { one: 'Land', other: 'Länder' })}: ${basis}.`,
    neither: 'weder Mitglied noch Beobachter',
    countriesNote: (date) => `Ohne Zusatz: Mitgliedstaat am ${date}.`,
    officesNote:
      'Alle Vertretungen in den Ländern oben, Stand etwa 2017. Die Zweigbüros sind eine Auswahl. Die Quellen nennt das Profil jedes Landes.',
    workNote:
      'Länder mit belegter Arbeit, als Anteil an allen Ländern. Kein Beleg heißt nicht: keine Arbeit. Die Quellen nennt das Profil jedes Landes.',
    keyHere: 'Region',
    keyWorld: 'Welt',
    here: (share, n, all, f) => `${share} (${f.number(n)} von ${f.number(all)})`,
    world: (share, n, all, f) => `Welt: ${share} (${f.number(n)} von ${f.number(all)})`,
    hereShare: (share) => `Region: ${share}`,
    worldShare: (share) => `Welt: ${share}`,
    standsOut: 'Was hervorsticht',
    times: (times) => `${times}-mal`,
    nothingStandsOut: 'Nach dieser Regel sticht keine Tätigkeit hervor.',
    rule: (least, times, most) =>
      `Tätigkeiten, die hier in mindestens ${least} Ländern belegt sind, und zwar in einem mindestens ${times}-mal so hohen Anteil der Länder wie weltweit; davon die ${most} mit dem höchsten Vielfachen. Was wo belegt ist, hängt von den gefundenen Quellen ab.`,
    ofWorld: (share) => `${share} der Welt`,
    withFigure: (n, all, f) => `Angabe für ${f.number(n)} von ${f.number(all)} Ländern`,
    migrantShare: 'Anteil der Migranten an der Bevölkerung',
    peopleNote: (areas, f) =>
      `Summen über die Länder mit Angabe, ohne abhängige Gebiete. Welt: alle ${f.number(areas)} Länder und Gebiete der Tabelle.`,
    strip: 'Die Regionen im Überblick',
    stripNote: 'Länder, die zu den übrigen Filtern passen, von allen. Ein Klick öffnet die Region.',
    fitting: (city, n, all, f) =>
      `${city}: ${f.number(n)} von ${f.number(all)} Ländern ${pick(f, n, { one: 'passt', other: 'passen' })}`,
  },
  compare: {
    heading: 'Vergleichen',
  },
  context: contextDe,
  table: {
    heading: 'Tabelle',
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
