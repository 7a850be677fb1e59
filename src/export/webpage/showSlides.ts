/**
 * Shows the slides of a page one by one, by keys, buttons, fingers and address. It is written into that page as text, and
 * so uses nothing but what stands in it and what a browser has.
 */
export function showSlides(): void {
  const root = document.documentElement;
  const isTurned = root.dir === 'rtl';
  const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
  const count = document.querySelector('output');
  let now = 0;
  let from: { id: number; x: number; y: number } | null = null;

  const show = (place: number) => {
    now = Math.max(0, Math.min(slides.length - 1, place));
    for (const [i, slide] of slides.entries()) slide.hidden = i !== now;
    if (count) count.textContent = `${now + 1} / ${slides.length}`;
    for (const [act, isEnd] of [
      ['previous', now === 0],
      ['next', now === slides.length - 1],
    ] as const)
      document.querySelector(`[data-act="${act}"]`)?.setAttribute('aria-disabled', String(isEnd));
    // Of a file on a disk, some browsers let no page change the address.
    try {
      history.replaceState(null, '', `#${now + 1}`);
    } catch {
      return;
    }
  };
  const fromAddress = () => show(Number.parseInt(location.hash.slice(1), 10) - 1 || 0);
  const acts: Record<string, () => void> = {
    previous: () => show(now - 1),
    next: () => show(now + 1),
    first: () => show(0),
    last: () => show(slides.length - 1),
    notes: () => void root.classList.toggle('with-notes'),
    black: () => void root.classList.toggle('black'),
    full: () =>
      void (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()).catch(
        // Where the browser refuses, the slide fills its window all the same.
        () => undefined,
      ),
  };
  const keys: Record<string, string> = {
    // Slides follow one another as words do.
    ...{
      [isTurned ? 'ArrowLeft' : 'ArrowRight']: 'next',
      ArrowDown: 'next',
      PageDown: 'next',
      ' ': 'next',
      Enter: 'next',
    },
    ...{
      [isTurned ? 'ArrowRight' : 'ArrowLeft']: 'previous',
      ArrowUp: 'previous',
      PageUp: 'previous',
      Backspace: 'previous',
    },
    ...{ Home: 'first', End: 'last', n: 'notes', b: 'black', '.': 'black', f: 'full' },
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A button in focus is pressed by its own keys.
    if ((event.key === 'Enter' || event.key === ' ') && document.activeElement?.matches('button')) return;
    // Long notes scroll.
    if (/^(Arrow(Up|Down)|Page(Up|Down)| )$/.test(event.key) && document.activeElement?.matches('.notes'))
      return;
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    acts[act]?.();
  });
  addEventListener('hashchange', fromAddress);
  for (const button of document.querySelectorAll<HTMLElement>('[data-act]'))
    button.addEventListener('click', () => acts[button.dataset.act ?? '']?.());
  addEventListener('pointerdown', ({ pointerId: id, pointerType, clientX: x, clientY: y }) => {
    from = pointerType === 'touch' ? { id, x, y } : null;
  });
  addEventListener('pointerup', ({ pointerId, clientX, clientY }) => {
    if (from?.id !== pointerId) return;
    const across = clientX - from.x;
    if (Math.abs(across) > 40 && Math.abs(across) > 2 * Math.abs(clientY - from.y))
      show(now + (across < 0 === isTurned ? -1 : 1));
  });
  root.classList.add('shown');
  fromAddress();
}
