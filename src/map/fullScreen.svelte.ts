import { fillScreen } from '../ui/fillScreen';

/** Full screen for one element, where the browser and an embedding page allow it. */
export class FullScreen {
  isOn = $state.raw(false);
  /** False in a frame that was not given the right to it: then nothing offers it. Most pages are no such frame. */
  isAllowed = $state.raw(true);

  readonly #onrefuse: () => void;

  /** To be made while a component is set up. */
  constructor(onrefuse: () => void) {
    this.#onrefuse = onrefuse;
    $effect(() => {
      this.isAllowed = document.fullscreenEnabled;
      const note = () => (this.isOn = document.fullscreenElement !== null);
      document.addEventListener('fullscreenchange', note);
      return () => document.removeEventListener('fullscreenchange', note);
    });
  }

  async toggle(element: Element): Promise<void> {
    if (!this.isOn) {
      if (!(await fillScreen(element))) this.#refused();
      return;
    }
    try {
      await document.exitFullscreen();
    } catch {
      this.#refused();
    }
  }

  /** The map stays as large as it is. */
  #refused(): void {
    this.isOn = document.fullscreenElement !== null;
    this.#onrefuse();
  }
}
