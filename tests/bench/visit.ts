import type { Browser, CDPSession } from '@playwright/test';

export interface Condition {
  name: string;
  /** How many times slower the processor is made. */
  cpu: number;
  network: 'slow 4G' | null;
}

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms: what Chromium's tools call slow 4G. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
};

interface Seen {
  lcp: number;
  cls: number;
  blocked: number;
}

/** Opens the page under a condition and waits until every control answers; gives the figures of the loading. */
export async function visit(browser: Browser, address: string, { cpu, network }: Condition) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  let bytes = 0;
  let requests = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (network) await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  // What runs these scripts marks functions with a helper of its own, which the page does not know.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchLoading);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
  const weight = { bytes, requests };
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    const { lcp, cls, blocked } = (window as unknown as { seen: Seen }).seen;
    return {
      map: at('map-ready'),
      app: at('app-ready'),
      fcp: at('first-contentful-paint'),
      lcp,
      cls,
      blocked,
    };
  });
  const load = {
    'map-ready, ms': seen.map,
    'app-ready, ms': seen.app,
    'first contentful paint, ms': seen.fcp,
    'largest contentful paint, ms': seen.lcp,
    'layout shift': seen.cls,
    'blocking time, ms': seen.blocked,
    'KB until app-ready': weight.bytes / 1024,
    'requests until app-ready': weight.requests,
    'JS heap, MB': await heap(cdp),
  };
  return { page, load, close: () => context.close() };
}

/** Runs in the page before anything else. */
function watchLoading(): void {
  const seen: Seen = { lcp: NaN, cls: 0, blocked: 0 };
  (window as unknown as { seen: Seen }).seen = seen;
  const observe = (
    type: string,
    note: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
  observe('layout-shift', (entry) => (seen.cls += entry.hadRecentInput ? 0 : (entry.value ?? 0)));
  observe('longtask', (entry) => (seen.blocked += Math.max(0, entry.duration - 50)));
}

/** After collecting garbage, MB. */
async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.send('HeapProfiler.disable');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1024 ** 2;
}
