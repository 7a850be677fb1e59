import type { Measure } from '../picture/wrapText';
import { fittedTexts } from './fittedTexts';
import type { Pen } from './mapGroup';
import type { DeckDesign } from './design';
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
  { layouts, unit }: DeckDesign,
  measure: Measure,
): SlideContent {
  const text = fittedTexts(layouts.title, measure, unit);
  return {
    layout: 'title',
    texts: [text('title', [title]), text('sentence', [subtitle]), text('footer', [footer])],
    charts: [],
    draw: drawMap,
    notes: subtitle,
  };
}
