// Runs before anything is painted, as a file of its own so that no inline script is needed. It imports nothing.

// The page was drawn with nothing chosen, and arrives marked as pending. Where the address asks for something, what
// would be wrong is not readable until the choice is in place (main.ts takes the sign away, base.css heeds it).
if (location.search === '') delete document.documentElement.dataset['pending'];

// What stands beside the map waits in templates at the page's end (see build/fillPage.ts): the map is painted first,
// however slow the processor, then one of them with each frame, in the room that is kept for it.
const bringNext = () => {
  const next = document.querySelector<HTMLTemplateElement>('template[data-for]');
  if (next) {
    next.remove();
    document.getElementById(next.dataset['for'] ?? '')?.append(next.content);
  }
  if (next || document.readyState === 'loading') requestAnimationFrame(bringNext);
};

// The mark of the page's contract: every shape is in the page and was painted.
const whenDrawn = () => {
  if (document.querySelector('[data-map] ~ *') === null) return requestAnimationFrame(whenDrawn);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    performance.mark('map-ready');
    port1.close();
    // What the page will need next, in the head and inert until now.
    const soon = document.querySelector('template');
    if (soon) document.head.append(soon.content);
    requestAnimationFrame(bringNext);
  };
  port2.postMessage(null);
  return 0;
};
requestAnimationFrame(whenDrawn);
