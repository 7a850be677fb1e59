import type { IndicatorKey } from '../../choice/chosen';
import type { Method } from '../../figures/classes';
import type { Measure } from '../../figures/indicators';
import { andParts, sentence, type Formats, type Part } from '../format';
import type contextEn from '../en/context';
import type { PeopleWords } from '../en/context';
import { figuresOf } from '../figures';

const indicators: Record<IndicatorKey, string> = {
  population: 'Bevölkerung',
  migrants: 'Zugewanderte',
  'migrant-share': 'Anteil der Zugewanderten an der Bevölkerung',
  women: 'Frauen unter den Zugewanderten',
  refugees: 'Geflüchtete und Asylsuchende',
  documented: 'Belegte Tätigkeiten',
};

const methods: Record<Method, string> = {
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
  const of: Record<Measure, string> = {
    population: 'der Weltbevölkerung',
    migrants: 'aller Zugewanderten der Welt',
    refugees: 'aller Geflüchteten und Asylsuchenden der Welt',
  };
  const parts = (['population', 'migrants', 'refugees'] as const)
    .filter((measure) => facts.of[measure].countries > 0)
    .map((measure) => sentence`${num(share(facts.of[measure].share))} ${of[measure]}`);
  if (parts.length === 0) return [];
  return sentence`Mitte ${String(facts.year)} lebten ${andParts(f, parts)} ${inGroup(words, f)}.`;
}

function among({ facts, tag }: PeopleWords): Part[] {
  const { inWords, share } = figuresOf(tag);
  if (facts.migrantShare === null) return [];
  const people = sentence`Von den ${num(inWords(facts.of.population.sum))} Menschen dort waren ${num(share(facts.migrantShare))} zugewandert (Welt: ${num(share(facts.worldMigrantShare))})`;
  return facts.women === null
    ? [...people, '.']
    : sentence`${people}; ${num(share(facts.women))} dieser Zugewanderten waren Frauen.`;
}

function coverage({ facts, missing }: PeopleWords, f: Formats): string {
  const { countries: n } = facts;
  const { population, migrants, refugees } = facts.of;
  const has = [population.countries, migrants.countries, refugees.countries];
  const [least, most] = [Math.min(...has), Math.max(...has)];
  if (most === 0)
    return n === 1 ? 'Für dieses Land gibt es keine Zahlen.' : 'Für diese Länder gibt es keine Zahlen.';
  if (least === n)
    return n === 1 ? 'Für dieses Land gibt es Zahlen.' : `Zahlen gibt es für alle ${f.number(n)} Länder.`;
  const without = missing.length > 0 && missing.length <= 3 ? ` Keine gibt es für: ${f.and(missing)}.` : '';
  if (least === most) return `Zahlen gibt es für ${f.number(most)} der ${f.number(n)} Länder.${without}`;
  return `Zahlen zur Bevölkerung gibt es für ${f.number(population.countries)}, zu Zugewanderten für ${f.number(migrants.countries)} und zu Geflüchteten für ${f.number(refugees.countries)} der ${f.number(n)} Länder.${without}`;
}

const contextDe: typeof contextEn = {
  heading: 'Menschen',
  title: 'Menschen in diesen Ländern',
  indicators,
  indicator: (key) => indicators[key],
  units: {
    population: 'Personen',
    migrants: 'Personen',
    'migrant-share': '% der Bevölkerung',
    women: '% der Zugewanderten',
    refugees: 'Personen',
    documented: 'Tätigkeiten mit Beleg, gleich aus welchem Jahr',
  },
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

  value(indicator, value, year, tag) {
    const name = indicators[indicator];
    if (indicator === 'documented')
      return value ? `${name}: ${figuresOf(tag).exact(indicator, value)}` : `${name}: nichts gefunden`;
    if (value === null || year === null) return `${name}: keine Zahl`;
    return `${name}: ${figuresOf(tag).exact(indicator, value)} (Mitte ${year})`;
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
    here: (measure) => `${measure}: in diesen Ländern`,
    world: (measure) => `${measure}: auf der Welt`,
    measures: {
      population: 'Bevölkerung',
      migrants: 'Zugewanderte',
      refugees: 'Geflüchtete und Asylsuchende',
    },
  },

  scatter: {
    title: (measure, year) => `Bevölkerung und ${measure}, Mitte ${year}`,
    measures: {
      migrants: 'Zugewanderte',
      refugees: 'Geflüchtete',
      'migrant-share': 'Anteil der Zugewanderten',
    },
    tabs: { migrants: 'Zugewanderte', refugees: 'Geflüchtete', 'migrant-share': 'Anteil' },
    choose: 'Nach oben',
    x: 'Bevölkerung →',
    y: {
      migrants: '↑ Zugewanderte',
      refugees: '↑ Geflüchtete und Asylsuchende',
      'migrant-share': '↑ Anteil der Zugewanderten an der Bevölkerung',
    },
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
