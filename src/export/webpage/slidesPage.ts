import type { Direction } from '../../words/language';
import { escapeXml } from '../picture/svgPicture';
import { showSlides } from './showSlides';
import look from '../../style/slidesPage.css?inline';

/** A slide as a picture, with what is said of it. */
export interface PicturedSlide {
  /** A whole SVG file. */
  svg: string;
  alt: string;
  /** For the speaker; '' if there are none. */
  notes: string;
}

/** What the page calls what a reader can do. */
type SlidesPageWords = Record<'previous' | 'next' | 'notes' | 'black' | 'full' | 'controls', string>;

/**
 * Slides as a page of their own that needs no server, no network and nothing beside it: pictures, look and script stand in
 * it. Without its script the slides stand one below the other, with their notes.
 * @param title of the whole
 * @param language of its words: its tag by BCP 47, and how its lines are written
 * @returns the HTML of the page
 */
export function slidesPage(
  title: string,
  { tag, dir }: { tag: string; dir: Direction },
  slides: readonly PicturedSlide[],
  words: SlidesPageWords,
): string {
  const turn = (act: 'previous' | 'next', sign: string) =>
    `<button type="button" data-act="${act}" aria-label="${escapeXml(words[act])}">${sign}</button>`;
  const button = (act: 'notes' | 'black' | 'full') =>
    `<button type="button" data-act="${act}">${escapeXml(words[act])}</button>`;
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(tag)}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    // Whatever stands in it, it asks nobody for anything.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${look}</style>`,
    '</head>',
    '<body>',
    `<main><h1>${escapeXml(title)}</h1>`,
    ...slides.map(({ svg, alt, notes }) =>
      [
        '<section class="slide">',
        `<img alt="${escapeXml(alt)}" src="${addressOf(svg)}">`,
        notes && `<div class="notes" tabindex="0">${escapeXml(notes)}</div>`,
        '</section>',
      ].join(''),
    ),
    '</main>',
    `<nav aria-label="${escapeXml(words.controls)}">`,
    turn('previous', '‹'),
    '<output aria-live="polite"></output>',
    turn('next', '›'),
    button('notes'),
    button('black'),
    button('full'),
    '</nav>',
    `<script>(${String(showSlides)})()</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A picture as an address: only what would end it is written in another way. */
function addressOf(svg: string): string {
  const address = svg.replace(/%/g, '%25').replace(/#/g, '%23').replace(/\s+/g, ' ');
  return `data:image/svg+xml,${address.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}`;
}
