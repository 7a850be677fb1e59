import { isFrom, schemeAt, tellScheme, watchScheme } from './frames';
import { readFrameMessage } from './messages';

/*
 * For pages that embed the atlas: gives each `<iframe data-presence-atlas>` the height of its content, and passes on
 * the page's colour scheme. Frames that are added later are served as well, since they speak first.
 */
const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-presence-atlas]')];
const greet = (frame: HTMLIFrameElement) => tellScheme(frame, schemeAt(frame));

addEventListener('message', (event) => {
  const message = readFrameMessage(event.data);
  if (message?.type !== 'height') return;
  const frame = frames().find((one) => isFrom(one, event));
  if (!frame) return;
  frame.style.aspectRatio = 'auto';
  frame.style.height = `${message.height}px`;
  greet(frame);
});

const greetAll = () => frames().forEach(greet);
watchScheme(greetAll);
greetAll();
