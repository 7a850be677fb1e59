import type { OutputMessages } from '../../words/en/export';
import type { Box } from '../picture/clipOutlines';
import type { LayoutKey } from './ooxml/layouts';
import type { Pen } from './mapGroup';
import { shapeTree } from './ooxml/master';
import { CHART, IN_PRESENTATION } from './ooxml/namespaces';
import { paragraph, textBody, textBox, type DeckRun } from './paragraphs';
import { placeholder, placeMark, slideNumber, type PlaceholderKey } from './ooxml/placeholders';
import { named, place, preset, shape, solid } from './shapes';
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
  /** Of the first paragraphs, one after another, where these have others. */
  looks?: readonly { size: number; lineHeight?: number }[];
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
  const names = pen.words.places;
  const { places, date, plate, colours } = pen.layout;
  const shapes = [
    plate && shape(pen.ids, { name: pen.words.ground, box: plate, geometry: preset('rect'), fill: PLATE }),
    content.texts.map((one) => textXml(one, names[one.place], pen)),
    content.draw?.(pen),
    content.charts.map((chart, i) => chartXml(chart, chartIds[i] ?? '', pen)),
    date?.mark &&
      placeholder(pen.ids, {
        mark: date.mark,
        name: names.date,
        body: textBody('p:txBody', [
          paragraph([{ text: pen.date }], {
            lang: pen.lang,
            colour: pen.colour,
            size: date.isSaid ? date.size : undefined,
          }),
        ]),
      }),
    places.number?.mark &&
      placeholder(pen.ids, {
        mark: places.number.mark,
        name: names.number,
        body: textBody('p:txBody', [slideNumber(pen.lang, String(number))]),
      }),
  ];
  return element(
    'p:sld',
    IN_PRESENTATION,
    element('p:cSld', {}, shapeTree(shapes)),
    element(
      'p:clrMapOvr',
      {},
      colours ? element('a:overrideClrMapping', colours.map) : element('a:masterClrMapping'),
    ),
  );
}

function textXml(
  { place: key, paragraphs, box, size, lineHeight, looks = [] }: SlideText,
  name: OutputMessages['slides']['places']['title'],
  pen: Pen,
): Xml {
  const own = pen.layout.places[key];
  const look = {
    lang: pen.lang,
    colour: pen.colour,
    size: own?.mark ? size : (size ?? own?.size),
    lineHeight,
  };
  const inked = (run: DeckRun) => (own?.ink ? { ...run, colour: run.colour ?? own.ink } : run);
  const written = paragraphs.map((runs, i) => paragraph(runs.map(inked), { ...look, ...looks[i] }));
  const fit = element('a:normAutofit');
  if (own?.mark)
    return placeholder(pen.ids, {
      mark: own.mark,
      name,
      ...(box && { box }),
      body: textBody('p:txBody', written, {}, fit),
    });
  return textBox(pen.ids, { name, box: box ?? own?.box ?? NOWHERE, paragraphs: written, fit });
}

/** The background of the theme; a little of what lies below it is seen. */
const PLATE = solid(element('a:schemeClr', { val: 'bg1' }, element('a:alpha', { val: 88_000 })));

/** Of what no layout has a place for. */
const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

function chartXml({ place: key, data, box, about }: SlideChart, id: string, pen: Pen): Xml {
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      named(pen.ids, data.title, about),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: true })),
      placeMark(pen.layout.places[key]?.mark),
    ),
    place('p:xfrm', box),
    element(
      'a:graphic',
      {},
      element('a:graphicData', { uri: CHART }, element('c:chart', { 'xmlns:c': CHART, 'r:id': id })),
    ),
  );
}
