import type { OutputMessages } from '../../words/en/export';
import type { Box } from '../picture/clipOutlines';
import type { LayoutKey } from './ooxml/layouts';
import type { Pen } from './mapGroup';
import { shapeTree } from './ooxml/master';
import { CHART, IN_PRESENTATION } from './ooxml/namespaces';
import { paragraph, textBody, type DeckRun } from './paragraphs';
import { placeholder, placeMark, slideNumber, type PlaceholderKey } from './ooxml/placeholders';
import { named, place } from './shapes';
import type { ChartData } from './chart/chartData';
import { element, type Xml } from './ooxml/xml';

export const SLIDE_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml';

/** A text in a place of the slide's layout. */
export interface SlideText {
  place: 'title' | 'sentence' | 'notes' | 'footer';
  paragraphs: readonly (readonly DeckRun[])[];
  /** px; without, as the layout has them. */
  box?: Box;
  size?: number;
  lineHeight?: number;
}

/** A chart in a place of the slide's layout. */
export interface SlideChart {
  place: PlaceholderKey & 'chart1';
  data: ChartData;
  box: Box;
  /** Whether it bears its title, where that is not the slide's. */
  isTitled?: boolean;
  /** What it says to those who cannot see it. */
  about: string;
}

/** Everything on a slide; the deck gives it its number and its files. */
export interface SlideContent {
  layout: LayoutKey;
  texts: readonly SlideText[];
  charts: readonly SlideChart[];
  /** Further shapes, such as the map, written with the slide's own pen. */
  draw?: (pen: Pen) => readonly Xml[];
  /** For the speaker; an empty line begins a new paragraph. */
  notes: string;
}

/**
 * A slide.
 * @param number from 1
 * @param chartIds by which the slide refers to its charts, in their order
 */
export function slideXml(content: SlideContent, number: number, chartIds: readonly string[], pen: Pen): Xml {
  const isTitleSlide = content.layout === 'title';
  const names = pen.words.places;
  const shapes = [
    content.texts.map((one) => textXml(one, isTitleSlide, names[one.place], pen)),
    content.draw?.(pen),
    content.charts.map((chart, i) => chartXml(chart, chartIds[i] ?? '', pen)),
    !isTitleSlide &&
      placeholder(pen.ids, {
        key: 'number',
        name: names.number,
        body: textBody('p:txBody', [slideNumber(pen.lang, String(number))]),
      }),
  ];
  return element(
    'p:sld',
    IN_PRESENTATION,
    element('p:cSld', {}, shapeTree(shapes)),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
}

function textXml(
  { place: key, paragraphs, box, size, lineHeight }: SlideText,
  isTitleSlide: boolean,
  name: OutputMessages['slides']['places']['title'],
  pen: Pen,
): Xml {
  const look = { lang: pen.lang, colour: pen.colour, size, lineHeight };
  return placeholder(pen.ids, {
    key,
    isTitleSlide,
    name,
    ...(box && { box }),
    body: textBody(
      'p:txBody',
      paragraphs.map((runs) => paragraph(runs, look)),
      {},
      element('a:normAutofit'),
    ),
  });
}

function chartXml({ place: key, data, box, about }: SlideChart, id: string, pen: Pen): Xml {
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      named(pen.ids, data.title, about),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: true })),
      placeMark(key),
    ),
    place('p:xfrm', box),
    element(
      'a:graphic',
      {},
      element('a:graphicData', { uri: CHART }, element('c:chart', { 'xmlns:c': CHART, 'r:id': id })),
    ),
  );
}
