/**
 * Asks for the whole screen for an element; gives whether the browser granted it. It may refuse without a word, and old
 * ones throw, or give nothing to wait for.
 */
export async function fillScreen(element: Element): Promise<boolean> {
  try {
    await element.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}
