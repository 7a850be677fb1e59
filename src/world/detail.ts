import { load } from 'virtual:atlas/detail';
import type { DetailTables } from './tables';

let loaded: DetailTables | null = null;

/**
 * The tables of the profile, loaded when first asked for and then the same for every caller.
 * Rejects if they could not be loaded; the next call tries again.
 */
export async function loadDetail(): Promise<DetailTables> {
  return (loaded ??= await load());
}

/** The tables if they are here already, so that a second profile opens without a wait. */
export function detailAtHand(): DetailTables | null {
  return loaded;
}
