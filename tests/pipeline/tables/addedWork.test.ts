import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/atlas/atlas.svelte';
import { svgPicture } from '../../../src/export/picture/svgPicture';
import { viewCharts } from '../../../src/export/slides/chart/chartData';
import { chartSlide } from '../../../src/export/slides/chartSlide';
import { mapSlide } from '../../../src/export/slides/mapSlide';
import { ownDesign } from '../../../src/export/slides/design';
import { themeSlots } from '../../../src/export/slides/ooxml/themeColours';
import { areasByThemes, byActivity } from '../../../src/figures/workTally';
import { sectionsOf } from '../../../src/filters/facetOptions';
import { areaAlone } from '../../../src/choice/chosen';
import { fitColour } from '../../../src/map/marks/countryLook';
import { areaStyles } from '../../../src/pipeline/site/areaStyles';
import { gazetteerOf } from '../../../src/pipeline/tables/compile';
import { findIn } from '../../../src/search/findIn';
import { buildSearchIndex } from '../../../src/search/searchIndex';
import { count } from '../../../src/world/countrySet';
import { coloursOf } from '../../export/slides/deckColours';
import { deckFaults, partsOf } from '../../export/slides/deckFaults';
import { lite } from '../drawn';
import { copyWith, emptyDeck, measure, pageOf, SIZE } from './copies';

const COLOUR = { light: '#5c6b00', dark: '#d9e04a' };
/** A work area with an activity, and one with a task of its own: each is documented in Kenya. */
const ADDED = {
  'areas.csv': `research,Migration research,Migrationsforschung,Recherche,Investigación,Research,Forschung,Recherche,Investigación,${COLOUR.light},${COLOUR.dark},studies,Studien,a page`,
  'themes.csv':
    'climate,climate,Migration and climate,Migration und Klima,Climat,Clima,Climate,Klima,Climat,Clima,,,,,,,a page',
  'activities.csv':
    'surveys,research,Surveys,Befragungen,Enquêtes,Encuestas,,,surveys\nforecasts,climate,Forecasts,Vorhersagen,Prévisions,Pronósticos,,,forecasts',
  'work.csv':
    'KEN,surveys,2015,https://www.un.org/kenya,Surveys households,activity,in-country\nKEN,forecasts,2015,https://www.un.org/kenya,Forecasts droughts,activity,in-country',
};

const { tables, errors, world } = copyWith(ADDED);
const { atlasAt, pictureOf } = pageOf(world, lite);

/** The parts of a deck of the copy: its map with a chart, and its charts. */
function deckOf(
  atlas: Atlas<'explore' | 'present'>,
  scheme: 'light' | 'dark',
  fit: string,
): ReadonlyMap<string, Uint8Array> {
  const colours = coloursOf(scheme, 'member', tables.areas);
  const own = coloursOf(scheme, fit, tables.areas);
  const deck = emptyDeck(atlas, scheme, colours);
  const charts = viewCharts(atlas, own);
  const parts = { picture: pictureOf(atlas, own), areaNames: new Map<string, string>(), notes: 'Notes' };
  deck.add(mapSlide({ ...parts, chart: { data: charts[0]!, about: 'Regions' } }), own);
  const said = {
    view: 'View',
    rowsOf: () => 'Rows',
    inFull: () => '',
    credits: ['Sources', 'Made'] as const,
    footer: 'Footer',
    notes: 'Notes',
  };
  for (const chart of charts)
    deck.add(chartSlide({ ...said, chart, inWords: () => 'In words' }, ownDesign(SIZE), measure), own);
  return partsOf(deck.write());
}

const xmlOf = (parts: ReadonlyMap<string, Uint8Array>, path: string) => strFromU8(parts.get(path)!);
const rgb = (hex: string) => hex.slice(1).toUpperCase();

