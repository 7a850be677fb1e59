/** The map keeps this shape, width by height. */
const MAP_SHAPE = 16 / 9;
/** A table is at least this high, px: its bar, its heads and some rows. */
const LEAST_TABLE = 384;

/**
 * How high an embed is where nothing limits it: its map in its shape, or its table, and as much as the words above and
 * below need at this width. It does not depend on the height of the window: what gives way in a low one is measured as
 * if there were room. In passing, the words get that room where there is as much.
 * @param card the sentence, the map or table, and the notes, one below the other
 * @returns whole px
 */
export function naturalHeight(card: HTMLElement): number {
  const { dataset } = document.documentElement;
  // Heeded by the card's style for low frames.
  dataset['natural'] = '';
  const width = card.offsetWidth;
  let height = 0;
  for (const part of card.children as HTMLCollectionOf<HTMLElement>) {
    if (part.matches('[data-map]')) height += width / MAP_SHAPE;
    else if (part.matches('.table')) height += Math.max(width / MAP_SHAPE, LEAST_TABLE);
    else height += part.offsetHeight;
  }
  height = Math.ceil(height);
  if (card.offsetHeight < height) delete dataset['natural'];
  return height;
}
