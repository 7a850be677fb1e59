import type { PublisherKind } from './rows';

/** Who publishes the pages and documents of a site. */
export interface Publisher {
  /** The site, without "www."; with the beginning of the path where several publish at one: "github.com/factbook". */
  domain: string;
  /** That of the site where the tables have no other. */
  name: string;
  /** Null where the tables do not know the site. */
  kind: PublisherKind | null;
}

/** The name of the site that an address leads to, without "www."; the address itself if it cannot be read. */
export function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\.|\.$/g, '') : href;
}

/**
 * Who publishes what an address leads to: of those that the tables know, the one who is named the most closely.
 * @param publishers those that the tables know
 */
export function publisherOf(publishers: readonly Publisher[], href: string): Publisher {
  const domain = hostOf(href);
  const place = domain + (URL.canParse(href) ? new URL(href).pathname : '');
  let found: Publisher | undefined;
  for (const one of publishers) {
    if (one.domain.length <= (found?.domain.length ?? 0) || !place.startsWith(one.domain)) continue;
    // A name goes on where it has not ended.
    const next = place[one.domain.length];
    if (next === undefined || next === '/') found = one;
  }
  return found ?? { domain, name: domain, kind: null };
}
