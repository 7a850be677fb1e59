import { emu, leading, typeSize } from './ooxml/units';
import type { WriteColour } from './ooxml/themeColours';
import { element, text, type Xml } from './ooxml/xml';
import type { Box } from '../picture/clipOutlines';
import { named, NO_FILL, place, preset, type ShapeIds } from './shapes';

/** How far a halo reaches, px. */
const HALO = 2.5;

/** Words in one look; what is not said is the placeholder's. */
export interface DeckRun {
  text: string;
  /** As `#rrggbb`. */
  colour?: string | undefined;
  isBold?: boolean | undefined;
  isItalic?: boolean | undefined;
  /** What glows around its letters, as `#rrggbb`. */
  halo?: string | undefined;
}

export interface ParagraphStyle {
  /** BCP 47 with its region, as Office wants it. */
  lang: string;
  colour: WriteColour;
  /** px; undefined: as the placeholder has it. */
  size?: number | undefined;
  /** px from line to line. */
  lineHeight?: number | undefined;
  align?: 'l' | 'ctr' | 'r' | undefined;
}

/** A paragraph; line feeds in its words become breaks. */
export function paragraph(runs: readonly DeckRun[], look: ParagraphStyle): Xml {
  const { lineHeight, align } = look;
  const spacing =
    lineHeight !== undefined && element('a:lnSpc', {}, element('a:spcPts', { val: leading(lineHeight) }));
  const properties = (spacing || align) && element('a:pPr', { algn: align }, spacing);
  return element(
    'a:p',
    {},
    properties,
    runs.flatMap((run) => runXml(run, look)),
    runs.length === 0 && element('a:endParaRPr', { lang: look.lang }),
  );
}

function runXml({ text: words, colour, isBold, isItalic, halo }: DeckRun, look: ParagraphStyle): Xml[] {
  const attributes = {
    lang: look.lang,
    sz: look.size === undefined ? undefined : typeSize(look.size),
    b: isBold,
    i: isItalic,
  };
  const fill = colour !== undefined && element('a:solidFill', {}, look.colour(colour));
  // A glow lies behind the letters; an outline would lie over them.
  const glow =
    halo !== undefined &&
    element('a:effectLst', {}, element('a:glow', { rad: emu(HALO) }, look.colour(halo)));
  const properties = element('a:rPr', attributes, fill, glow);
  return words
    .split(/\r\n|[\n\r\v\u2028\u2029]/)
    .flatMap((line, i) => [
      ...(i > 0 ? [element('a:br', {}, properties)] : []),
      element('a:r', {}, properties, element('a:t', {}, text(line))),
    ]);
}

/**
 * The body of a text.
 * @param tag `p:txBody` in a slide
 * @param properties those of `a:bodyPr`; without, the placeholder's
 */
export function textBody(
  tag: string,
  paragraphs: readonly Xml[],
  properties: Readonly<Record<string, string | number>> = {},
  fit: Xml | false = false,
): Xml {
  return element(tag, {}, element('a:bodyPr', properties, fit), element('a:lstStyle'), paragraphs);
}

/** Without margins, its words at the top. */
const PLAIN_BODY = { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' };

/** Words in a box of their own, which fill no place of a layout. */
export function textBox(
  ids: ShapeIds,
  {
    name,
    box,
    paragraphs,
    fit = false,
  }: { name: string; box: Box; paragraphs: readonly Xml[]; fit?: Xml | false },
): Xml {
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named(ids, name), element('p:cNvSpPr', { txBox: true }), element('p:nvPr')),
    element('p:spPr', {}, place('a:xfrm', box), preset('rect'), NO_FILL),
    textBody('p:txBody', paragraphs, PLAIN_BODY, fit),
  );
}
