/**
 * This script's address, if it still has its own name: then it lies beside the atlas. Merged into another file of the
 * host's, it does not. Known only while it is first run.
 */
const script = document.currentScript;
const OWN =
  script instanceof HTMLScriptElement && /\/presence-atlas\.js([?#]|$)/.test(script.src) ? script.src : '';
/** From elsewhere it is no copy of the host's: it tells more than a link, which programs for mail and clicks rewrite. */
const isFromAtlas = OWN !== '' && new URL(OWN).origin !== location.origin;

/**
 * The folder of the atlas that an element shows: what its `src` says, else where this script comes from or a link in the
 * element leads. Null where that is nothing that a frame may show, or while the link may still come.
 */
export function folderOf(element: Element): string | null {
  const said = element.getAttribute('src');
  const url = said !== null ? webAddress(said) : isFromAtlas ? new URL(OWN) : linkIn(element);
  if (!url) return null;
  // A page in another language has a folder of its own; the attribute says it already.
  const folder = new URL('.', url).href;
  const lang = element.getAttribute('lang');
  return said === null && lang && folder.endsWith(`/${lang}/`) ? new URL('..', folder).href : folder;
}

/** Where the first link leads that leaves the page; without one, where the script lies. */
function linkIn(element: Element): URL | null {
  for (const link of element.querySelectorAll('a[href]')) {
    const url = webAddress(link.getAttribute('href') ?? '');
    if (url && url.href.replace(/#.*/s, '') !== location.href.replace(/#.*/s, '')) return url;
  }
  return document.readyState === 'loading' ? null : webAddress(OWN);
}

function webAddress(text: string): URL | null {
  if (!text || !URL.canParse(text, document.baseURI)) return null;
  const url = new URL(text, document.baseURI);
  return /^https?:$/.test(url.protocol) ? url : null;
}
