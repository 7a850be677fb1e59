import { SECURITY_HEADERS } from './securityHeaders';

/** A header, and which files are sent with it: all, those whose name changes with their content, or the others. */
export interface HeaderRule {
  of: 'all' | 'hashed' | 'others';
  name: string;
  value: string;
}

const YEAR_SECONDS = 31_536_000;

/**
 * What a host should send, from which the files for each kind of server are written.
 * @param policy of what the page may load (see ../securityPolicy.ts)
 */
export const headerRules = (policy: string): HeaderRule[] => [
  ...Object.entries(SECURITY_HEADERS).map(([name, value]) => ({ of: 'all' as const, name, value })),
  { of: 'all', name: 'Content-Security-Policy', value: policy },
  { of: 'hashed', name: 'Cache-Control', value: `public, max-age=${YEAR_SECONDS}, immutable` },
  // Kept, and asked for each time whether it is still the same: an answer of a few bytes where it is.
  { of: 'others', name: 'Cache-Control', value: 'no-cache' },
];

/** Of these rules, those that are for some files. */
export const rulesOf = (rules: readonly HeaderRule[], ...of: HeaderRule['of'][]): HeaderRule[] =>
  rules.filter((rule) => of.includes(rule.of));

/** The folder of files whose name holds a hash of their content. */
export const HASHED_FOLDER = 'assets';

/** The types of all files that a site may hold, by the end of their name: servers know not all of them. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  txt: 'text/plain',
  csv: 'text/csv',
  xml: 'application/xml',
  woff2: 'font/woff2',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** Whether a type is sent with its character set; JSON is UTF-8 by its definition. */
export function isText(type: string): boolean {
  return type.startsWith('text/') || type === 'image/svg+xml';
}
