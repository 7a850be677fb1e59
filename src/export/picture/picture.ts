import type { SentencePart } from '../../words/format';
import type { Direction } from '../../words/language';
import type { Box } from './clipOutlines';
import type { Colours } from './colours';
import { framedTitle, type PictureFrame } from './framedTitle';
import type { Legend, LegendEntry } from './legend';
import type { MapPicture } from './mapPicture';
import { placeBars, type PlacedBars } from './placeBars';
import { PICTURE_TYPE, pictureUnit, type TypeScale } from './typeScale';
import { wrapEvenly, wrapText, type Measure, type Run } from './wrapText';

/** A text in its place. */
export interface TextBlock {
  role: 'title' | 'sentence' | 'legend' | 'note';
  box: Box;
  /** px */
  size: number;
  lineHeight: number;
  colour: string;
  isBold: boolean;
  lines: Run[][];
}

export interface PlacedEntry {
  entry: LegendEntry;
  /** The middle of its mark. */
  x: number;
  y: number;
  /** Where its words begin, which is their right end where lines are written to the left. */
  textX: number;
  width: number;
}

/** A picture of a view, everything in its place in px: ready to be written as SVG or as a slide. */
export interface Picture {
  width: number;
  height: number;
  /** What it says to those who cannot see it. */
  alt: string;
  colours: Colours;
  isTransparent: boolean;
  /** How its lines are written; to the right, where it is not said. */
  dir?: Direction | undefined;
  texts: TextBlock[];
  map: MapPicture;
  legend: { entries: PlacedEntry[]; size: number; mark: number };
  /** Room that was kept free beside the map, for a chart. */
  aside: Box | null;
  /** The chart below the map, where the picture is higher than the map needs. */
  bars: PlacedBars | null;
}

/** What stands at the foot of a picture. */
interface PictureNote {
  text: string;
  /** Whether it names the sources, which may stand in the least type. */
  isOfSources?: boolean;
}

/** What a picture is made of, whatever its size. */
export interface PictureContent {
  title: string;
  sentence: readonly SentencePart[];
  /** Whether that stands back behind the title. */
  isQuiet: boolean;
  /** Disclaimer, sources, date and address, each on its own line or lines. */
  notes: readonly PictureNote[];
  alt: string;
  colours: Colours;
  isTransparent: boolean;
  dir?: Direction;
  drawMap: (box: Box) => MapPicture;
  legendOf: (map: MapPicture) => Legend;
}

/** Where a map begins and ends, px from the upper edge. */
interface Band {
  top: number;
  foot: number;
}

/** A chart for the room that a map leaves in a high picture. */
export interface BelowMap {
  chart: Parameters<typeof placeBars>[0];
  /** What it says to those who cannot see it. */
  about: string;
  /** How wide the map is for its height. */
  aspect: number;
  /** Writes a number. */
  say: (value: number) => string;
}

/** A picture as seen has any width: its type is so much smaller or larger at most. */
const LEAST_UNIT = 0.6;
const MOST_UNIT = 1.25;
/** Lines of a title that is fixed, and of how many px it gets smaller to fit. */
const TITLE_LINES = 2;
const STEP = 1;
/** The least size of type, px. */
const LEAST = 10;
const MARGIN = 30;
/** Between the map and what stands above and below it. */
const GAP = 4;
/** Between a map and the chart below it. */
const BEFORE_BARS = 18;
/** Room for another font than the one that was measured with. */
const SLACK = 0.95;
const LINE = 1.32;

/**
 * Puts everything in its place: title and sentence at the top, notes and legend at the foot, and the map between
 * them, as large as there is room.
 * @param options `aside`: the share of the width beside the map that is kept free for a chart; `band`: where the map has to
 * stand, so that it does in several pictures alike, see `sharedBand`; `below`: a chart for the room that the map leaves;
 * `frame`: where all of it has to be, if that is not the whole picture
 */
