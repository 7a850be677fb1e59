/** What a worker is told of a request. */
type Asked = Pick<Request, 'mode' | 'destination' | 'url'>;

/** Whether a request is that of a page in a window of its own, or of a file; a page in a frame of any site is always asked for anew. */
export function isReader({ mode, destination, url }: Asked): boolean {
  if (mode !== 'navigate') return true;
  return destination === 'document' && !new URL(url).searchParams.has('embed');
}
