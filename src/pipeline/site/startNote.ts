import type { DrawnPage } from '../../page/draw';

/**
 * What a page says until it answers: that it is loading, and after a while that it could not be loaded, with a way to
 * try again; or that the browser is too old. Plain HTML that styles alone bring out (see style/starting.css), since any script may be what is missing.
 */
export function startNote(
  { loading, failed, again, tooOld }: DrawnPage['start'],
  escape: (text: string) => string,
): string {
  // A link to the page's own address, query and all, loads it anew.
  return `<div class="starting"><p class="on-way">${escape(loading)}</p><p class="failed" role="alert">${escape(failed)} <a class="button" href="">${escape(again)}</a></p><p class="too-old">${escape(tooOld)}</p></div>`;
}
