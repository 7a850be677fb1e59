import { encode } from 'uqr';
import type { Scheme } from '../../choice/chosen';
import { turnedRound } from '../picture/turnedRound';
import type { Box } from '../picture/clipOutlines';
import type { Colours } from '../picture/colours';
import type { Picture, TextBlock } from '../picture/picture';
import { wrapText, type Measure } from '../picture/wrapText';
import type { DeckDesign, Place } from '../slides/design';
import type { MapPlan } from '../slides/deckPlan';
import type { QuietSlide } from '../slides/quietMap';
import type { SlideText } from '../slides/slide';
import { chartSketch } from './chartSketch';
import { tableSketch } from './tableSketch';

const LINE = 1.25;
/** Light squares round a QR code. */
const QUIET = 4;

/** A slide as a picture, and what is drawn over that. */
export interface SlideSketch {
  picture: Picture;
  over: string;
}

/** The slide of a map as a picture, with the chart beside it. */
export function mapSketch(
  { view, chart }: Pick<MapPlan, 'view' | 'chart'>,
  picture: Picture,
  measure: Measure,
): SlideSketch {
  const { aside, colours } = picture;
  const { number } = view.drawable.atlas.formats;
  const { table, box } = picture.map;
  const beside = chart && aside ? chartSketch(chart, aside, colours, measure, number) : '';
  const over = table ? tableSketch(table, box, colours, measure) : '';
  const turned = (svg: string, { x, width }: Box) => turnedRound(svg, 2 * x + width, picture.dir);
  return { picture, over: turned(over, box) + (aside ? turned(beside, aside) : '') };
}

/**
 * A cover or a closing slide as a picture: its map, and its words where its layout has them.
 * @param code what the QR code of a closing slide holds, and the colours of the deck
 */
export function quietSketch(
  { slide, quiet }: QuietSlide,
  { size, dir, layouts, closing }: DeckDesign,
  measure: Measure,
  code?: { address: string; scheme: Scheme },
): SlideSketch {
  const { places } = layouts[slide.layout];
  const isCover = slide.layout === 'title';
  const texts = slide.texts.flatMap((text) => {
    const place = places[text.place];
    return place ? textBlocks(text, place, isCover, quiet.colours, measure) : [];
  });
  return {
    picture: {
      ...size,
      alt: '',
      colours: quiet.colours,
      isTransparent: false,
      dir,
      texts,
      map: quiet.map,
      legend: { entries: [], size: 0, mark: 0 },
      aside: null,
      bars: null,
    },
    over: code ? qrSketch(code.address, closing.qr, lightAndDark(quiet.colours, code.scheme)) : '',
  };
}

/** A text of a slide in its place, a block for each paragraph. */
export function textBlocks(
  { place, paragraphs, size, box: ownBox }: SlideText,
  layout: Place,
  isCover: boolean,
  colours: Colours,
  measure: Measure,
): TextBlock[] {
  const isTitle = place === 'title';
  const box = ownBox ?? layout.box;
  const type = size ?? layout.size;
  let { y } = box;
  const blocks = paragraphs.map((runs): TextBlock => {
    const isBold = layout.isBold || runs.some((run) => run.isBold);
    const text = runs.map((run) => run.text).join('');
    // An address has no place to break at.
    const widest = Math.max(...text.split(/\s+/).map((word) => measure(word, type, isBold)));
    const px = type * Math.min(1, box.width / widest);
    const lineHeight = px * LINE;
    const lines = wrapText([{ text, isBold }], box.width, px, measure);
    const own = { ...box, y, height: lines.length * lineHeight };
    y += own.height;
    const isSoft = isCover ? !isTitle : place === 'notes' || place === 'footer';
    return {
      role: isTitle ? 'title' : 'note',
      ...{ box: own, size: px, lineHeight, isBold, lines },
      colour: isSoft ? colours.soft : colours.ink,
    };
  });
  // The title of a cover stands at the foot of its place.
  const down = isCover && isTitle ? box.y + box.height - y : 0;
  return blocks.map((block) => ({ ...block, box: { ...block.box, y: block.box.y + down } }));
}

/** The lighter and the darker one of page and ink: a code is dark on light in either scheme. */
function lightAndDark({ page, ink }: Colours, scheme: Scheme): [light: string, dark: string] {
  return scheme === 'light' ? [page, ink] : [ink, page];
}

function qrSketch(address: string, { x, y, width, height }: Box, [light, dark]: [string, string]): string {
  const modules = encode(address, { ecc: 'M', border: 0 }).data;
  const step = width / (modules.length + 2 * QUIET);
  const at = (place: number) => (place + QUIET) * step;
  const squares = modules.flatMap((row, down) =>
    row.flatMap((isDark, across) =>
      isDark ? `M${x + at(across)} ${y + at(down)}h${step}v${step}h${-step}z` : [],
    ),
  );
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${light}"/><path d="${squares.join('')}" fill="${dark}"/>`;
}
