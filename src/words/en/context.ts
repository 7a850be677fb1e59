import type { PeopleFacts } from '../../figures/indicators';
import type { ClassMethod } from '../../world/rows';
import { andParts, sentence, type Formats, type Part } from '../format';
import { figuresOf } from '../figures';

const methods: Record<ClassMethod, string> = {
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
/** The name of an indicator inside a sentence. */
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

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
  const parts = facts.parts
    .filter(({ known }) => known > 0)
    .map((part) => sentence`${num(share(part.share))} ${part.indicator.ofWorld.en}`);
  if (parts.length === 0) return [];
  return sentence`In mid-${String(facts.year)}, ${andParts(f, parts)} lived ${inGroup(words, f)}.`;
}

/** How many of the people there were migrants, and how many of these women. */
function among({ facts, tag }: PeopleWords): Part[] {
  const { inWords, exact } = figuresOf(tag);
  const percent = (value: number) => num(exact('percent', value));
  const { migrantShare, worldMigrantShare: world } = facts;
  if (migrantShare === null || world === null) return [];
  const people = sentence`Of the ${num(inWords(facts.population))} people there, ${percent(migrantShare)} were migrants (world: ${percent(world)})`;
  return facts.women === null
    ? [...people, '.']
    : sentence`${people}; ${percent(facts.women)} of these migrants were women.`;
}

/** For how many countries there are figures. */
function coverage({ facts, missing }: PeopleWords, f: Formats): string {
  const { countries: n } = facts;
  const has = facts.parts.map(({ known }) => known);
  const [least, most] = [Math.min(...has), Math.max(...has)];
  if (most === 0)
    return n === 1 ? 'There are no figures for it.' : 'There are no figures for these countries.';
  if (least === n)
    return n === 1 ? 'There are figures for it.' : `There are figures for all ${f.number(n)} countries.`;
  const without = missing.length > 0 && missing.length <= 3 ? ` None for ${f.and(missing)}.` : '';
  if (least === most)
    return `There are figures for ${f.number(most)} of the ${f.number(n)} countries.${without}`;
  const each = facts.parts.map(
    ({ indicator, known }) => `on ${lower(indicator.short.en)} for ${f.number(known)}`,
  );
  return `There are figures ${f.and(each)} of the ${f.number(n)} countries.${without}`;
}

const contextEn = {
  heading: 'People',
  title: 'People in these countries',
  colourBy: 'Colour the map by',
  membership: 'Membership',

  legend: {
    label: 'Legend of the colours',
    atMidYear: (name: string, year: string) => `${name}, mid-${year}`,
    method: (method: ClassMethod) => methods[method],
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

  figure: {
    /** One line about a country: "Migrants: 10,220,418 (mid-2015)". */
    line: (name: string, figure: string, year: number | null) =>
      `${name}: ${figure}${year === null ? '' : ` (mid-${year})`}`,
    noFigure: 'no figure',
    noneFound: 'none found',
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
    here: (indicator: string) => `${indicator}: in these countries`,
    world: (indicator: string) => `${indicator}: in the world`,
  },

  scatter: {
    title: (across: string, up: string, year: string) => `${across} and ${lower(up)}, mid-${year}`,
    choose: 'Up the chart',
    across: (name: string) => `${name} →`,
    up: (name: string) => `↑ ${name}`,
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
