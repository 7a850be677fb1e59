/** The name of the entry script, which changes with every version of the site. */
const ENTRY = /assets\/index-[\w-]+\.js/;

/** Whether the site holds another version by now than the one that is open; false where it cannot be asked. */
export async function isReplaced(): Promise<boolean> {
  const own = ENTRY.exec(document.querySelector('script[type=module]')?.getAttribute('src') ?? '')?.[0];
  if (!own) return false;
  try {
    // Past the browser's cache, and into it: a page that is loaded anew is the new one.
    const answer = await fetch(location.pathname, { cache: 'reload' });
    const now = answer.ok && ENTRY.exec(await answer.text())?.[0];
    return Boolean(now) && now !== own;
  } catch {
    // No connection: nothing is known of another version.
    return false;
  }
}
