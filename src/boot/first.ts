// Runs before anything is painted, unless it is slow (see pipeline/site/fillPage.ts), as a file of its own so that no
// inline script is needed. It imports nothing.

// The page was drawn with nothing chosen, and arrives marked as pending. Where the address asks for something, what
// would be wrong is not readable until the choice is in place (main.ts takes the sign away, starting.css heeds it).
const { dataset } = document.documentElement;
if (location.search === '') delete dataset['pending'];

// Until the page answers (App.svelte takes that sign away) no box is ticked that nothing would follow, and no panel opens
// that nothing would fill.
addEventListener('click', (event) => {
  if ('starting' in dataset && (event.target as Element).closest('input, label, [popovertarget]'))
    event.preventDefault();
});
// What the page says after a while if it does not start (see pipeline/site/startNote.ts) it says at once.
addEventListener(
  'error',
  ({ target }) => {
    if (!isOld && target instanceof HTMLScriptElement) dataset['starting'] = 'failed';
  },
  true,
);

// A browser without panels of its own is too old for the page's scripts (pipeline/README.md names the others). It keeps the
// map as it was drawn, and what is there for readers without script. Written so that ten-year-old browsers can read it.
const isOld = !('popover' in HTMLElement.prototype);
if (isOld) {
  dataset['starting'] = 'old';
  delete dataset['pending'];
  addEventListener('DOMContentLoaded', () => {
    const plain = document.querySelector('noscript');
    if (!plain) return;
    const { trustedTypes } = window as { trustedTypes?: Trusting };
    const way = trustedTypes && trustedTypes.createPolicy('atlas-plain', { createHTML: (text) => text });
    const text = plain.textContent;
    const shown = document.createElement('div');
    shown.className = 'plain';
    shown.innerHTML = way ? way.createHTML(text) : text;
    plain.replaceWith(shown);
  });
}

// What the map does not need waits in templates at the page's end (see pipeline/site/fillPage.ts): the map is painted first,
// however slow the processor, then one of them comes with each frame. First what the head lacks, then what stands
// beside the map, each in the room that is kept for it.
const bringNext = () => {
  const next = document.querySelector<HTMLTemplateElement>('template[data-for]');
  // One that is still arriving has nothing after it.
  if (next && next.nextElementSibling) {
    const { for: id = '' } = next.dataset;
    const place = document.getElementById(id);
    next.remove();
    if (place) place.append(next.content);
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
    bringNext();
  };
  port2.postMessage(null);
  return 0;
};
if (!isOld) requestAnimationFrame(whenDrawn);

/** What lets text become markup under the site's policy, in browsers that ask for it. */
interface Trusting {
  createPolicy(name: string, way: Way): Way;
}
interface Way {
  createHTML: (text: string) => string;
}
