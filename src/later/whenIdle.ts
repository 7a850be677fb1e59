/** How long to wait where the browser has no notion of idle time, or never finds any, ms. */
const PATIENCE = 4000;

/**
 * Runs something when the page has nothing better to do.
 * @returns a function that calls it off
 */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const request = requestIdleCallback(run, { timeout: PATIENCE });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(run, PATIENCE);
  return () => clearTimeout(timer);
}

/** Calls back in a task of its own once the present state of the page is painted; gives a way to give that up. */
export function afterPaint(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(then)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Waits until the browser has drawn and answered what it has to, and goes on in a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
}
