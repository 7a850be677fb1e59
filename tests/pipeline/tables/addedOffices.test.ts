import { worldOnDay } from '../../../src/figures/match';
import { onDate } from '../../realData';
import { describe, expect, it } from 'vitest';
import { svgPicture } from '../../../src/export/picture/svgPicture';
import { viewCharts } from '../../../src/export/slides/chart/chartData';
import { mapSlide } from '../../../src/export/slides/mapSlide';
import { officeColumns } from '../../../src/figures/columns/officeColumns';
import { byOfficeKind } from '../../../src/figures/officeTally';
import { byRegion } from '../../../src/figures/tally';
import { sectionsOf } from '../../../src/filters/facetOptions';
import { OFFICE_SYMBOLS } from '../../../src/map/marks/officeSymbols';
import { projectedFrames } from '../../../src/map/projection/projectedFrames';
import { regionFrames } from '../../../src/pipeline/shapes/regionFrames';
import { drawRegionMaps } from '../../../src/pipeline/shapes/regionMaps';
import { gazetteerOf } from '../../../src/pipeline/tables/compile';
import { regionFacts } from '../../../src/profile/region/regionFacts';
import { findIn } from '../../../src/search/findIn';
import { buildSearchIndex } from '../../../src/search/searchIndex';
import { count } from '../../../src/world/countrySet';
import type { OfficeKindId, RegionId } from '../../../src/world/rows';
import { coveredBy } from '../../../src/figures/regionalOffices';
import { regionOn } from '../../../src/world/regions';
import { coloursOf } from '../../export/slides/deckColours';
import { deckFaults, partsOf } from '../../export/slides/deckFaults';
import { copyWith, emptyDeck, pageOf, SIZE } from './copies';
import { atlas as drawn, full, topology } from '../drawn';

const HUB = 'hub' as OfficeKindId;
const COAST = 'mombasa' as RegionId;
const DAY = '2017-03-01';

/** A kind of office that covers a region, a region, and an office of the one in the other. */
const ADDED = {
  'kinds.csv':
    'hub,Hub,Drehkreuz,Pôle,Nodo,Hubs,Drehkreuze,Pôles,Nodos,a hub,Drehkreuz,un pôle,un nodo,cross,2,region,sample,https://www.un.org/hubs',
  'regional-offices.csv':
    'mombasa,Mombasa,KEN,Hub for the Coast,Drehkreuz an der Küste,Pôle côtier,Nodo de la costa,Coast,Küste,Côte,Costa,on the Coast,an der Küste,2010,,,,,,https://www.un.org/mombasa,',
  'offices.csv':
    'ken-hub,KEN,Mombasa,-4.05,39.67,hub,mombasa,,2010,office,,,named,https://www.un.org/mombasa,2016,',
};

const { tables, errors, world, detail } = copyWith(ADDED, {
  // Two countries are in the new region.
  'coverage.csv': (text) => text.replace(/^(SOM|TZA),nairobi,/gm, '$1,mombasa,'),
});
const { atlasAt, pictureOf } = pageOf(world, full);
const frames = regionFrames(tables, drawn.outlines);

it('a kind and a region that are added are rows like any other', () => {
  expect(errors).toEqual([]);
  expect(world.kinds).toHaveLength(tables.kinds.length);
});

