import type { World } from '../world/world';
import type { TableContext } from './columns/tableContext';

/**
 * A further function of an office in the reader's language: the work of another kind of office, or one that the
 * organization names.
 */
export function functionInWords(
  { kinds, organization }: Pick<World, 'kinds' | 'organization'>,
  { lang, explore }: Pick<TableContext['language'], 'lang' | 'explore'>,
  name: string,
): string {
  const kind = kinds.find(({ id }) => id === name);
  if (kind) return explore.profile.alsoKind(kind.name[lang]);
  return organization.functions.find(({ id }) => id === name)?.name[lang] ?? name;
}
