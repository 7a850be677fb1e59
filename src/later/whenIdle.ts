/** How long to wait where the browser has no notion of idle time, or never finds any, ms. */
const PATIENCE = 4000;
/** A reader who did nothing for so long, ms, is not in the midst of choosing. */
const CALM = 500;
const ACTS = ['pointerdown', 'keydown', 'wheel', 'input', 'click'] as const;

/** When the reader last did something, ms since the page was opened. */
let lastAct = -CALM;
let isWatching = false;

function watchActs(): void {
  if (isWatching) return;
  isWatching = true;
  for (const type of ACTS)
    addEventListener(type, () => (lastAct = performance.now()), { capture: true, passive: true });
}

/**
 * Runs something when the page has nothing better to do: the browser is idle, and the reader pauses. Who chooses one
 * thing after another is not held up by what may be needed later; but after some time it runs in any case.
 * @returns a function that calls it off
 */
export function whenIdle(run: () => void): () => void {
  const until = performance.now() + PATIENCE;
  let request = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOffered = typeof requestIdleCallback === 'function';
  const wait = () => {
    const left = Math.max(1, until - performance.now());
    if (isOffered) request = requestIdleCallback(look, { timeout: left });
    else timer = setTimeout(run, left);
  };
  const look = () => {
    const now = performance.now();
    const calm = lastAct + CALM - now;
    if (calm <= 0 || now >= until) run();
    else timer = setTimeout(wait, Math.min(calm, until - now));
  };
  watchActs();
  wait();
  return () => {
    if (isOffered) cancelIdleCallback(request);
    clearTimeout(timer);
  };
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
