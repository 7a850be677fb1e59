import type { IndicatorKey } from '../../choice/chosen';
import type { Method } from '../../figures/classes';
import type { Measure, PeopleFacts } from '../../figures/indicators';
import { andParts, sentence, type Formats, type Part } from '../format';
import { figuresOf } from '../figures';

const indicators: Record<IndicatorKey, string> = {
  population: 'Population',
  migrants: 'Migrants',
  'migrant-share': 'Migrants’ share of the population',
  women: 'Women among migrants',
  refugees: 'Refugees and asylum seekers',
  documented: 'Documented activities',
};

const methods: Record<Method, string> = {
  quantiles: 'quantiles (as many values in each class)',
  jenks: 'natural breaks (Jenks)',
  'jenks-log': 'natural breaks (Jenks) of the logarithms',
};

/** Who is spoken of: the member states on the date, or the countries that fit the choice. */
type Group = 'members' | 'chosen';

/** What a sentence about people needs. */
export interface PeopleWords {
  facts: PeopleFacts;
  group: Group;
  /** Countries without any figure. */
  missing: readonly string[];
  /** BCP 47. */
  tag: string;
}

const num = (number: string): Part => ({ number });

function inGroup({ facts, group }: PeopleWords, f: Formats): Part[] {
  const { countries } = facts;
  if (group === 'members')
    return countries === 1
      ? ['in the one member state']
      : sentence`in the ${num(f.number(countries))} member states`;
  return countries === 1
    ? ['in the one chosen country']
    : sentence`in the ${num(f.number(countries))} chosen countries`;
}

/** Which part of the world's people lived in these countries. */
function shares(words: PeopleWords, f: Formats): Part[] {
  const { facts } = words;
  const { share } = figuresOf(words.tag);
  const of: Record<Measure, string> = {
    population: 'of the world’s population',
    migrants: 'of the world’s migrants',
    refugees: 'of the world’s refugees and asylum seekers',
  };
  const parts = (['population', 'migrants', 'refugees'] as const)
    .filter((measure) => facts.of[measure].countries > 0)
    .map((measure) => sentence`${num(share(facts.of[measure].share))} ${of[measure]}`);
  if (parts.length === 0) return [];
  return sentence`In mid-${String(facts.year)}, ${andParts(f, parts)} lived ${inGroup(words, f)}.`;
}

/** How many of the people there were migrants, and how many of these women. */
function among({ facts, tag }: PeopleWords): Part[] {
  const { inWords, share } = figuresOf(tag);
  if (facts.migrantShare === null) return [];
  const people = sentence`Of the ${num(inWords(facts.of.population.sum))} people there, ${num(share(facts.migrantShare))} were migrants (world: ${num(share(facts.worldMigrantShare))})`;
  return facts.women === null
    ? [...people, '.']
    : sentence`${people}; ${num(share(facts.women))} of these migrants were women.`;
}

/** For how many countries there are figures. */
function coverage({ facts, missing }: PeopleWords, f: Formats): string {
  const { countries: n } = facts;
  const { population, migrants, refugees } = facts.of;
  const has = [population.countries, migrants.countries, refugees.countries];
  const [least, most] = [Math.min(...has), Math.max(...has)];
  if (most === 0)
    return n === 1 ? 'There are no figures for it.' : 'There are no figures for these countries.';
  if (least === n)
    return n === 1 ? 'There are figures for it.' : `There are figures for all ${f.number(n)} countries.`;
  const without = missing.length > 0 && missing.length <= 3 ? ` None for ${f.and(missing)}.` : '';
  if (least === most)
    return `There are figures for ${f.number(most)} of the ${f.number(n)} countries.${without}`;
  return `There are figures on population for ${f.number(population.countries)}, on migrants for ${f.number(migrants.countries)} and on refugees for ${f.number(refugees.countries)} of the ${f.number(n)} countries.${without}`;
}

const contextEn = {
  heading: 'People',
  title: 'People in these countries',
  indicators,
  indicator: (key: IndicatorKey) => indicators[key],
  units: {
    population: 'persons',
    migrants: 'persons',
    'migrant-share': '% of the population',
    women: '% of the migrants',
    refugees: 'persons',
    documented: 'activities with a document, of any year',
  } satisfies Record<IndicatorKey, string>,
  colourBy: 'Colour the map by',
  membership: 'Membership',

  legend: {
    label: 'Legend of the colours',
    atMidYear: (name: string, year: string) => `${name}, mid-${year}`,
    method: (method: Method) => methods[method],
    sameClasses: 'the same classes for all mid-years',
    under: (value: string) => `under ${value}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    from: (value: string) => `${value} and more`,
    noFigure: 'No figure',
    noneFound: 'None found',
    notMember: 'Hatched or ringed: not a member state',
    filteredOut: 'Pale: does not fit the choice',
    begins: (year: string) => `The figures begin with mid-${year}.`,
  },
  source: 'Source: UN DESA',
  newTab: 'opens in a new tab',

  /** One line about a country: "Migrants: 10,220,418 (mid-2015)". */
  value(indicator: IndicatorKey, value: number | null, year: number | null, tag: string): string {
    const name = indicators[indicator];
    if (indicator === 'documented')
      return value ? `${name}: ${figuresOf(tag).exact(indicator, value)}` : `${name}: none found`;
    if (value === null || year === null) return `${name}: no figure`;
    return `${name}: ${figuresOf(tag).exact(indicator, value)} (mid-${year})`;
  },

  shares,
  among,
  coverage,
  world: (areas: string) =>
    `World: the sum of all ${areas} countries and areas of the table. Areas that it lists apart count for the world only.`,
  nobody: 'No country fits the choice.',

  years: {
    title: 'Of the world’s people, by mid-year',
    pick: 'Mid-year',
    midYear: (year: string) => `Mid-${year}`,
    of: (part: string, whole: string, share: string) => `${part} of ${whole} · ${share}`,
    caption: 'People in these countries and in the world, by mid-year',
    year: 'Mid-year',
    here: (measure: string) => `${measure}: in these countries`,
    world: (measure: string) => `${measure}: in the world`,
    measures: {
      population: 'Population',
      migrants: 'Migrants',
      refugees: 'Refugees and asylum seekers',
    } satisfies Record<Measure, string>,
  },

  scatter: {
    title: (measure: string, year: string) => `Population and ${measure}, mid-${year}`,
    measures: {
      migrants: 'migrants',
      refugees: 'refugees and asylum seekers',
      'migrant-share': 'migrants’ share',
    },
    tabs: { migrants: 'Migrants', refugees: 'Refugees', 'migrant-share': 'Share' },
    choose: 'Up the chart',
    x: 'Population →',
    y: {
      migrants: '↑ Migrants',
      refugees: '↑ Refugees and asylum seekers',
      'migrant-share': '↑ Migrants’ share of the population',
    },
    logarithmic: 'Logarithmic scales: each step is ten times the one before.',
    members: 'Member states',
    others: 'Others',
    out: 'Does not fit the choice',
    missing: (n: number, f: Formats) =>
      f.plural(n) === 'one'
        ? 'One country has no figure and is not drawn.'
        : `${f.number(n)} countries have no figure and are not drawn.`,
    mark: (name: string, population: string, value: string, status: string) =>
      [name, population, value, status].join('; '),
    hint: 'A mark opens the profile; with Shift it chooses the country.',
    instructions: 'Arrow keys walk from the smallest population to the largest.',
  },
};

export default contextEn;
