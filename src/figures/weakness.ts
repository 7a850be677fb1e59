import { publisherOf } from '../world/publishers';
import type { DetailTables } from '../world/tables';
import type { Certainty, RowCertainty } from './certainty';
import type { RowSource } from './sourceOf';

/** What makes a row weak: who publishes its source, or how sure it is. */
export type Weakness = 'no-address' | 'copy' | 'other-publisher' | RowCertainty;

/** How much each weighs: the more, the sooner somebody should look for something better. */
const WEIGHTS: Partial<Record<Weakness, number>> = {
  'no-address': 6,
  'office-weak': 5,
  copy: 4,
  'other-publisher': 3,
  'work-undated': 2,
  'office-city-assumed': 2,
  'region-inferred': 2,
  'region-count-stated': 1,
  'opened-office-by': 1,
  'opened-office-inferred': 1,
  'opened-unclear': 1,
  'opened-presence': 1,
  'opened-unknown': 1,
  'place-unknown': 1,
  'start-year': 1,
  'ground-cow': 1,
};

/** A row with all that makes it weak, the weightiest first. */
export interface WeakRow {
  row: RowSource;
  weaknesses: Weakness[];
}

/** Rows that are weak, the weakest first; what is equally weak stays in its order. */
export function weakestFirst({ publishers }: DetailTables, rows: readonly RowSource[]): WeakRow[] {
  const weak = rows.map((row) => ({ row, weaknesses: weaknessesOf(publishers, row) }));
  return weak
    .filter(({ weaknesses }) => weaknesses.length > 0)
    .toSorted((a, b) => weightOf(b.weaknesses) - weightOf(a.weaknesses));
}

function weaknessesOf(publishers: DetailTables['publishers'], row: RowSource): Weakness[] {
  // A year of its own source is no surer than that.
  const kinds = row.grounds.map(({ href }) => (href ? publisherOf(publishers, href).kind : null));
  const found: (Weakness | Certainty)[] = [...row.certainty];
  if (!row.grounds[0]?.href) found.push('no-address');
  if (kinds.includes('mirror')) found.push('copy');
  if (kinds.includes('other')) found.push('other-publisher');
  return found
    .filter((one): one is Weakness => one in WEIGHTS)
    .sort((a, b) => (WEIGHTS[b] ?? 0) - (WEIGHTS[a] ?? 0));
}

function weightOf(weaknesses: readonly Weakness[]): number {
  return weaknesses.reduce((sum, one) => sum + (WEIGHTS[one] ?? 0), 0);
}
