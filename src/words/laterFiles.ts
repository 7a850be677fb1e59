import type { LaterFiles } from './language';

/** The files with the words of later parts, by language: loaded with the first of these parts. */
export const LATER_FILES: LaterFiles = {
  en: { explore: () => import('./en/explore'), present: () => import('./en/present') },
  de: { explore: () => import('./de/explore'), present: () => import('./de/present') },
  ar: { explore: () => import('./ar/explore'), present: () => import('./ar/present') },
};
