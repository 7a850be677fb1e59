import type { FrameScheme, HostMessage } from './messages';

/** What a frame may do beyond showing the page. */
export const ALLOWED = 'fullscreen; clipboard-write; web-share';

/** The origin that the atlas in a frame speaks from: that of its address, or "null" where a sandbox takes it away; null without an address. */
function originOf(frame: HTMLIFrameElement): string | null {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  // A host without an origin of its own passes that on to all its frames.
  if (isOpaque || self.origin === 'null') return 'null';
  return URL.canParse(frame.src) ? new URL(frame.src).origin : null;
}

/** Whether a message comes from the frame, and from the page that the frame was given. */
export function isFrom(frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean {
  return source !== null && source === frame.contentWindow && origin === originOf(frame);
}

/** Sends a message to the page of a frame that has spoken already. */
export function tell(frame: HTMLIFrameElement, message: HostMessage): void {
  const origin = originOf(frame);
  // What has no origin cannot be addressed by it. Nothing that is sent is a secret.
  if (origin) frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin);
}

/**
 * Tells the frame how the host looks, and with it that there is a host to report to. Safe before the frame has loaded:
 * then nobody hears it, and the frame speaks first.
 */
export function tellScheme(frame: HTMLIFrameElement, scheme: FrameScheme): void {
  frame.contentWindow?.postMessage({ atlas: 1, type: 'scheme', scheme } satisfies HostMessage, '*');
}

const darkness = () => matchMedia('(prefers-color-scheme: dark)');

/** The colour scheme at an element: of the nearest `data-scheme` (`light`, `dark`), else as the reader's system has it. */
export function schemeAt(element: Element): FrameScheme {
  const said = element.closest('[data-scheme]')?.getAttribute('data-scheme');
  return said === 'light' || said === 'dark' ? said : darkness().matches ? 'dark' : 'light';
}

/** Calls back whenever a `data-scheme` of the document or the reader's system changes. */
export function watchScheme(changed: () => void): void {
  darkness().addEventListener('change', changed);
  new MutationObserver(changed).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-scheme'],
  });
}
