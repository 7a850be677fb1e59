import { encode } from 'uqr';
import type { Scheme } from '../../choice/chosen';
import type { Box } from '../picture/clipOutlines';
import type { Colours } from '../picture/colours';
import type { Picture, TextBlock } from '../picture/picture';
import { wrapText, type Measure } from '../picture/wrapText';
import { closingBoxes, placeholdersOf, TYPE, type SlideSize } from '../slides/ooxml/layouts';
import type { QuietSlide } from '../slides/quietMap';
import type { SlideText } from '../slides/slide';

const LINE = 1.25;
/** Light squares round a QR code. */
const QUIET = 4;

/**
 * A cover or a closing slide as a picture: its map, and its words where its layout has them.
 * @param code what the QR code of a closing slide holds, and the colours of the deck
 */
export function quietSketch(
  { slide, quiet }: QuietSlide,
  size: SlideSize,
  measure: Measure,
  code?: { address: string; scheme: Scheme },
): { picture: Picture; over: string } {
  const places = placeholdersOf(slide.layout, size);
  const isCover = slide.layout === 'title';
  const texts = slide.texts.flatMap((text) => {
    const box = text.box ?? places[text.place];
    return box ? textBlocks(text, box, isCover, quiet.colours, measure) : [];
  });
  return {
    picture: {
      ...size,
      alt: '',
      colours: quiet.colours,
      isTransparent: false,
      texts,
      map: quiet.map,
      legend: { entries: [], size: TYPE.small, mark: 0 },
      aside: null,
      bars: null,
    },
    over: code ? qrSketch(code.address, closingBoxes(size).qr, lightAndDark(quiet.colours, code.scheme)) : '',
  };
}

/** A text of a slide in its place, a block for each paragraph. */
export function textBlocks(
  { place, paragraphs, size }: SlideText,
  box: Box,
  isCover: boolean,
  colours: Colours,
  measure: Measure,
): TextBlock[] {
  const isTitle = place === 'title';
  const px = size ?? sizeOf(place, isCover);
  const lineHeight = px * LINE;
  let { y } = box;
  const blocks = paragraphs.map((runs): TextBlock => {
    const isBold = isTitle || runs.some((run) => run.isBold);
    const lines = wrapText([{ text: runs.map(({ text }) => text).join(''), isBold }], box.width, px, measure);
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

function sizeOf(place: SlideText['place'], isCover: boolean): number {
  if (place === 'title') return isCover ? TYPE.deck : TYPE.title;
  if (place === 'sentence') return isCover ? TYPE.subtitle : TYPE.sentence;
  return isCover ? TYPE.deckFooter : TYPE.small;
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
