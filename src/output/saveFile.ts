/** How long a browser may take to begin a download, ms. */
const UNTIL_TAKEN = 30_000;

/**
 * Hands a file to the reader as a download.
 * @param name with its ending
 */
export function saveFile(name: string, content: Blob | string, type = 'application/octet-stream'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, UNTIL_TAKEN);
}

/**
 * A name for a file of a view: what it shows in few words, without what file systems dislike.
 * @param parts such as the title and the date
 * @param ending without its dot
 */
export function fileName(parts: readonly string[], ending: string): string {
  const words = parts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  return `${words.slice(0, 80)}.${ending}`;
}
