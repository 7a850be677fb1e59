/**
 * Asks anew for style sheets that did not come: what loads parts of the page asks for each of them once only.
 * @throws if one of them fails again
 */
export async function renewStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([disabled])');
  const missing = Array.from(links).filter(({ sheet }) => !sheet);
  await Promise.all(
    missing.map(
      (link) =>
        new Promise((onload, onerror) => {
          link.replaceWith(Object.assign(link.cloneNode(), { onload, onerror }));
        }),
    ),
  );
}
