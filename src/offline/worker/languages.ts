import type { LanguageFiles } from '../keptFiles';

const OF_WORDS = 'atlas-words';

/**
 * The pages and words of languages that the reader has used: those alone are kept, each for the version of its worker, so that
 * a language costs nothing to a visit in another.
 */
export class Languages {
  readonly #caches: CacheStorage;
  readonly #root: string;
  readonly #files: ReadonlyMap<string, LanguageFiles>;
  readonly #addresses: ReadonlySet<string>;
  readonly #own: string;

  /**
   * @param root the address that all files are relative to
   * @param version of the worker
   */
  constructor(caches: CacheStorage, root: string, version: string, files: Record<string, LanguageFiles>) {
    this.#caches = caches;
    this.#root = root;
    this.#files = new Map(Object.entries(files));
    this.#addresses = new Set(
      [...this.#files.values()].flatMap(({ words }) => words).map((file) => this.#at(file)),
    );
    this.#own = `${OF_WORDS} ${version} ${root}`;
  }

  /** Keeps a language from now on, in this version and the next ones. One that is unknown is passed over. */
  async add(lang: string): Promise<void> {
    const files = this.#files.get(lang);
    if (!files) return;
    const cache = await this.#caches.open(this.#own);
    const known = new Set((await cache.keys()).map(({ url }) => url));
    const addresses = [...files.words, ...(files.page === null ? [] : [files.page])].map((file) =>
      this.#at(file),
    );
    await cache.addAll(addresses.filter((address) => !known.has(address)));
    await (await this.#caches.open(this.#used)).put(this.#at(`?${lang}`), new Response());
  }

  /** Fetches the languages that were used with an earlier version. */
  async fetchAll(): Promise<void> {
    const used = await (await this.#caches.open(this.#used)).keys();
    await Promise.all(used.map(({ url }) => this.add(new URL(url).search.slice(1))));
  }

  /** Drops what earlier versions kept. */
  async dropOthers(): Promise<void> {
    const names = await this.#caches.keys();
    const others = names.filter(
      (name) =>
        name.startsWith(`${OF_WORDS} `) &&
        name.endsWith(` ${this.#root}`) &&
        ![this.#own, this.#used].includes(name),
    );
    await Promise.all(others.map((name) => this.#caches.delete(name)));
  }

  /** Whether an address is that of words. */
  has(address: string): boolean {
    return this.#addresses.has(address);
  }

  /** What is kept of an address without a query: words, or a page. */
  async match(address: string): Promise<Response | undefined> {
    return (await this.#caches.open(this.#own)).match(address);
  }

  /** Where the names of the used languages are kept. */
  get #used(): string {
    return `${OF_WORDS} used ${this.#root}`;
  }

  #at(file: string): string {
    return new URL(file, this.#root).href;
  }
}
