import { wayOf } from '../loading/trusted';
import type { ToWorker } from './keptFiles';

/** How often a page that stays open looks for a newer version, ms. */
const LOOK = 3_600_000;

/**
 * Keeps the site on the device, so that it works without a network, and heeds newer versions of it. The address of the
 * worker comes from the page's own head, as pages lie at different depths.
 */
export class Offline {
  /** A newer version that is here and waits to be taken. */
  waiting = $state.raw<ServiceWorker | null>(null);
  /** Another window took a newer version: this one still has the old. */
  isOld = $state(false);
  #registration: ServiceWorkerRegistration | null = null;

  /**
   * Begins to keep the site, and what is told to be kept from then on.
   * @throws if the browser refuses: then nothing is kept
   */
  async start(): Promise<void> {
    const { serviceWorker } = navigator;
    const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
    if (!manifest) return;
    const trust = wayOf('atlas-worker', 'createScriptURL');
    const had = serviceWorker.controller;
    const registration = await serviceWorker.register(trust(new URL('sw.js', manifest.href).href), {
      updateViaCache: 'none',
    });
    this.#registration = registration;
    const heed = () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && serviceWorker.controller) this.waiting = registration.waiting;
      });
    };
    registration.addEventListener('updatefound', heed);
    heed();
    if (serviceWorker.controller) this.waiting = registration.waiting;
    // The first worker takes over a page that had none: that page is of its own version.
    let isFirst = had === null;
    serviceWorker.addEventListener('controllerchange', () => {
      if (!isFirst) this.isOld = true;
      isFirst = false;
    });
    setInterval(() => void registration.update().catch(() => undefined), LOOK);
  }

  /** Keeps a language from now on. */
  keep(lang: string): void {
    const { installing, waiting, active } = this.#registration ?? {};
    for (const worker of [installing, waiting, active]) tell(worker, { does: 'keep', lang });
  }

  /** Takes the newer version: resolves once this page is served by it, and has to be loaded anew. */
  async take(): Promise<void> {
    if (!this.waiting) return;
    const taken = new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    );
    tell(this.waiting, { does: 'take-over' });
    await taken;
  }
}

function tell(worker: ServiceWorker | null | undefined, what: ToWorker): void {
  worker?.postMessage(what);
}
