import type { Picture, TextBlock } from '../picture/picture';
import { plainOf } from '../picture/svgPicture';
import { legendGroup } from './legendGroup';
import { mapGroup, type Pen } from './mapGroup';
import { paragraph, textBody, type DeckRun } from './paragraphs';
import { NO_FILL, preset, shape } from './shapes';
import type { SlideChart, SlideContent, SlideText } from './slide';
import type { Xml } from './ooxml/xml';
import { tableFrame } from './table/tableFrame';

interface MapSlideOptions {
  picture: Picture;
  /** The chart beside the map, if there is room for one. */
  chart: Omit<SlideChart, 'place' | 'box'> | null;
  /** Names of drawn areas that are no state, by the id of their shape. */
  areaNames: ReadonlyMap<string, string>;
  notes: string;
  /** Of a slide that a template lays out: the size of its titles, px, and what stands in its footer. */
  framed?: { titleSize: number; footer: SlideText } | null;
}

/** A map with its title, sentence, legend and notes, each where the picture has it. */
export function mapSlide({ picture, chart, areaNames, notes, framed = null }: MapSlideOptions): SlideContent {
  const { texts, aside, alt, colours } = picture;
  const { table } = picture.map;
  const byRole = (role: TextBlock['role']) => texts.filter((block) => block.role === role);
  const notesOf = byRole('note');
  // The last says whose atlas it is not: the footer of every slide.
  const footer = framed ? [] : notesOf.slice(-1);
  return {
    layout: aside && chart ? 'mapWithChart' : 'map',
    texts: [
      framed ? titleAsIs(byRole('title'), framed.titleSize) : placed('title', byRole('title')),
      placed('sentence', byRole('sentence')),
      placed('notes', framed ? notesOf : notesOf.slice(0, -1)),
      framed ? framed.footer : placed('footer', footer),
    ].flat(),
    charts: aside && chart ? [{ ...chart, place: 'chart1', box: aside }] : [],
    draw: (pen) => [
      ...(table
        ? [tableFrame(pen, table.pages, 0, { ...table, about: alt, at: picture.map.box, colours })]
        : mapGroup(pen, picture.map, { about: alt, sea: colours.sea, areaNames })),
      ...byRole('legend').map((block) => heading(pen, block)),
      ...[legendGroup(pen, picture)].filter((part) => part !== null),
    ],
    notes,
  };
}

/** Texts that stand below each other, as the paragraphs of one place; none if there are none. */
function placed(place: SlideText['place'], blocks: readonly TextBlock[]): SlideText[] {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return [];
  const { x, y, width } = first.box;
  const height = last.box.y + last.box.height + last.lineHeight * 0.2 - y;
  return [
    {
      place,
      paragraphs: blocks.map((block) => runsOf(block, place === 'title')),
      box: { x, y, width, height },
      size: first.size,
      lineHeight: first.lineHeight,
      looks: blocks.map(({ size, lineHeight }) => ({ size, lineHeight })),
    },
  ];
}

/** A title where its layout has it, smaller only where it has to be. */
function titleAsIs([block]: readonly TextBlock[], titleSize: number): SlideText[] {
  if (!block) return [];
  const { size } = block;
  return [{ place: 'title', paragraphs: [runsOf(block, true)], ...(size < titleSize && { size }) }];
}

/** The words of a text; lines are broken by the program that shows them. */
function runsOf(block: TextBlock, isPlain: boolean): DeckRun[] {
  if (isPlain) return [{ text: plainOf(block) }];
  return block.lines.flatMap((line, i) =>
    line.map(({ text, colour, isBold }, j) => ({
      text: j === line.length - 1 && i < block.lines.length - 1 ? `${text} ` : text,
      colour,
      isBold: isBold === true ? true : undefined,
    })),
  );
}

/** What the colours of the map show, above the legend. */
function heading({ ids, lang, colour, words }: Pen, block: TextBlock): Xml {
  const { box, size, lineHeight } = block;
  const runs = [{ text: plainOf(block), colour: block.colour }];
  return shape(ids, {
    name: words.legend,
    box,
    geometry: preset('rect'),
    fill: NO_FILL,
    text: textBody('p:txBody', [paragraph(runs, { lang, colour, size, lineHeight, align: 'l' })], {
      wrap: 'square',
      lIns: 0,
      tIns: 0,
      rIns: 0,
      bIns: 0,
      anchor: 't',
    }),
  });
}
