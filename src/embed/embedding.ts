import type { Chosen } from '../choice/chosen';
import { formatQuery } from '../choice/query';

/** A width and a height, px. */
export interface EmbedSize {
  width: number;
  height: number;
}

/** No smaller frame shows the map; and no larger one is likely to be meant. */
export const LEAST_SIZE: EmbedSize = { width: 280, height: 220 };
export const MOST_SIZE: EmbedSize = { width: 4000, height: 4000 };

/** What is embedded, and how. */
export interface Embedding {
  /** The site's root, with a slash at its end. */
  root: string;
  /** What is shown; `scheme` null follows the page around. */
  chosen: Chosen;
  /** What the page at the site's root shows without a query. */
  home: Chosen;
  /** Null for all the width there is, at 16:9. */
  size: EmbedSize | null;
  /** What is shown, in the language of the embed: headline and line. */
  sentence: string;
  /** The title of the frame, in the same language. */
  title: string;
}

type Shown = Pick<Embedding, 'root' | 'chosen' | 'home'>;

/**
 * The root of the site, from the address of one of its pages: with a slash at its end, without query and hash.
 * @param isHome whether it is the one at the root: each other language has a folder of its own
 */
export function siteRoot(page: string, isHome: boolean): string {
  return new URL(isHome ? '.' : '..', page).href;
}

/** The page that arrives in the language of the choice, with the rest of it as its query. */
function addressOf({ root, home }: Shown, chosen: Chosen): string {
  const { lang } = chosen;
  const folder = lang === home.lang ? '' : `${lang}/`;
  return `${root}${folder}${formatQuery(chosen, { ...home, lang })}`;
}

/** What of a choice a frame shows. */
export function framed(chosen: Chosen): Chosen {
  return { ...chosen, embed: true, page: null, profile: null, compare: [] };
}

/** The address of the choice as an embed, for a frame. */
export function embedAddress(shown: Shown): string {
  return addressOf(shown, framed(shown.chosen));
}

/** The address of the choice as a whole page, for a link. The reader's own colour scheme stays. */
export function viewAddress(shown: Shown): string {
  return addressOf(shown, { ...shown.chosen, embed: false, page: null, scheme: null });
}

/** The sides of a size that are no whole number of px within the limits. */
export function sidesOutside(size: EmbedSize): (keyof EmbedSize)[] {
  return (['width', 'height'] as const).filter(
    (side) => !Number.isInteger(size[side]) || size[side] < LEAST_SIZE[side] || size[side] > MOST_SIZE[side],
  );
}
