import type { Page } from '@playwright/test';

/** How a translator takes a text: it puts a new one in its place, or takes the text itself into its element. */
export type Way = 'replaced' | 'moved';

/**
 * Does to the page what a browser's translation does (Chrome: `<font><font>text</font></font>` in the place of each text):
 * what asks not to be translated stays. The words stay the same, so that the page can be compared.
 */
export async function translate(page: Page, way: Way = 'replaced'): Promise<void> {
  await page.evaluate((how) => {
    const KEPT = 'script, style, template, noscript, textarea, svg, font, [translate=no], .notranslate';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() !== '' && !text.parentElement?.closest(KEPT)) texts.push(text);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      if (how === 'replaced') inner.textContent = text.data;
      text.replaceWith(outer);
      if (how === 'moved') inner.append(text);
    }
  }, way);
}

/** Every text of the page, of each element that holds one, as a reader would read it. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Names on the map lie where the words over it leave room, and are no text of a translator's.
    const APART = 'script, style, template, noscript, [data-label]';
    return [...document.body.querySelectorAll('*:not(font)')].flatMap((element) => {
      if (element.closest(APART)) return [];
      const own = [...element.childNodes].map((node) =>
        node instanceof Text || node.nodeName === 'FONT' ? node.textContent : '',
      );
      const text = own.join('').replaceAll(/\s+/g, ' ').trim();
      return text === '' ? [] : [`${element.localName}: ${text}`];
    });
  });
}
