import type { World } from '../world/world';
import type { TableContext } from './columns/tableContext';

/**
 * A further function of an office in the reader's language: the work of another kind of office, or one that the words
 * name.
 */
export function functionInWords(
  { kinds }: Pick<World, 'kinds'>,
  { lang, explore }: Pick<TableContext['language'], 'lang' | 'explore'>,
  name: string,
): string {
  const kind = kinds.find(({ id }) => id === name);
  const { alsoKind, functions } = explore.profile;
  return kind ? alsoKind(kind.name[lang]) : (functions[name] ?? name);
}
