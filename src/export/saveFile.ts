/** How long a browser may take to begin a download, ms. */
const UNTIL_TAKEN = 30_000;

/** A file that was handed to the browser. Whether it arrived, no page is told. */
export interface HandedFile {
  /** With its ending. */
  name: string;
  content: Blob;
}

/** Windows inside of other apps, which mostly drop downloads without a word. */
const IN_APP =
  /; wv\)|FBA[NV]|Instagram|\bLine\/|MicroMessenger|LinkedInApp|Snapchat|BytedanceWebview|musical_ly|Twitter for/;

/**
 * Whether a download is likely to be dropped: in a frame, which may be a sandbox, and in other apps' windows. On iOS
 * these lack the name of Safari or of another browser.
 */
export function mayLoseDownloads(
  { userAgent }: Pick<Navigator, 'userAgent'> = navigator,
  isFramed = window.self !== window.top,
): boolean {
  const isBareIos = /iPhone|iPad|iPod/.test(userAgent) && !/Safari\//.test(userAgent);
  return isFramed || isBareIos || IN_APP.test(userAgent);
}

/**
 * Hands a file to the reader as a download.
 * @param name with its ending
 */
export function saveFile(
  name: string,
  content: Blob | string,
  type = 'application/octet-stream',
): HandedFile {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, UNTIL_TAKEN);
  return { name, content: blob };
}

/** A longer name would be cut by the programs that show it, characters. */
const LONGEST = 100;

/**
 * A name for a file: what it shows in few words, without what file systems dislike. Where that is too long, the first
 * part and the last stay, as whose it is and of when, and of those between as many as there is room for.
 * @param ending without its dot
 */
export function fileName(parts: readonly string[], ending: string): string {
  const words = parts.map(wordsOf).filter(Boolean);
  while (words.length > 2 && words.join('-').length > LONGEST) words.splice(-2, 1);
  return `${words.join('-').slice(0, LONGEST)}.${ending}`;
}

function wordsOf(part: string): string {
  return (
    part
      // As German writes them without their dots.
      .replace(/[äöüÄÖÜ]/g, '$&e')
      .replaceAll('ß', 'ss')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase()
  );
}
