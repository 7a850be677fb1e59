/** Asks for the whole screen for an element; gives whether the browser granted it, which it may refuse without a word. */
export function fillScreen(element: Element): Promise<boolean> {
  return element.requestFullscreen().then(
    () => true,
    () => false,
  );
}
