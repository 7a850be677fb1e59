import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { expect } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.svelte';
import { Choice } from '../../../src/choice/choice.svelte';
import { parseQuery } from '../../../src/choice/query';
import type { Colours } from '../../../src/export/picture/colours';
import { legendOf } from '../../../src/export/picture/legend';
import { mapPicture } from '../../../src/export/picture/mapPicture';
import { composePicture } from '../../../src/export/picture/picture';
import { Deck } from '../../../src/export/slides/deck';
import { namedColours } from '../../../src/export/slides/deckColours';
import { ownDesign } from '../../../src/export/slides/design';
import { themeSlots } from '../../../src/export/slides/ooxml/themeColours';
import { MapState } from '../../../src/map/mapState.svelte';
import { placesOf } from '../../../src/pipeline/shapes/places';
import { coreOf, detailOf } from '../../../src/pipeline/tables/compile';
import { describeProblem, errorsIn } from '../../../src/pipeline/tables/problems';
import { readTables } from '../../../src/pipeline/tables/tables';
import type { WorldShapes } from '../../../src/world/shapes';
import { buildWorld, type World } from '../../../src/world/world';
import { loadLanguage } from '../../../src/words/language';
import { coloursOf } from '../../export/slides/deckColours';
import { realFiles, realOrganization } from '../../realData';

// Copies of the real tables with rows added, and what the page shows of them.

const english = await loadLanguage('en', ['explore', 'present']);
const german = await loadLanguage('de', ['explore', 'present']);
const TODAY = '2026-11-29';

export const SIZE = { width: 1280, height: 720 };
export const measure = (text: string, size: number) => text.length * size * 0.55;

/**
 * The tables of a copy, the mistakes in them, and their world.
 * @param rows that are added at the end of each file
 * @param edit what else is changed in a file
 */
export function copyWith(
  rows: Readonly<Record<string, string>>,
  edit: Readonly<Record<string, (text: string) => string>> = {},
) {
  const { files, schema } = realFiles();
  const copy = new Map(files);
  for (const [file, added] of Object.entries(rows)) {
    copy.set(file, `${copy.get(file)!.trimEnd()}\n${inAllLanguages(file, added)}\n`);
  }
  for (const [file, change] of Object.entries(edit)) copy.set(file, change(copy.get(file)!));
  const { tables, problems } = readTables(copy, schema);
  return {
    tables,
    errors: errorsIn(problems).map(describeProblem),
    world: buildWorld(coreOf(tables, realOrganization())),
    detail: detailOf(tables, schema),
  };
}

/** Columns that rows of tests do without. */
const LEFT_OUT = /_ar$|^(?:sought|in)_(?:fr|es)$/;
/** Of indicators, they have texts in two languages. */
const LEFT_OUT_OF_INDICATORS = /_(?:fr|es|ar)$/;

/** Rows with all columns of their table: in languages that they do without they say what they say in English. */
export function inAllLanguages(file: string, rows: string): string {
  const [columns = []] = csvParseRows(realFiles().files.get(file)!);
  const leftOut = columns.includes('aggregation') ? LEFT_OUT_OF_INDICATORS : LEFT_OUT;
  const written = columns.filter((column) => !leftOut.test(column));
  const filled = csvParseRows(rows).map((cells) =>
    columns.map((column) => {
      const at = written.indexOf(column);
      return cells[at < 0 ? written.indexOf(column.replace(/_[a-z]+$/, '_en')) : at] ?? '';
    }),
  );
  return csvFormatRows(filled);
}

/** What the page shows of a world, on these shapes. */
export function pageOf(world: World, shapes: WorldShapes) {
  const places = { ...placesOf(shapes, world), shapes };
  return {
    /** The atlas for an address without mistakes, with the words of all parts. */
    atlasAt(query: string): Atlas<'explore' | 'present'> {
      const { chosen, faults } = parseQuery(query, world, TODAY);
      expect(faults).toEqual([]);
      return new Atlas(world, new Choice(chosen), chosen.lang === 'de' ? german : english, TODAY);
    },

    /** The map, drawn as it is for files. */
    pictureOf(atlas: Atlas<'explore' | 'present'>, colours: Colours = coloursOf('light')) {
      const map = new MapState(atlas, places);
      const content = {
        ...{
          title: 'Title',
          sentence: [atlas.summary.line],
          notes: [{ text: 'Note' }, { text: 'Disclaimer' }],
          alt: atlas.summaryText,
        },
        ...{ colours, isTransparent: false, isQuiet: true },
        drawMap: (box: Parameters<typeof mapPicture>[2]) => mapPicture(atlas, map, box, colours),
        legendOf: (drawn: Parameters<typeof legendOf>[1]) => legendOf(atlas, drawn, colours),
      };
      return composePicture(content, SIZE, measure, { aside: 0.28 });
    },
  };
}

/** A deck without slides. */
export function emptyDeck(
  atlas: Atlas<'explore' | 'present'>,
  scheme: 'light' | 'dark',
  colours: Colours,
): Deck {
  return new Deck({
    about: { title: 'T', subject: 'S', author: 'A', description: 'D', lang: 'en-GB', made: TODAY },
    ...{ design: ownDesign(SIZE), date: TODAY, scheme, colours, slots: themeSlots(atlas.world.areas) },
    ...{ words: atlas.present.output.slides, named: namedColours(atlas, colours) },
  });
}
