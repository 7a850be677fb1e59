/** When a presentation began, for its presenter view: kept with the window, so that a reload does not begin it anew. */
const KEY = 'atlas.presentingSince';

/**
 * When a presentation began, ms; null where that is not kept.
 * @param id that of the presentation
 */
export function keptStart(id: string): number | null {
  try {
    const [of, since] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as unknown[];
    return of === id && typeof since === 'number' ? since : null;
  } catch {
    // The browser keeps nothing for this page: a reload begins anew.
    return null;
  }
}

/** Keeps when a presentation began. */
export function keepStart(id: string, since: number): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([id, since]));
  } catch {
    // As above.
  }
}
