import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { Languages } from './languages';
import { isReader } from './isReader';
import type { KeptFiles, ToWorker } from '../keptFiles';

/*
 * The service worker: with it the page, its stories and what it exports work without a network. It keeps the files of one
 * version, all of them, and gives out no others; a newer version waits until the reader takes it (offline.svelte.ts) or has
 * closed the page. Frames of other sites pass it by, so that none shows an old page.
 */

/** What the build puts in (pipeline/site/serviceWorker.ts). */
declare const KEPT_FILES: KeptFiles;

interface Extendable extends Event {
  waitUntil: (done: Promise<unknown>) => void;
}
interface Fetch extends Extendable {
  request: Request;
}
interface Scope {
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener(type: 'install' | 'activate', heed: (event: Extendable) => void): void;
  addEventListener(type: 'message', heed: (event: Extendable & { data: ToWorker }) => void): void;
  addEventListener(type: 'fetch', heed: (event: Fetch) => void): void;
}
const scope = self as unknown as Scope;
const { home, files, languages, version } = KEPT_FILES;
const { scope: root } = scope.registration;
const kept = new Languages(caches, root, version, languages);

// Before all routes: what follows is only for pages of readers, and what those ask for.
scope.addEventListener('fetch', (event) => {
  if (!isReader(event.request)) event.stopImmediatePropagation();
});
scope.addEventListener('install', (event) => event.waitUntil(kept.fetchAll()));
scope.addEventListener('activate', (event) => {
  // A first visit is served from here at once, and not only the next.
  event.waitUntil(Promise.all([kept.dropOthers(), scope.clients.claim()]));
});
scope.addEventListener('message', (event) => {
  const { does } = event.data;
  if (does === 'take-over') event.waitUntil(scope.skipWaiting());
  else event.waitUntil(kept.add(event.data.lang));
});

// Files by their own address; pages are below, as theirs has a query.
precache(files);
addRoute({ cleanURLs: false, directoryIndex: '', ignoreURLParametersMatching: [] });

registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request }) => {
    const page = new URL(request.url);
    const path = page.origin + page.pathname.replace(/index\.html$/, '');
    const answer = path === root ? await matchPrecache(home) : await kept.match(path);
    return answer ?? fetch(request);
  },
);
registerRoute(
  ({ url }) => kept.has(url.href),
  async ({ request }) => (await kept.match(request.url)) ?? fetch(request),
);
