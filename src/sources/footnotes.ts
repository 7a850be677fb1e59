import '../style/printText.css';

/** What the list of addresses says, asked for when it is printed. */
interface NoteWords {
  heading: () => string;
  /** Whose page an address is; '' where that is not known. */
  nameOf: (address: string) => string;
}

/** What is printed with footnotes, and the words of its list. */
const parts = new Map<HTMLElement, NoteWords>();
let undo: (() => void) | null = null;

/**
 * Prints a part whole while it is there: what is folded in it is open, and each of its links to an address has a
 * number whose address stands at the end. One list for all parts, in which an address has one number.
 * @returns what ends it
 */
export function printWhole(part: HTMLElement, words: NoteWords): () => void {
  if (parts.size === 0) {
    addEventListener('beforeprint', prepare);
    addEventListener('afterprint', restore);
  }
  parts.set(part, words);
  return () => {
    parts.delete(part);
    if (parts.size > 0) return;
    restore();
    removeEventListener('beforeprint', prepare);
    removeEventListener('afterprint', restore);
  };
}

function prepare() {
  restore();
  // A page that lies over the atlas is printed in its place.
  const over = [...parts.keys()].find((part) => part.matches('dialog'));
  const printed = over ? [over] : [...parts.keys()].sort(byPlace);
  const words = printed[0] && parts.get(printed[0]);
  if (!words) return;
  // Nobody fills in a report on paper.
  const folded = printed.flatMap((part) => [
    ...part.querySelectorAll<HTMLDetailsElement>('details:not([open], .report)'),
  ]);
  for (const details of folded) details.open = true;

  const numbers = new Map<string, number>();
  const links = printed.flatMap((part) => [
    ...part.querySelectorAll<HTMLAnchorElement>('a[href^="http"]:not([popover] a)'),
  ]);
  for (const link of links) {
    const number = numbers.get(link.href) ?? numbers.size + 1;
    numbers.set(link.href, number);
    link.dataset['footnote'] = String(number);
  }
  const list = listOf(numbers.keys(), words);
  if (links.length > 0) (over ?? document.querySelector('.frame') ?? document.body).append(list);

  undo = () => {
    for (const details of folded) details.open = false;
    for (const link of links) delete link.dataset['footnote'];
    list.remove();
  };
}

function restore() {
  undo?.();
  undo = null;
}

function byPlace(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function listOf(addresses: Iterable<string>, { heading, nameOf }: NoteWords): HTMLElement {
  const list = document.createElement('section');
  list.className = 'footnotes printed-only';
  const head = document.createElement('h2');
  head.textContent = heading();
  const items = document.createElement('ol');
  for (const address of addresses) {
    const item = document.createElement('li');
    item.textContent = [address, nameOf(address)].filter(Boolean).join(' ');
    items.append(item);
  }
  list.append(head, items);
  return list;
}
