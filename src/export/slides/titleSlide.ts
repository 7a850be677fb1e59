import type { Measure } from '../picture/wrapText';
import { fittedTexts } from './fittedTexts';
import type { Pen } from './mapGroup';
import { TYPE, type SlideSize } from './ooxml/layouts';
import type { Xml } from './ooxml/xml';
import type { SlideContent } from './slide';

interface TitleOptions {
  title: string;
  subtitle: string;
  footer: string;
  /** The map of the deck, beside or below its title. */
  drawMap: (pen: Pen) => readonly Xml[];
}

/** The slide that a deck begins with. */
export function titleSlide(
  { title, subtitle, footer, drawMap }: TitleOptions,
  size: SlideSize,
  measure: Measure,
): SlideContent {
  const text = fittedTexts('title', size, measure);
  return {
    layout: 'title',
    texts: [
      text('title', [title], TYPE.deck),
      text('sentence', [subtitle], TYPE.subtitle),
      { place: 'footer', paragraphs: [[{ text: footer }]] },
    ],
    charts: [],
    draw: drawMap,
    notes: subtitle,
  };
}
