import type { Publisher } from '../world/publishers';
import type { ExploreMessages } from '../words/en/explore';

type Words = Pick<ExploreMessages['source'], 'copyAt' | 'publisherKinds'>;

/** What a source goes by: its publisher, or of a copy where it lies, since who keeps it there did not write it. */
export function publisherInWords(words: Words, { kind, domain, name }: Publisher): string {
  return kind === 'mirror' ? words.copyAt(domain) : name;
}

/** The same with what kind of publisher it is, where that is known: of a copy, whose it is. */
export function publisherWithKind(words: Words, publisher: Publisher): string {
  const { kind, name } = publisher;
  if (kind === null) return name;
  return kind === 'mirror'
    ? `${publisherInWords(words, publisher)} (${name})`
    : `${name} (${words.publisherKinds[kind]})`;
}
