/** Style sheets that did not come. A browser may give such a link an empty sheet, so that only its event tells. */
const missing = new Set<HTMLLinkElement>();
// Nothing to listen to where the build draws the page.
globalThis.addEventListener?.(
  'error',
  ({ target }) => void (target instanceof HTMLLinkElement && missing.add(target)),
  { capture: true },
);

/**
 * Asks anew for style sheets that did not come: what loads parts of the page asks for each of them once only.
 * @throws if one of them fails again
 */
export async function renewStyles(): Promise<void> {
  const links = [...missing].filter(({ rel, isConnected }) => rel === 'stylesheet' && isConnected);
  missing.clear();
  await Promise.all(
    links.map(
      (link) =>
        new Promise((onload, onerror) => {
          link.replaceWith(Object.assign(link.cloneNode(), { onload, onerror }));
        }),
    ),
  );
}
