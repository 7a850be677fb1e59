import type { ClassMethod } from '../../world/rows';
import { sentence } from '../format';
import type contextEn from '../en/context';

const methods: Record<ClassMethod, string> = {
  quantiles: 'Quantile (gleich viele Werte je Klasse)',
  jenks: 'natürliche Klassengrenzen (Jenks)',
  'jenks-log': 'natürliche Klassen (Jenks, logarithmisch), gerundet',
};

const contextDe: typeof contextEn = {
  heading: 'Menschen',
  title: 'Menschen in diesen Ländern',
  colourBy: 'Färben nach',
  names: 'Namen',
  namesOnMap: 'Namen auf der Karte',
  membership: 'Mitgliedschaft',

  legend: {
    label: 'Legende der Farben',
    atMidYear: (name, year) => `${name}, Mitte ${year}`,
    method: (method) => methods[method],
    sameClasses: 'dieselben Klassen für alle Jahre',
    under: (value) => `unter ${value}`,
    between: (from, to) => `${from} bis ${to}`,
    from: (value) => `${value} und mehr`,
    noFigure: 'Keine Zahl',
    noneFound: 'Nichts gefunden',
    notMember: 'Schraffiert, umrandet: kein Mitglied',
    filteredOut: 'Blass: nicht gewählt',
    begins: (year) => `Die Zahlen beginnen Mitte ${year}.`,
    finding: (title, range, part, all, { isChosen, where }) =>
      sentence`${title}: ${range} in ${part} von ${all} ${isChosen && !where ? 'gewählten Ländern' : 'Ländern'}${where}`,
  },
  source: 'Quelle: UN DESA',
  newTab: 'öffnet einen neuen Tab',

  figure: {
    line: (name, figure, year) => `${name}: ${figure}${year === null ? '' : ` (Mitte ${year})`}`,
    noFigure: 'keine Zahl',
    noneFound: 'nichts gefunden',
  },

  people: {
    inGroup: {
      members: { one: 'in dem einen Mitgliedstaat', several: (n) => sentence`in den ${n} Mitgliedstaaten` },
      chosen: {
        one: 'in dem einen gewählten Land',
        several: (n) => sentence`in den ${n} gewählten Ländern`,
      },
    },
    shares: (year, parts, inGroup) => sentence`Mitte ${year} lebten ${parts} ${inGroup}`,
    among: (people, migrants, world) =>
      sentence`Von den ${people} Menschen dort waren ${migrants} zugewandert (Welt: ${world})`,
    women: (women) => sentence`${women} dieser Zugewanderten waren Frauen`,
    none: {
      one: 'Für dieses Land gibt es keine Zahlen.',
      several: 'Für diese Länder gibt es keine Zahlen.',
    },
    all: {
      one: 'Für dieses Land gibt es Zahlen.',
      several: (n) => `Zahlen gibt es für alle ${n} Länder.`,
    },
    some: (known, n) => `Zahlen gibt es für ${known} der ${n} Länder.`,
    each: (indicators, n) => `Zahlen gibt es ${indicators} der ${n} Länder.`,
    indicator: (name, known) => `für ${known} (${name})`,
    missing: (names) => `Keine gibt es für: ${names}.`,
  },
  world: (areas) =>
    `Welt: die Summe aller ${areas} Länder und Gebiete der Tabelle. Gebiete, die sie gesondert führt, zählen nur zur Welt.`,
  nobody: 'Kein Land passt zur Auswahl.',

  years: {
    title: 'Anteil an der Welt, nach Jahren',
    pick: 'Jahr',
    midYear: (year) => `Mitte ${year}`,
    of: (part, whole, share) => `${part} von ${whole} · ${share}`,
    caption: 'Menschen in diesen Ländern und auf der Welt, jeweils zur Jahresmitte',
    year: 'Jahresmitte',
    here: (indicator) => `${indicator}: in diesen Ländern`,
    world: (indicator) => `${indicator}: auf der Welt`,
  },

  scatter: {
    title: (across, up, year) => `${across} und ${up}, Mitte ${year}`,
    choose: 'Senkrechte Achse',
    across: (name) => `${name} →`,
    up: (name) => `↑ ${name}`,
    logarithmic: 'Logarithmische Skalen: jeder Schritt ist das Zehnfache des vorigen.',
    members: 'Mitgliedstaaten',
    others: 'Andere',
    out: 'Nicht gewählt',
    missing: (n, f) =>
      f.plural(n) === 'one'
        ? 'Ein Land hat keine Zahl und ist nicht eingezeichnet.'
        : `${f.number(n)} Länder haben keine Zahl und sind nicht eingezeichnet.`,
    mark: (name, population, value, status) => [name, population, value, status].join('; '),
    hint: 'Ein Zeichen öffnet das Profil; mit der Umschalttaste wählt es das Land.',
    instructions: 'Pfeiltasten gehen von der kleinsten zur größten Bevölkerung.',
  },
};

export default contextDe;
