import type { ClassMethod } from '../../world/rows';
import { andParts, sentence, type Formats, type Part } from '../format';
import type contextEn from '../en/context';
import type { PeopleWords } from '../en/context';
import { figuresOf } from '../figures';

const methods: Record<ClassMethod, string> = {
  quantiles: 'Quantile (gleich viele Werte je Klasse)',
  jenks: 'natürliche Klassengrenzen (Jenks)',
  'jenks-log': 'natürliche Klassengrenzen (Jenks) der Logarithmen',
};

const num = (number: string): Part => ({ number });

function inGroup({ facts, group }: PeopleWords, f: Formats): Part[] {
  const { countries } = facts;
  if (group === 'members')
    return countries === 1
      ? ['in dem einen Mitgliedstaat']
      : sentence`in den ${num(f.number(countries))} Mitgliedstaaten`;
  return countries === 1
    ? ['in dem einen gewählten Land']
    : sentence`in den ${num(f.number(countries))} gewählten Ländern`;
}

function shares(words: PeopleWords, f: Formats): Part[] {
  const { facts } = words;
  const { share } = figuresOf(words.tag);
  const parts = facts.parts
    .filter(({ known }) => known > 0)
    .map((part) => sentence`${num(share(part.share))} ${part.indicator.ofWorld.de}`);
  if (parts.length === 0) return [];
  return sentence`Mitte ${String(facts.year)} lebten ${andParts(f, parts)} ${inGroup(words, f)}.`;
}

function among({ facts, tag }: PeopleWords): Part[] {
  const { inWords, exact } = figuresOf(tag);
  const percent = (value: number) => num(exact('percent', value));
  const { migrantShare, worldMigrantShare: world } = facts;
  if (migrantShare === null || world === null) return [];
  const people = sentence`Von den ${num(inWords(facts.population))} Menschen dort waren ${percent(migrantShare)} zugewandert (Welt: ${percent(world)})`;
  return facts.women === null
    ? [...people, '.']
    : sentence`${people}; ${percent(facts.women)} dieser Zugewanderten waren Frauen.`;
}

function coverage({ facts, missing }: PeopleWords, f: Formats): string {
  const { countries: n } = facts;
  const has = facts.parts.map(({ known }) => known);
  const [least, most] = [Math.min(...has), Math.max(...has)];
  if (most === 0)
    return n === 1 ? 'Für dieses Land gibt es keine Zahlen.' : 'Für diese Länder gibt es keine Zahlen.';
  if (least === n)
    return n === 1 ? 'Für dieses Land gibt es Zahlen.' : `Zahlen gibt es für alle ${f.number(n)} Länder.`;
  const without = missing.length > 0 && missing.length <= 3 ? ` Keine gibt es für: ${f.and(missing)}.` : '';
  if (least === most) return `Zahlen gibt es für ${f.number(most)} der ${f.number(n)} Länder.${without}`;
  const each = facts.parts.map(({ indicator, known }) => `für ${f.number(known)} (${indicator.short.de})`);
  return `Zahlen gibt es ${f.and(each)} der ${f.number(n)} Länder.${without}`;
}

const contextDe: typeof contextEn = {
  heading: 'Menschen',
  title: 'Menschen in diesen Ländern',
  colourBy: 'Karte einfärben nach',
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
    notMember: 'Schraffiert oder umrandet: kein Mitgliedstaat',
    filteredOut: 'Blass: passt nicht zur Auswahl',
    begins: (year) => `Die Zahlen beginnen Mitte ${year}.`,
  },
  source: 'Quelle: UN DESA',
  newTab: 'öffnet einen neuen Tab',

  figure: {
    line: (name, figure, year) => `${name}: ${figure}${year === null ? '' : ` (Mitte ${year})`}`,
    noFigure: 'keine Zahl',
    noneFound: 'nichts gefunden',
  },

  shares,
  among,
  coverage,
  world: (areas) =>
    `Welt: die Summe aller ${areas} Länder und Gebiete der Tabelle. Gebiete, die sie gesondert führt, zählen nur zur Welt.`,
  nobody: 'Kein Land passt zur Auswahl.',

  years: {
    title: 'Von allen Menschen der Welt, nach Jahren',
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
    choose: 'Nach oben',
    across: (name) => `${name} →`,
    up: (name) => `↑ ${name}`,
    logarithmic: 'Logarithmische Skalen: jeder Schritt ist das Zehnfache des vorigen.',
    members: 'Mitgliedstaaten',
    others: 'Andere',
    out: 'Passt nicht zur Auswahl',
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
