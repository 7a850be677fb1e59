/** One thing that is being made for the reader, and how it went. */
export class Task {
  isRunning = $state.raw(false);
  hasFailed = $state.raw(false);
  /** What to say of the last one that was made. */
  said = $state.raw('');

  /**
   * Makes it, unless one is being made already.
   * @param make gives what to say when it is done
   */
  async run(make: () => Promise<string>): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    this.hasFailed = false;
    this.said = '';
    try {
      this.said = await make();
    } catch {
      // Said beside the buttons: most often something could not be loaded, and a second try may do.
      this.hasFailed = true;
    }
    this.isRunning = false;
  }
}
