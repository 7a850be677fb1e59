/** Texts of the page that one translation stands for. */
interface Translated {
  /** The element with the translation. */
  font: Element;
  /** The texts, and what they said. */
  words: Map<Text, string>;
}

const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT';

/**
 * Keeps the page true while the browser translates it. A browser takes a text out of the page and puts an element `font`
 * with the translation in its place; Svelte goes on writing into the text that nobody sees (sveltejs/svelte #15090). So
 * the text comes back to its place, empty, before its translation. Once the page writes into it, moves it or takes it
 * away, the translation of what it said goes; what it says now is the browser's to translate.
 * @param before the observer that saw the page until now, and what it has seen: what was translated by then may have been
 * written into since, so it speaks for itself
 */
export function keepTranslatedTexts(
  root: Element,
  before: MutationObserver,
  seen: readonly MutationRecord[],
): void {
  /** By text and by element. */
  const translated = new WeakMap<Node, Translated>();
  const structure = { subtree: true, childList: true };

  /** A text speaks for itself again, and with it those that were translated together. */
  function release({ font, words }: Translated, written?: Node): void {
    font.remove();
    translated.delete(font);
    for (const [text, said] of words) {
      translated.delete(text);
      if (text !== written && text.data === '') text.data = said;
    }
  }

  function putBack(text: Text, font: Element): void {
    const one = translated.get(font) ?? { font, words: new Map() };
    // Some translators move the text itself into their element.
    if (font.contains(text)) text.replaceWith(text.cloneNode());
    font.before(text);
    one.words.set(text, text.data);
    text.data = '';
    translated.set(font, one).set(text, one);
  }

  /** Gives the translations that are new. */
  function heed(records: readonly MutationRecord[]): ReadonlySet<Node> {
    const fonts = new Set<Node>(records.flatMap(({ addedNodes }) => [...addedNodes].filter(isFont)));
    for (const { target, type, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const written = type === 'characterData' && translated.get(target);
      if (written) release(written, target);
      for (const node of removedNodes) {
        const known = translated.get(node);
        if (known) release(known);
        else if (node instanceof Text && node.data.trim()) {
          const near = [...addedNodes, previousSibling, nextSibling]
            .filter(isFont)
            .filter((font) => fonts.has(font) && font.isConnected);
          const font = near.find((one) => !translated.has(one)) ?? near[0];
          if (font) putBack(node, font);
        }
      }
    }
    return fonts;
  }

  const observer = new MutationObserver((records) => {
    // From the first translation on it matters what is written.
    if (heed(records).size > 0) observer.observe(root, { ...structure, characterData: true });
    // What was changed here is known.
    observer.takeRecords();
  });
  for (const font of heed([...seen, ...before.takeRecords()])) {
    const one = translated.get(font);
    if (one) release(one);
  }
  before.disconnect();
  observer.observe(root, structure);
}
