import { lastDay } from '../world/days';
import type { Credit, DetailTables, Names } from '../world/tables';
import { coversRegion, type Region, type World } from '../world/world';
import { isAtSeat } from './regionalOffices';

/** What a value rests on: a page, a document or a data set. */
export interface Ground {
  /** Null where only its publisher is known. */
  title: Names | null;
  /** Its address, or '' where it has none. */
  href: string;
  licence: string;
  /** The one column that rests on it, where the rest of the row has another. */
  column?: string;
}

export const asGround = ({ title, path, licence }: Credit): Ground => ({ title, href: path, licence });

/** The source that a row names, by its title where the data package has it. */
export function groundOf(href: string, credits: readonly Credit[]): Ground {
  const known = credits.find(({ path }) => path === href);
  if (known) return asGround(known);
  const perRow = credits.find(({ path }) => path === '');
  return { title: null, href, licence: perRow?.licence ?? '' };
}

/** What one column alone rests on, if there is such an address. */
export function groundOfColumn(column: string, href: string, credits: readonly Credit[]): Ground[] {
  return href === '' ? [] : [{ ...groundOf(href, credits), column }];
}

/**
 * Where the year is from in which a regional office began, if the row of its office in offices.csv names a page of its own
 * for that year; '' where it is the source of the region.
 */
export function sourceOfBeginning(world: World, detail: DetailTables, region: Region): string {
  const year = Number(lastDay(region.from).slice(0, 4));
  const office = world.offices.find(
    (one) => coversRegion(one) && isAtSeat(one, region) && one.opened === year,
  );
  const href = detail.offices.find(({ id }) => id === office?.id)?.openedSource ?? '';
  return detail.regionalOffices.some(({ id, source }) => id === region.id && source === href) ? '' : href;
}
