import { SHEET_END } from './sheetEnd';

/** The style sheets that are there or on their way, by their addresses. */
const sheets = new Map<string, Promise<void>>();
/** Those of them that did not come, or not whole. */
const broken = new Set<string>();

/**
 * Loads a part of the page once its style sheets are there: what the build puts around each `import()` (see
 * pipeline/site/loadParts.ts).
 * @param files what the part needs, its script among them, as addresses from `base`
 * @throws if one of them does not come; whoever needs it next asks for it anew
 */
export async function withFiles<Part>(
  load: () => Promise<Part>,
  files: readonly string[],
  base: string,
): Promise<Part> {
  const addresses = files.map((file) => new URL(file, base).href);
  await Promise.all(
    addresses.map((address) => (address.endsWith('.css') ? bring(address) : hasten(address))),
  );
  return load();
}

function bring(address: string): Promise<void> {
  const sheet = sheets.get(address) ?? fetchSheet(address);
  sheets.set(address, sheet);
  return sheet.catch((error: unknown) => {
    sheets.delete(address);
    broken.add(address);
    throw error;
  });
}

async function fetchSheet(address: string): Promise<void> {
  // What stands in the page itself: see pipeline/site/fillPage.ts.
  if (linkTo(address, 'stylesheet')) return;
  // What came broken may be kept by the browser, and would come broken again.
  if (broken.has(address)) await fetch(address, { cache: 'reload' });
  const link = addLink(address, 'stylesheet');
  const hasCome = await new Promise<boolean>((tell) => {
    link.onload = () => tell(true);
    link.onerror = () => tell(false);
  });
  // The rules of what did not come must not be read.
  if (hasCome && isWhole(link)) return;
  link.remove();
  throw new Error(`${address}: not to be had, cut off, or no style sheet`);
}

/** A browser takes whatever comes for a sheet, so the rule at its end is looked for. */
const isWhole = ({ sheet }: HTMLLinkElement) =>
  [...(sheet?.cssRules ?? [])].at(-1)?.cssText.startsWith(SHEET_END);

/** Scripts are asked for all at once, not one when another names it. */
const hasten = (address: string) => linkTo(address, 'modulepreload') ?? addLink(address, 'modulepreload');

/** Not those that only have it fetched early: see pipeline/site/fillPage.ts. */
const linkTo = (address: string, rel: string) =>
  [...document.querySelectorAll('link')].find(
    (link) => link.rel === rel && link.href === address && link.media === '',
  );

function addLink(href: string, rel: string): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), { rel, href, crossOrigin: '' });
  document.head.append(link);
  return link;
}
