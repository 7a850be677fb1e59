import type { Credit } from '../world/tables';

/**
 * What a source of a table is called: by its title, in English as the tables have it.
 * @param perRow what to say of those that stand in the rows, in the language of the page
 */
export function creditInWords(
  { title, isPerRow }: Pick<Credit, 'title' | 'isPerRow'>,
  perRow: string,
): string {
  return isPerRow ? perRow : title;
}
