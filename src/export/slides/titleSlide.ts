import type { Measure } from '../picture/wrapText';
import { fitText } from './fitText';
import type { Pen } from './mapGroup';
import { placeholdersOf, TYPE, type SlideSize } from './ooxml/layouts';
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
  const places = placeholdersOf('title', size);
  const fit = (words: string, place: 'title' | 'sentence', from: number, isBold: boolean) => {
    const box = places[place];
    return box ? fitText([words], box, { from, isBold, measure }) : from;
  };
  return {
    layout: 'title',
    texts: [
      { place: 'title', paragraphs: [[{ text: title }]], size: fit(title, 'title', TYPE.deck, true) },
      {
        place: 'sentence',
        paragraphs: [[{ text: subtitle }]],
        size: fit(subtitle, 'sentence', TYPE.subtitle, false),
      },
      { place: 'footer', paragraphs: [[{ text: footer }]] },
    ],
    charts: [],
    draw: drawMap,
    notes: subtitle,
  };
}
