import type { Hit } from '../search/findIn';
import type { Formats } from './format';
import type { Language } from './language';

type Alias = NonNullable<Hit['alias']>;

/** What a language says of the text under which something was found. */
export interface AliasWords {
  kinds: Record<Exclude<Alias['kind'], 'former-state' | 'part' | 'office'>, string>;
  successorOf: (name: string) => string;
  until: (year: number) => string;
}

/** Why something was found under another text than its name, or '' where that explains itself. */
export function whyFound(
  alias: Alias,
  reader: Language,
  { comma }: Formats,
  { kinds, successorOf, until }: AliasWords,
): string {
  const { kind, text, lang } = alias;
  /** "1971–1997", "until 1989" or nothing. */
  const years =
    alias.until === null ? '' : alias.since === null ? until(alias.until) : `${alias.since}–${alias.until}`;
  switch (kind) {
    case 'name':
      return lang === reader.lang || lang === '' ? '' : `${kinds.name} (${languageIn(reader.tag, lang)})`;
    case 'endonym':
      return `${kinds.endonym} (${languageIn(reader.tag, lang)})`;
    case 'abbreviation':
    case 'former-name':
      return [kinds[kind], years].filter(Boolean).join(comma);
    case 'former-state':
      return `${successorOf(text)}${years && ` (${years})`}`;
    case 'part':
    case 'office':
      return '';
    default:
      return kinds[kind];
  }
}

const namesIn = new Map<string, Intl.DisplayNames>();

/** The name of a language in another one. */
function languageIn(tag: string, lang: string): string {
  const names = namesIn.get(tag) ?? new Intl.DisplayNames(tag, { type: 'language' });
  namesIn.set(tag, names);
  return names.of(lang) ?? lang;
}
