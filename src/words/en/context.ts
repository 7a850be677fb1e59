import type { ClassMethod } from '../../world/rows';
import { sentence, type Formats, type SentencePart } from '../format';
import type { PeopleWords } from '../people';

const methods: Record<ClassMethod, string> = {
  quantiles: 'quantiles (the same number of values in each class)',
  jenks: 'natural breaks (Jenks)',
  'jenks-log': 'natural breaks (Jenks, logarithmic), rounded',
};

/** The name of an indicator inside a sentence. */
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const contextEn = {
  heading: 'People',
  title: 'People in these countries',
  colourBy: 'Colour by',
  /** A switch. */
  names: 'Names',
  namesOnMap: 'Names on the map',
  membership: 'Membership',

  legend: {
    label: 'Legend of the colours',
    atMidYear: (name: string, year: string) => `${name}, mid-${year}`,
    method: (method: ClassMethod) => methods[method],
    sameClasses: 'same classes for all years',
    under: (value: string) => `under ${value}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    from: (value: string) => `${value} and more`,
    noFigure: 'No figure',
    noneFound: 'None found',
    notMember: 'Hatched, ringed: no member state',
    filteredOut: 'Pale: not chosen',
    begins: (year: string) => `The figures begin with mid-${year}.`,
    /** In how many countries that have a figure it lies in a class. */
    /** `where`: the region that they are of, with a space before it; else '', and some are chosen. */
    finding: (
      title: string,
      range: string,
      part: SentencePart,
      all: string,
      { isChosen, where }: { isChosen: boolean; where: string },
    ) =>
      sentence`${title}: ${range} in ${part} of ${all} ${isChosen && !where ? 'chosen countries' : 'countries'}${where}`,
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

  people: {
    inGroup: {
      members: { one: 'in the one member state', several: (n) => sentence`in the ${n} member states` },
      chosen: { one: 'in the one chosen country', several: (n) => sentence`in the ${n} chosen countries` },
    },
    shares: (year, parts, inGroup) => sentence`In mid-${year}, ${parts} lived ${inGroup}`,
    among: (people, migrants, world) =>
      sentence`Of the ${people} people there, ${migrants} were migrants (world: ${world})`,
    women: (women) => sentence`${women} of these migrants were women`,
    none: { one: 'There are no figures for it.', several: 'There are no figures for these countries.' },
    all: { one: 'There are figures for it.', several: (n) => `There are figures for all ${n} countries.` },
    some: (known, n) => `There are figures for ${known} of the ${n} countries.`,
    each: (indicators, n) => `There are figures ${indicators} of the ${n} countries.`,
    indicator: (name, known) => `on ${lower(name)} for ${known}`,
    missing: (names) => `None for ${names}.`,
  } satisfies PeopleWords as PeopleWords,
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
    choose: 'Vertical axis',
    across: (name: string) => `${name} →`,
    up: (name: string) => `↑ ${name}`,
    logarithmic: 'Logarithmic scales: each step is ten times the one before.',
    members: 'Member states',
    others: 'Others',
    out: 'Not chosen',
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
