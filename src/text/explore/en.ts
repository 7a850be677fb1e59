import type { Status } from '../../model/membership';
import { pick, type Formats } from '../format';
import contextEn from './contextEn';

/** The words of what is loaded when first shown: regions, comparison, context, table, sources. */
const en = {
  time: {
    heading: 'History',
  },
  region: {
    kind: 'IOM region',
    continent: 'Continent (UN M49)',
    /** A region goes by the city of its office. */
    title: (city: string) => `${city} region`,
    previous: 'Previous region',
    next: 'Next region',
    standing: (of: Record<Status, number>, f: Formats) =>
      [
        `${f.number(of.member)} ${pick(f, of.member, { one: 'member state', other: 'member states' })}`,
        `${f.number(of.observer)} ${pick(f, of.observer, { one: 'observer', other: 'observers' })}`,
        of.former > 0 &&
          `${f.number(of.former)} ${pick(f, of.former, { one: 'former member', other: 'former members' })}`,
        `${f.number(of.other)} neither`,
      ]
        .filter(Boolean)
        .join(', '),
    onDate: (date: string) => `on ${date}`,
    choose: 'Choose this region',
    unchoose: 'Remove from choice',
    compare: 'Compare',
    hostElsewhere: (host: string, city: string) =>
      `${host} itself is covered by the regional office in ${city}.`,
    coversHere: (n: number, all: number, f: Formats) =>
      `covers ${f.number(n)} of the ${f.number(all)} countries`,
    countries: 'Countries',
    byM49: 'by the continents of UN M49',
    basisOf: (basis: string, n: number, f: Formats) =>
      `${f.number(n)} ${pick(f, n, { one: 'country', other: 'countries' })}: ${basis}.`,
    neither: 'neither member nor observer',
    countriesNote: (date: string) => `Without a note: member state on ${date}.`,
    officesNote:
      'All offices in the countries above, as known for about 2017. Sub-offices are a sample. The profile of each country names the sources.',
    workNote:
      'Countries with documented work, as a share of all countries. No document found does not mean no work. The profile of each country names the sources.',
    keyHere: 'region',
    keyWorld: 'world',
    here: (share: string, n: number, all: number, f: Formats) =>
      `${share} (${f.number(n)} of ${f.number(all)})`,
    world: (share: string, n: number, all: number, f: Formats) =>
      `World: ${share} (${f.number(n)} of ${f.number(all)})`,
    hereShare: (share: string) => `Region: ${share}`,
    worldShare: (share: string) => `World: ${share}`,
    standsOut: 'What stands out',
    times: (times: string) => `${times} times`,
    nothingStandsOut: 'No activity stands out by this rule.',
    rule: (least: number, times: string, most: number) =>
      `Activities documented in at least ${least} countries here, and in a share of them at least ${times} times that of the world; the ${most} with the highest multiple. What was documented where depends on the sources found.`,
    ofWorld: (share: string) => `${share} of the world’s`,
    withFigure: (n: number, all: number, f: Formats) =>
      `${f.number(n)} of ${f.number(all)} countries have the figure`,
    migrantShare: 'Migrants in the population',
    peopleNote: (areas: number, f: Formats) =>
      `Sums over the countries that have the figure, without dependent territories. World: all ${f.number(areas)} countries and areas of the table.`,
    strip: 'The regions at a glance',
    stripNote: 'Countries that fit the other filters, of all. A click opens the region.',
    fitting: (city: string, n: number, all: number, f: Formats) =>
      `${city}: ${f.number(n)} of ${f.number(all)} countries ${pick(f, n, { one: 'fits', other: 'fit' })}`,
  },
  compare: {
    heading: 'Compare',
  },
  context: contextEn,
  table: {
    heading: 'Table',
  },
  source: {
    heading: 'Source',
  },
  data: {
    heading: 'About the data',
  },
  saved: {
    heading: 'Saved views',
  },
};

export type ExploreMessages = typeof en;
export default en;
