/** Lets the page do what waits, between two slides. */
export function pageIsAlive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
