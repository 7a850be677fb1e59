import { publisherOf, type Publisher } from '../world/publishers';
import type { PublisherKind } from '../world/rows';

/** How many rows name a publisher of a kind; null: no address is kept, or its publisher is not known. */
export interface PublisherShare {
  kind: PublisherKind | null;
  rows: number;
}

/** Kinds of publisher, from the nearest to what is told to the farthest from it. */
const KINDS: readonly (PublisherKind | null)[] = [
  'organization',
  'un',
  'intergovernmental',
  'government',
  'academic',
  'ngo',
  'dataset',
  'press',
  'other',
  'mirror',
  null,
];

/** Who publishes at addresses, by kind; '' where no address is kept. */
export function publisherShares(
  publishers: readonly Publisher[],
  addresses: readonly string[],
): PublisherShare[] {
  const kinds = addresses.map((address) => publisherOf(publishers, address).kind);
  return KINDS.flatMap((kind) => {
    const number = kinds.filter((one) => one === kind).length;
    return number > 0 ? [{ kind, rows: number }] : [];
  });
}
