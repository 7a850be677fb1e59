/** What a page tells its service worker: that a language is used; that the reader takes the newer version. */
export type ToWorker = { does: 'keep'; lang: string } | { does: 'take-over' };

/** The files of one language, relative to the root of the site. */
export interface LanguageFiles {
  /** The folder of its page, with a slash; null for that of the root, which is always kept. */
  page: string | null;
  words: string[];
}

/** The files that a service worker keeps, relative to its own place, which is the root of the site. */
export interface KeptFiles {
  /** Another one for each other content. */
  version: string;
  /** The page at the root. */
  home: string;
  /** `revision` tells versions of a file apart whose name does not. */
  files: { url: string; revision: string | null }[];
  languages: Record<string, LanguageFiles>;
}
