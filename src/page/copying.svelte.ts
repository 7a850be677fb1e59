/** How long a button says that it copied, ms. */
const SAID_FOR = 2500;

/** What a button copies: whether it did just now, and the text that the browser did not let it copy. To be made while a component is set up. */
export class Copying {
  isDone = $state(false);
  /** To be copied by hand: see CopyByHand.svelte. Empty where nothing is. */
  byHand = $state.raw('');

  constructor() {
    $effect(() => {
      if (!this.isDone) return;
      const timer = setTimeout(() => (this.isDone = false), SAID_FOR);
      return () => clearTimeout(timer);
    });
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.isDone = true;
    } catch {
      // No clipboard without https, in a frame that may not use it, or where the reader said no.
      this.byHand = text;
    }
  }

  /** The reader is through with what was shown. */
  readonly end = (isDone: boolean): void => {
    this.isDone = isDone;
    this.byHand = '';
  };
}
