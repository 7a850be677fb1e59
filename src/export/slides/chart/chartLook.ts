import type { Colours } from '../../picture/colours';
import { TYPE } from '../../picture/typeScale';
import { solid } from '../shapes';
import type { WriteColour } from '../ooxml/themeColours';
import { typeSize } from '../ooxml/units';
import { element, text, type Xml } from '../ooxml/xml';

/** What a chart is written with. */
export interface ChartStyle {
  colours: Colours;
  colour: WriteColour;
  lang: string;
  /** The name of the sheet that holds its data. */
  sheet: string;
  isTitled: boolean;
  /** How much larger or smaller its type is than on a slide of 720 px. */
  unit?: number;
  /** Of the chart, px. */
  width?: number;
}

/** Sizes of type in a chart, px: none below 10 pt; 12 over a whole slide. */
export const CHART_SIZES = { title: 16, beside: TYPE.least, alone: 16 };

/** The size of all type of a chart but its title. */
export function chartSize({ isTitled, unit = 1 }: Pick<ChartStyle, 'isTitled' | 'unit'>): number {
  return CHART_SIZES[isTitled ? 'beside' : 'alone'] * unit;
}

/**
 * A turn of text that nobody sees, in sixty-thousandths of a degree: at none at all LibreOffice breaks labels into lines
 * where it would leave some out.
 */
const LEVEL = 60;

/** An element that has a value and nothing else. */
export function value(name: string, val: string | number | boolean): Xml {
  return element(`c:${name}`, { val });
}

/**
 * How the words of a part of a chart look.
 * @param look its size in px
 * @param isLevel whether it is never turned to make room
 */
export function chartText(
  { lang, colour, size }: { lang: string; colour: Xml; size: number },
  isLevel = false,
): Xml {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', isLevel ? { rot: LEVEL, vert: 'horz' } : {}),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, element('a:defRPr', { sz: typeSize(size), b: false }, solid(colour))),
      element('a:endParaRPr', { lang }),
    ),
  );
}

/** The words of a title or label of a chart, in one line of one look; its size in px. */
export function chartWords(
  said: string,
  { lang, colour, size, isWrapped = true }: { lang: string; colour: Xml; size: number; isWrapped?: boolean },
): Xml {
  return element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      element('a:bodyPr', isWrapped ? {} : { wrap: 'none' }),
      element('a:lstStyle'),
      element(
        'a:p',
        {},
        element(
          'a:r',
          {},
          element('a:rPr', { lang, sz: typeSize(size), b: false }, solid(colour)),
          element('a:t', {}, text(said)),
        ),
      ),
    ),
  );
}

/** What a label may show, in the order of the schema. */
const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'] as const;

/** What labels show: of these nothing but what is named. */
export function labelShows(...named: (typeof SHOWN)[number][]): Xml[] {
  return SHOWN.map((part) => value(`show${part}`, named.includes(part)));
}
