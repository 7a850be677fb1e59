import { levels, shapeTree } from './master';
import { IN_PRESENTATION } from './namespaces';
import { paragraph, textBody, type ParagraphStyle } from '../paragraphs';
import { named, place, preset, ShapeIds } from '../shapes';
import { colourMap } from './theme';
import { element, type Xml } from './xml';
import type { Box } from '../../picture/clipOutlines';
import type { SlideSize } from './layouts';

export const NOTES_MASTER_TYPE =
  'application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml';
export const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml';

/** A page of notes, px: upright, 7.5 by 10 inches. */
export const NOTES_PAGE = { width: 720, height: 960 };
const MARGIN = 72;
const PICTURE_WIDTH = NOTES_PAGE.width - 2 * MARGIN;

interface NotesWords {
  /** Names of the picture of the slide, and of its notes. */
  picture: string;
  notes: string;
}

/** What pages of notes have in common: the slide above, the words below. */
export function notesMaster(slide: SlideSize, words: NotesWords, look: ParagraphStyle): Xml {
  const ids = new ShapeIds();
  const height = (PICTURE_WIDTH * slide.height) / slide.width;
  const picture = { x: MARGIN, y: MARGIN, width: PICTURE_WIDTH, height };
  const text = { x: MARGIN, y: 2 * MARGIN + height, width: PICTURE_WIDTH, height: 300 };
  return element(
    'p:notesMaster',
    IN_PRESENTATION,
    element(
      'p:cSld',
      {},
      element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' }))),
      shapeTree([
        pictureOf(ids, words.picture, picture),
        notesOf(ids, words.notes, [paragraph([{ text: words.notes }], look)], text),
      ]),
    ),
    // Pages of notes are printed: dark on light, whatever the slides are.
    element('p:clrMap', colourMap('light')),
    element('p:notesStyle', {}, levels(false)),
  );
}

/** The notes of a slide; an empty line begins a new paragraph. */
export function notesSlide(notes: string, words: NotesWords, look: ParagraphStyle): Xml {
  const ids = new ShapeIds();
  const paragraphs = notes.split(/\n{2,}/).map((part) => paragraph(part ? [{ text: part }] : [], look));
  return element(
    'p:notes',
    IN_PRESENTATION,
    element('p:cSld', {}, shapeTree([pictureOf(ids, words.picture), notesOf(ids, words.notes, paragraphs)])),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
}

function pictureOf(ids: ShapeIds, name: string, box?: Box): Xml {
  const locks = { noGrp: true, noRot: true, noChangeAspect: true };
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(ids, name),
      element('p:cNvSpPr', {}, element('a:spLocks', locks)),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    element('p:spPr', {}, box && [place('a:xfrm', box), preset('rect')]),
  );
}

function notesOf(ids: ShapeIds, name: string, paragraphs: readonly Xml[], box?: Box): Xml {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(ids, name),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })),
      element('p:nvPr', {}, element('p:ph', { type: 'body', sz: 'quarter', idx: 3 })),
    ),
    element('p:spPr', {}, box && [place('a:xfrm', box), preset('rect')]),
    textBody('p:txBody', paragraphs),
  );
}
