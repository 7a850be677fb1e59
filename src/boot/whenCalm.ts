/** How long to wait where the browser has no notion of idle time, or never finds any, ms. */
const PATIENCE = 4000;
/** A reader who did nothing for so long, ms, is not in the midst of choosing. */
const CALM = 1000;
/** How long to wait for that at most, ms. */
const MOST_PATIENCE = 15_000;
const ACTS = ['pointerdown', 'keydown', 'wheel', 'input', 'click'] as const;

/** When the reader last did something, ms since the page was opened. */
let lastAct = -CALM;
let isWatching = false;

function watchActs(): void {
  if (isWatching) return;
  isWatching = true;
  const act = () => (lastAct = performance.now());
  const options = { capture: true, passive: true };
  for (const type of ACTS) addEventListener(type, act, options);
  // Something is dragged; a pointer that merely moves chooses nothing.
  addEventListener('pointermove', ({ buttons }) => buttons !== 0 && act(), options);
}

/**
 * Runs something when the browser is idle, or after some time in any case.
 * @returns a function that calls it off
 */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, PATIENCE);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: PATIENCE });
  return () => cancelIdleCallback(request);
}

/**
 * Runs something when the browser is idle and the reader pauses: who chooses one thing after another, or drags, is
 * not held up by what may be needed later. Who never pauses waits for it once, after a quarter of a minute.
 * @returns a function that calls it off
 */
export function whenCalm(run: () => void): () => void {
  const until = performance.now() + MOST_PATIENCE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let callOff: () => void;
  const look = () => {
    const now = performance.now();
    const rest = Math.min(lastAct + CALM, until) - now;
    if (rest <= 0) run();
    else timer = setTimeout(wait, rest);
  };
  const wait = () => (callOff = whenIdle(look));
  watchActs();
  wait();
  return () => {
    callOff();
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
