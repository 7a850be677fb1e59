import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLICIES } from '../../loading/trusted';

const STYLES = /<style>(.*?)<\/style>/gs;

/**
 * The Content-Security-Policy of the site: files of its own folder and nothing else, no script or style in the HTML but the
 * styles whose hashes are named, and no text that becomes code but by the named ways. It says nothing of who may embed the
 * page: that is for a server to narrow.
 * @param pages the HTML of every page that is to be shown under it
 * @see https://www.w3.org/TR/CSP3/
 */
export function securityPolicy(pages: readonly string[]): string {
  const hashes = [...new Set(pages.flatMap(hashesOf))].sort();
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...hashes].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${POLICIES.join(' ')}`,
  ].join('; ');
}

/** The policy of a built site, for all its pages. */
export function sitePolicy(folder: string): string {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );
  return securityPolicy(pages.map((file) => readFileSync(join(folder, file), 'utf8')));
}

function hashesOf(page: string): string[] {
  return [...page.matchAll(STYLES)].map(
    ([, styles = '']) => `'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  );
}
