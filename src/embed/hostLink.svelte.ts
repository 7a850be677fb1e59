import type { Atlas } from '../atlas/atlas.svelte';
import { formatQuery, parseQuery } from '../choice/query';
import { readHostMessage, type EmbedMessage } from './host/messages';
import { naturalHeight } from './naturalHeight';

/**
 * Links an embed with the page around it: tells it the height of the content and the choice, at once and whenever they
 * change, and once more when the host first speaks; takes colour scheme and choice from it. Whatever else arrives, or
 * from elsewhere, is left alone. Any page may be the host: what it can ask for is what any address can.
 * @param host the window to talk to
 * @returns a function that ends it
 */
export function followHost(atlas: Atlas, host: Window = parent): () => void {
  const { choice, home } = atlas;
  const card = document.querySelector<HTMLElement>('[data-summary]')?.closest('section');
  let height = 0;
  /** The query that the host was told last. */
  let said: string | null = null;
  let hasHost = false;

  const tell = (message: EmbedMessage) => {
    // Nobody here knows where the host is from; and a height and a choice are no secret.
    host.postMessage(message, '*');
  };
  const tellChoice = () => {
    // The scheme is the host's: it is not told of its own.
    const query = formatQuery({ ...choice.all, embed: false, scheme: null }, home);
    if (query === said) return;
    said = query;
    tell({ atlas: 1, type: 'choice', choice: query });
  };
  const tellHeight = () => {
    if (height > 0) tell({ atlas: 1, type: 'height', height });
  };
  const measure = () => {
    const now = card ? naturalHeight(card) : 0;
    if (now === height) return;
    height = now;
    tellHeight();
  };

  function onmessage(event: MessageEvent): void {
    if (event.source !== host) return;
    const message = readHostMessage(event.data);
    if (!message) return;
    if (message.type === 'scheme') {
      const scheme = message.scheme === 'auto' ? null : message.scheme;
      if (scheme !== choice.scheme) choice.set({ scheme });
    } else {
      const { chosen, faults } = parseQuery(message.choice, atlas.world, atlas.today, home);
      choice.restore({ ...chosen, embed: true, scheme: chosen.scheme ?? choice.scheme });
      atlas.faults = faults;
    }
    // What was said before the host listened is said again.
    if (!hasHost) {
      hasHost = true;
      said = null;
      tellHeight();
      tellChoice();
    }
  }
  addEventListener('message', onmessage);

  // In a frame of its own: measuring may change what was observed.
  let request = 0;
  const sizes = new ResizeObserver(() => {
    cancelAnimationFrame(request);
    request = requestAnimationFrame(measure);
  });
  const watchSizes = () => {
    if (!card) return;
    sizes.disconnect();
    for (const part of [card, ...card.children]) sizes.observe(part);
  };
  // Another view brings other parts.
  const parts = new MutationObserver(watchSizes);
  if (card) parts.observe(card, { childList: true });
  watchSizes();

  const stopTelling = $effect.root(() => {
    $effect(tellChoice);
  });
  return () => {
    removeEventListener('message', onmessage);
    sizes.disconnect();
    cancelAnimationFrame(request);
    parts.disconnect();
    stopTelling();
  };
}