export function composePicture(
  content: PictureContent,
  size: { width: number; height: number },
  measure: Measure,
  {
    aside = 0,
    type: scale = PICTURE_TYPE,
    band,
    below,
    frame = null,
  }: {
    aside?: number;
    type?: TypeScale;
    band?: Band;
    below?: BelowMap | undefined;
    frame?: PictureFrame | null;
  } = {},
): Picture {
  const { width, height } = size;
  const { colours } = content;
  const unit = scale.isFixed
    ? (frame?.unit ?? 1)
    : Math.max(LEAST_UNIT, Math.min(MOST_UNIT, pictureUnit(width)));
  const area = frame?.area ?? areaOf(size, MARGIN * unit);
  const { x: margin, width: room } = area;
  const sized = (px: number) => Math.max(LEAST, px * unit);

  const block = (
    role: TextBlock['role'],
    runs: readonly Run[],
    px: number,
    look: { colour: string; isBold?: boolean; wrap?: typeof wrapText },
  ): TextBlock => {
    const isBold = look.isBold ?? false;
    const type = sized(px);
    const lines = (look.wrap ?? wrapText)(
      runs.map((run) => ({ ...run, isBold: run.isBold ?? isBold })),
      room * SLACK,
      type,
      measure,
    );
    const lineHeight = type * LINE;
    const box = { x: margin, y: 0, width: room, height: lines.length * lineHeight };
    return { role, box, size: type, lineHeight, colour: look.colour, isBold, lines };
  };

  const titleOf = (px: number) =>
    block('title', [{ text: content.title }], px, { colour: colours.ink, isBold: true, wrap: wrapEvenly });
  let title = frame ? framedTitle(content.title, frame, colours.ink, measure) : titleOf(scale.title);
  for (
    let px = scale.title;
    !frame && scale.isFixed && title.lines.length > TITLE_LINES && px > scale.sentence;
  )
    title = titleOf((px -= STEP));
  const sentence = block(
    'sentence',
    content.sentence.map((part) =>
      typeof part === 'string' ? { text: part } : { text: part.number, colour: colours.accent, isBold: true },
    ),
    scale.sentence,
    { colour: content.isQuiet ? colours.soft : colours.ink },
  );
  const notes = content.notes.map(({ text, isOfSources }) =>
    block('note', [{ text }], isOfSources ? scale.source : scale.note, { colour: colours.soft }),
  );

  let top = area.y;
  for (const one of frame ? [sentence] : [title, sentence]) {
    one.box.y = top;
    top += one.box.height + 6 * unit;
  }
  let foot = area.y + area.height;
  for (const one of notes.toReversed()) {
    foot -= one.box.height;
    one.box.y = foot;
    foot -= 2 * unit;
  }
  foot -= 6 * unit;

  const isTurned = content.dir === 'rtl';
  const mapWidth = room * (1 - aside);
  const space = GAP * unit;
  const boxTo = (end: number): Box => ({
    x: isTurned ? margin + room - mapWidth : margin,
    y: band?.top ?? top + space,
    width: mapWidth,
    height: band ? band.foot - band.top : Math.max(40, end - top - 2 * space),
  });
  const first = content.drawMap(boxTo(foot));
  const legend = content.legendOf(first);
  const legendSize = sized(scale.legend);
  const heading = legend.title
    ? [block('legend', [{ text: legend.title }], scale.legend, { colour: colours.soft })]
    : [];
  const placed = placeEntries(legend.entries, { x: margin, width: room * SLACK, size: legendSize, measure });
  const headingHeight = heading.reduce((sum, { box }) => sum + box.height, 0);
  const legendTop = band ? band.foot + space : foot - placed.height - headingHeight;
  for (const one of heading) one.box.y = legendTop;
  for (const one of placed.entries) {
    one.y += legendTop + headingHeight;
    if (isTurned) [one.x, one.textX] = [2 * margin + room - one.x, 2 * margin + room - one.textX];
  }

  const whole = boxTo(legendTop);
  const bars = below && barsBelow(below, whole, sized, colours, measure);
  const box = bars ? { ...whole, height: bars.box.y - 2 * space - whole.y } : whole;
  // The legend says what is drawn, and takes room from what is drawn, where that has no place of its own.
  const map = band ? first : content.drawMap(box);
  return {
    width,
    height,
    alt: bars && below ? `${content.alt} ${below.about}` : content.alt,
    colours,
    isTransparent: content.isTransparent,
    dir: content.dir,
    texts: [title, sentence, ...heading, ...notes],
    map,
    bars: bars ?? null,
    legend: { entries: placed.entries, size: legendSize, mark: legendSize * 0.85 },
    aside:
      aside > 0
        ? {
            x: isTurned ? margin : margin + mapWidth + 12 * unit,
            y: box.y,
            width: room * aside - 12 * unit,
            height: box.height,
          }
        : null,
  };
}

/** All of a picture but its margins; the lower one is a little less. */
function areaOf({ width, height }: { width: number; height: number }, margin: number): Box {
  return { x: margin, y: margin, width: width - 2 * margin, height: height - margin * 1.8 };
}

/** A chart at the foot of a map's box, where the map itself does not need the room. */
function barsBelow(
  { chart, aspect, say }: BelowMap,
  box: Box,
  sized: (px: number) => number,
  colours: Colours,
  measure: Measure,
): PlacedBars | null {
  const height = box.height - box.width / aspect - sized(BEFORE_BARS);
  if (height <= 0) return null;
  const room = { ...box, y: box.y + box.height - height, height };
  const type = { title: sized(PICTURE_TYPE.sentence), label: sized(PICTURE_TYPE.legend) };
  return placeBars(chart, room, type, colours, measure, say);
}

/** Where the map stands in each of several pictures: below the longest of their texts, and above the highest legend. */
export function sharedBand(pictures: readonly Picture[]): Band {
  return {
    top: Math.max(...pictures.map(({ map }) => map.box.y)),
    foot: Math.min(...pictures.map(({ map }) => map.box.y + map.box.height)),
  };
}

/** Puts the entries in rows; their heights count from 0. */
function placeEntries(
  entries: readonly LegendEntry[],
  { x, width, size, measure }: { x: number; width: number; size: number; measure: Measure },
): { entries: PlacedEntry[]; height: number } {
  const row = size * 1.65;
  const gap = size * 1.3;
  const mark = size * 1.4;
  let [left, top] = [0, 0];
  const placed = entries.map((entry): PlacedEntry => {
    const own = mark + measure(entry.label, size, false) / SLACK;
    if (left > 0 && left + own > width) [left, top] = [0, top + row];
    const at = {
      entry,
      x: x + left + size * 0.45,
      y: top + row / 2,
      textX: x + left + mark,
      width: own - mark,
    };
    left += own + gap;
    return at;
  });
  return { entries: placed, height: entries.length > 0 ? top + row : 0 };
}
