import { beforeEach, describe, expect, it } from 'vitest';
import { Languages } from '../../src/offline/worker/languages';

const ROOT = 'https://example.org/atlas/';
const FILES = {
  en: { page: null, words: ['assets/en-page-1.js'] },
  de: { page: 'de/', words: ['assets/de-page-1.js', 'assets/de-explore-1.js'] },
};

/** Caches as a browser has them, of addresses alone; what is fetched is told. */
function memory(fetched: string[]) {
  const all = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const cache = all.get(name) ?? new Map<string, Response>();
    all.set(name, cache);
    return Promise.resolve({
      keys: () => Promise.resolve([...cache.keys()].map((url) => ({ url }))),
      addAll: (addresses: string[]) => {
        for (const address of addresses) cache.set(address, new Response(address));
        fetched.push(...addresses);
        return Promise.resolve();
      },
      put: (address: string, response: Response) => Promise.resolve(void cache.set(address, response)),
      match: (address: string) => Promise.resolve(cache.get(address)),
    });
  };
  return {
    all,
    storage: {
      open,
      keys: () => Promise.resolve([...all.keys()]),
      delete: (name: string) => Promise.resolve(all.delete(name)),
    } as unknown as CacheStorage,
  };
}

describe('languages that are kept', () => {
  let fetched: string[] = [];
  let device = memory(fetched);
  beforeEach(() => {
    fetched = [];
    device = memory(fetched);
  });

  it('are those that were used, with their page, each file once', async () => {
    const kept = new Languages(device.storage, ROOT, '1', FILES);
    await kept.add('de');
    await kept.add('de');
    expect(fetched).toEqual([`${ROOT}assets/de-page-1.js`, `${ROOT}assets/de-explore-1.js`, `${ROOT}de/`]);
    expect(await kept.match(`${ROOT}de/`)).toBeDefined();
    expect(await kept.match(`${ROOT}assets/en-page-1.js`)).toBeUndefined();
    expect(kept.has(`${ROOT}assets/en-page-1.js`)).toBe(true);
    expect(kept.has(`${ROOT}assets/index.js`)).toBe(false);
  });

  it('come along to the next version, and the files of the last one go', async () => {
    await new Languages(device.storage, ROOT, '1', FILES).add('de');
    const next = new Languages(device.storage, ROOT, '2', {
      ...FILES,
      de: { page: 'de/', words: ['assets/de-page-2.js'] },
    });
    await next.fetchAll();
    await next.dropOthers();
    expect(await next.match(`${ROOT}assets/de-page-2.js`)).toBeDefined();
    expect([...device.all.keys()]).toHaveLength(2);
    expect(await next.match(`${ROOT}assets/de-page-1.js`)).toBeUndefined();
  });

  it('leave alone what another atlas of the same host keeps, and languages that are unknown', async () => {
    const other = new Languages(device.storage, 'https://example.org/', '1', FILES);
    await other.add('en');
    const kept = new Languages(device.storage, ROOT, '1', FILES);
    await kept.add('xx');
    await kept.dropOthers();
    expect(await other.match('https://example.org/assets/en-page-1.js')).toBeDefined();
    expect(fetched).toEqual(['https://example.org/assets/en-page-1.js']);
  });
});
