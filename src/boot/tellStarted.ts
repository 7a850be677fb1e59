/**
 * The page answers: the mark of its start goes, and, once the choice is in place, what stands in the page in case it never
 * had (pipeline/site/startNote.ts).
 */
export function tellStarted(): void {
  const { dataset } = document.documentElement;
  delete dataset['starting'];
  if (!('pending' in dataset)) document.querySelector('.starting')?.remove();
}
