/** A piece of a note: words, or an address in it. */
type NotePart = string | { href: string };

const ADDRESS = /https?:\/\/[^\s<>"]+/g;

/**
 * Finds the addresses in a note, without the punctuation that follows them.
 * @example splitLinks('see (https://a.org/b); later') gives ['see (', { href: 'https://a.org/b' }, '); later']
 */
export function splitLinks(note: string): NotePart[] {
  const parts: NotePart[] = [];
  let end = 0;
  for (const match of note.matchAll(ADDRESS)) {
    const href = withoutPunctuation(match[0]);
    if (match.index > end) parts.push(note.slice(end, match.index));
    parts.push({ href });
    end = match.index + href.length;
  }
  if (end < note.length) parts.push(note.slice(end));
  return parts;
}

/** A closing bracket belongs to the address only if it opens one. */
function withoutPunctuation(address: string): string {
  const bare = address.replace(/[.,;:!?]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? withoutPunctuation(bare.slice(0, -1)) : bare;
}