describe('a kind of office that is added to the tables', () => {
  it('stands by its rank, behind those of the same rank and before all others', () => {
    const at = world.kinds.findIndex(({ id }) => id === HUB);
    expect(world.kinds.slice(0, at).every(({ rank }) => rank <= 2)).toBe(true);
    expect(world.kinds.slice(at + 1).every(({ rank }) => rank > 2)).toBe(true);
  });

  it('is offered among the filters, with its symbol and the countries that host it', () => {
    const atlas = atlasAt('office=hub');
    const option = sectionsOf(atlas, 'office')[0]!.options.find(({ value }) => value === HUB);
    expect(option).toMatchObject({ name: 'Hubs', glyph: { symbol: 'cross' } });
    expect(atlas.countsOf('office').get(HUB)).toBe(1);
    expect(count(atlas.fit.all)).toBe(1);
  });

  it('is said in the sentence of each language, and among those of which there is a sample', () => {
    expect(atlasAt('office=hub').summaryText).toContain('known to host a hub');
    const atlas = atlasAt('office=hub&lang=de');
    expect(atlas.summaryText).toContain('mit Drehkreuz');
    expect(atlas.explore.officeBars.sample(atlas.sampledKinds, atlas.formats)).toBe(
      'Die Drehkreuze und Zweigbüros sind eine Auswahl, keine vollständige Liste.',
    );
  });

  it('has its mark on the map of the whole world, its sign in the legend and in pictures', () => {
    const atlas = atlasAt('');
    const { map, legend } = pictureOf(atlas);
    expect(map.offices.find(({ id }) => id.split(' ')[0] === 'ken-hub')).toMatchObject({ symbol: 'cross' });
    expect(legend.entries.map(({ entry }) => entry)).toContainEqual(
      expect.objectContaining({ kind: 'office', label: 'Hub', symbol: 'cross' }),
    );
    expect(svgPicture(pictureOf(atlas)).split(OFFICE_SYMBOLS.cross)).toHaveLength(3);
  });

  it('has its bar in charts and on slides', () => {
    const atlas = atlasAt('');
    const mark = byOfficeKind(world, atlas.day, atlas.fit, atlas.choice.all).find(({ key }) => key === HUB);
    expect(mark).toMatchObject({ offices: 1, value: 1 });
    const chart = viewCharts(atlas, coloursOf('light')).find(({ key }) => key === 'office')!;
    expect(chart.series[0]!.values[chart.labels.indexOf('Hubs')]).toBe(1);
  });

  it('is drawn on slides', () => {
    const atlas = atlasAt('office=hub');
    const colours = coloursOf('light');
    const deck = emptyDeck(atlas, 'light', colours);
    const parts = { picture: pictureOf(atlas), areaNames: new Map<string, string>(), notes: 'Notes' };
    deck.add(mapSlide({ ...parts, chart: null }), colours);
    const written = partsOf(deck.write());
    expect(deckFaults(written, 'en-GB')).toEqual([]);
    expect(new TextDecoder().decode(written.get('ppt/slides/slide1.xml'))).toContain('Hub: Mombasa (Kenya)');
  });

  it('is named and ordered in the table of offices', () => {
    const atlas = atlasAt('lang=de');
    const { language, day, formats } = atlas;
    const ground = { world, detail: null, day, language, formats };
    const column = officeColumns(ground).find(({ key }) => key === 'kind')!;
    const office = world.officeOf('ken-hub')!;
    expect(column.cell(office)).toEqual({
      value: 'hub',
      order: world.kinds.indexOf(office.kind),
      text: 'Drehkreuz',
    });
  });
});

describe('a region that is added to the tables', () => {
  it('covers the countries that name it, and they are counted for it', () => {
    const atlas = atlasAt('region=mombasa');
    expect(sectionsOf(atlas, 'region')[0]!.options.at(-1)).toEqual({
      value: COAST,
      name: 'Coast',
      below: 'Mombasa',
    });
    const codes = world.countries.filter((one) => regionOn(one, DAY) === COAST).map(({ iso3 }) => iso3);
    expect(codes).toEqual(['SOM', 'TZA']);
    expect(count(atlas.fit.all)).toBe(2);
    expect(coveredBy(atlas.day, world.officeOf('ken-hub')!)).toEqual(atlas.day.sets.region.get(COAST));
    expect(atlas.summaryText).toMatch(/^2 countries on the Coast: /);
  });

  it('has its bar in the chart of regions, on the page and on slides', () => {
    const atlas = atlasAt('');
    const { day, fit, choice } = atlas;
    expect(byRegion(world, day, fit, choice.all, 'office').at(-1)).toMatchObject({ key: COAST, value: 2 });
    const chart = viewCharts(atlas, coloursOf('light')).find(({ key }) => key === 'region')!;
    expect(chart.labels).toContain('Coast');
  });

  it('has a map of its own, fitted to its countries', () => {
    const [west, south, east, north] = frames[COAST]!;
    expect([west, south, east, north].map(Math.round)).toEqual([29, -12, 51, 12]);
    const framed = { ...topology, frames };
    const small = drawRegionMaps(
      { ...tables, regionalOffices: tables.regionalOffices.slice(-1) },
      { shapes: full, topology: framed },
    ).regions.at(-1)!;
    expect(small.id).toBe(COAST);
    expect(small.countries.every(({ d }) => d.length > 20)).toBe(true);
    const own = world.countries.filter((one) => regionOn(one, DAY) === COAST);
    const scene = projectedFrames(framed, full).region(COAST, own, SIZE);
    for (const { iso3 } of own) {
      const { anchor } = scene.countries.find((one) => one.iso3 === iso3)!;
      expect(anchor![0] > 0 && anchor![0] < SIZE.width && anchor![1] > 0 && anchor![1] < SIZE.height).toBe(
        true,
      );
    }
  });

  it('has a profile, and is found by its name, its seat and the full name of its office', () => {
    const facts = regionFacts(world, detail, COAST, worldOnDay(world, onDate(DAY)));
    expect(facts!.office).toMatchObject({ id: COAST, city: 'Mombasa' });
    const index = buildSearchIndex(world, gazetteerOf(tables), {
      lang: 'de',
      city: atlasAt('lang=de').text.city,
    });
    for (const typed of ['Küste', 'Coast', 'Mombasa', 'Drehkreuz Mombasa', 'Drehkreuz an der Küste'])
      expect(findIn(index, typed, 5, (a, b) => a.localeCompare(b))[0]?.target).toEqual({
        kind: 'region',
        region: COAST,
      });
  });
});
