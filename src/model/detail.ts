import type { DetailTables } from './tables';

let loading: Promise<DetailTables> | undefined;
let loaded: DetailTables | null = null;

/**
 * The tables of the profile, loaded when first asked for and then the same for every caller.
 * Rejects if they could not be loaded; the next call tries again.
 */
export function loadDetail(): Promise<DetailTables> {
  loading ??= import('virtual:atlas/detail').then(
    ({ detail }) => (loaded = detail),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** The tables if they are here already, so that a second profile opens without a wait. */
export function detailAtHand(): DetailTables | null {
  return loaded;
}
