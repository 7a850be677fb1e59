import type { PublisherKind } from './rows';

/** Who publishes the pages and documents of a site. */
export interface Publisher {
  /** The site, without "www.". */
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
 * Who publishes what an address leads to.
 * @param publishers those that the tables know
 */
export function publisherOf(publishers: readonly Publisher[], href: string): Publisher {
  const domain = hostOf(href);
  return publishers.find((one) => one.domain === domain) ?? { domain, name: domain, kind: null };
}
