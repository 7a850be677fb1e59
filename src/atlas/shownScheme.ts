import type { Scheme } from '../choice/chosen';

/** The colour scheme in which the page is seen: the one that is chosen, or else the system's. */
export function shownScheme({ scheme }: { scheme: Scheme | null }): Scheme {
  return scheme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}