describe('a work area that is added to the tables', () => {
  it('is a row like any other', () => {
    expect(errors).toEqual([]);
    expect(world.areas.at(-1)).toMatchObject({ id: 'research', short: { en: 'Research' } });
  });

  it('colours the map, where it is chosen alone', () => {
    const css = areaStyles(tables.areas);
    expect(css).toContain(`--area-research: light-dark(${COLOUR.light}, ${COLOUR.dark})`);
    expect(css).toContain(`[data-area='research'] :is(.country, .in-fit) { --fit: var(--area-research); }`);
    const { choice } = atlasAt('area=research');
    expect([areaAlone(choice.all), fitColour(choice.all)]).toEqual(['research', 'var(--area-research)']);
  });

  it('is found by what it is looked for by', () => {
    const index = buildSearchIndex(world, gazetteerOf(tables), {
      lang: 'en',
      city: atlasAt('lang=en').text.city,
    });
    expect(findIn(index, 'studies', 5, (a, b) => a.localeCompare(b))[0]?.target).toEqual({
      kind: 'work',
      work: { facet: 'area', value: 'research' },
    });
  });

  it('has its colour in the legend', () => {
    const colours = coloursOf('dark', 'area-research', tables.areas);
    const { entries } = pictureOf(atlasAt('area=research'), colours).legend;
    expect(entries[0]!.entry).toEqual({ kind: 'fill', label: 'Member state', paint: { fill: COLOUR.dark } });
  });

  it('is offered among the filters, with what is documented for it', () => {
    const atlas = atlasAt('area=research');
    const area = sectionsOf(atlas, 'area')[0]!.options.at(-1);
    expect(area).toEqual({ value: 'research', name: 'Migration research', colour: 'var(--area-research)' });
    const section = sectionsOf(atlas, 'activity').find(({ heading }) => heading === 'Migration research')!;
    expect(section.options).toEqual([{ value: 'surveys', name: 'Surveys', colour: 'var(--area-research)' }]);
    expect(count(atlas.fit.all)).toBe(1);
  });

  it('has its row in the charts', () => {
    const { day, fit, choice } = atlasAt('');
    expect(areasByThemes(world, day, fit, choice.all)).toHaveLength(world.areas.length);
    expect(byActivity(world, day, fit, choice.all)).toContainEqual(
      expect.objectContaining({ key: 'surveys', value: 1 }),
    );
  });

  it('fills its countries in pictures', () => {
    const colours = coloursOf('light', 'area-research', tables.areas);
    const svg = svgPicture(pictureOf(atlasAt('area=research'), colours));
    expect(svg).toMatch(new RegExp(`<path [^>]*fill="${COLOUR.light}" data-country="KEN"`));
    expect(svg).toMatch(new RegExp(`<path [^>]*fill="${colours.dimmed}" data-country="DEU"`));
  });

  it.each(['light', 'dark'] as const)('is on %s slides, beside a theme that has no room for it', (scheme) => {
    const parts = deckOf(atlasAt('area=research'), scheme, 'area-research');
    expect(deckFaults(parts, 'en-GB')).toEqual([]);
    const colour = rgb(COLOUR[scheme]);
    const theme = xmlOf(parts, 'ppt/theme/theme1.xml');
    const [accents, beside] = theme.split('<a:custClrLst>');
    expect(accents).not.toContain(colour);
    for (const [i, { id }] of world.areas.slice(0, 4).entries())
      expect(accents).toContain(
        `<a:accent${i + 2}><a:srgbClr val="${rgb(coloursOf(scheme)[`area-${id}`])}"/>`,
      );
    expect(beside).toContain(`<a:custClr name="Migration research"><a:srgbClr val="${colour}"/>`);
    expect(xmlOf(parts, 'ppt/slides/slide1.xml')).toContain(`<a:srgbClr val="${colour}"/>`);
  });

  it('gives its bars on slides their colour', () => {
    const colours = coloursOf('light', 'member', tables.areas);
    const chart = viewCharts(atlasAt(''), colours).find(({ key }) => key === 'activity')!;
    expect(chart.colours[chart.labels.indexOf('Surveys')]).toBe(COLOUR.light);
    expect(chart.colours[chart.labels.indexOf('Forecasts')]).toBe(colours.theme);
  });
});

describe('a task that is added to the tables', () => {
  it('is offered among the filters, with what is documented for it', () => {
    const atlas = atlasAt('theme=climate');
    expect(sectionsOf(atlas, 'theme')[0]!.options.at(-1)).toEqual({
      value: 'climate',
      name: 'Migration and climate',
    });
    const activities = sectionsOf(atlas, 'activity').at(-1)!.options;
    expect(activities).toContainEqual({ value: 'forecasts', name: 'Forecasts', colour: 'var(--theme)' });
    expect(count(atlas.fit.all)).toBe(1);
  });

  it('is a column of the matrix, which meets a new area', () => {
    const { day, fit, choice } = atlasAt('');
    const cells = areasByThemes(world, day, fit, choice.all);
    expect(cells.at(-1)!.at(-1)).toMatchObject({ area: 'research', theme: 'climate', value: 1 });
  });

  it('is said in the sentence, and drawn in pictures and on slides', () => {
    const atlas = atlasAt('theme=climate');
    expect(atlas.summaryText).toContain('Migration and climate');
    const colours = coloursOf('light', 'member', tables.areas);
    const svg = svgPicture(pictureOf(atlas, colours));
    expect(svg).toMatch(new RegExp(`<path [^>]*fill="${colours.member}" data-country="KEN"`));
    expect(deckFaults(deckOf(atlas, 'light', 'member'), 'en-GB')).toEqual([]);
  });
});

describe('the theme of slides', () => {
  it.each([0, 1, 4, 7])('has all of its accents with %i work areas', (number) => {
    const areas = Array.from({ length: number }, (_, i) => ({ id: `a${i}` as 'forced' }));
    const { accent1, accent2, accent3, accent4, accent5, accent6 } = themeSlots(areas);
    const accents = [accent2, accent3, accent4, accent5];
    expect(accents.slice(0, number)).toEqual(areas.slice(0, 4).map(({ id }) => `area-${id}`));
    expect(new Set([accent1, ...accents, accent6]).size).toBe(6);
  });
});
