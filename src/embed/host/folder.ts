/**
 * This script's address, if it still has its own name: then it lies beside the atlas. Merged into another file of the
 * host's, it does not. Known only while it is first run.
 */
const script = document.currentScript;
const OWN =
  script instanceof HTMLScriptElement && /\/presence-atlas\.js([?#]|$)/.test(script.src) ? script.src : '';

/**
 * The folder of the atlas that an element shows: what its `src` says, else where the link in it leads, else where this
 * script lies. Null where that is nothing that a frame may show, or while the link may still come.
 */
export function folderOf(element: Element): string | null {
  const said = element.getAttribute('src');
  const link = element.querySelector('a[href]')?.getAttribute('href');
  const at = said ?? link ?? (document.readyState === 'loading' ? '' : OWN);
  if (!at || !URL.canParse(at, document.baseURI)) return null;
  const url = new URL(at, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) return null;
  // A page in another language has a folder of its own; the attribute says it already.
  const folder = new URL('.', url).href;
  const lang = element.getAttribute('lang');
  return said === null && lang && folder.endsWith(`/${lang}/`) ? new URL('..', folder).href : folder;
}
