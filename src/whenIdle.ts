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
