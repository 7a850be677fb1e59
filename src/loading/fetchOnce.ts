/**
 * Gives what loads something, once for all who ask. What failed is kept for nobody: whoever asks next asks anew.
 * @param load is told whether it failed before
 */
export function loadOnce<Loaded>(load: (hasFailed: boolean) => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  let hasFailed = false;
  return () =>
    (loading ??= load(hasFailed).catch((error: unknown) => {
      loading = undefined;
      hasFailed = true;
      throw error;
    }));
}

/**
 * The same for a file of data. In a function, not while a module is set up: a browser keeps a module that failed, and
 * with it all that imports it.
 * @param unpack makes what is asked for from what is in the file
 * @param keys what the file holds at least: something else in its place, as some proxies send it, has failed
 */
export function fetchOnce<Packed extends object, Loaded>(
  url: string,
  unpack: (packed: Packed) => Loaded,
  keys: readonly string[] = [],
): () => Promise<Loaded> {
  return loadOnce(async (hasFailed) => {
    // What came broken may be kept by the browser, and would come broken again.
    const answer = await fetch(url, hasFailed ? { cache: 'reload' } : {});
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    const packed = (await answer.json()) as Packed;
    if (!keys.every((key) => key in packed)) throw new TypeError(`${answer.url}: not ${keys.join()}`);
    return unpack(packed);
  });
}
