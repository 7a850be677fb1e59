import type { HandedFile } from './saveFile';

/** What became of a task: what to say of it, and the file that it made. */
interface Made {
  said: string;
  file?: HandedFile;
}

/** One thing that is being made for the reader, and how it went. */
export class Task {
  isRunning = $state.raw(false);
  hasFailed = $state.raw(false);
  /** What to say of the last one that was made. */
  said = $state.raw('');
  /** The file that was made last, if it was one. */
  file: HandedFile | null = $state.raw(null);

  /**
   * Makes it, unless one is being made already.
   * @param make gives what to say when it is done, and the file that was handed over
   */
  async run(make: () => Promise<string | Made>): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    this.hasFailed = false;
    this.said = '';
    this.file = null;
    try {
      const made = await make();
      const { said, file }: Made = typeof made === 'string' ? { said: made } : made;
      this.said = said;
      this.file = file ?? null;
    } catch {
      // Said beside the buttons: most often something could not be loaded, and a second try may do.
      this.hasFailed = true;
    }
    this.isRunning = false;
  }
}
