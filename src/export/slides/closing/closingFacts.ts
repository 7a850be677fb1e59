import type { Atlas } from '../../../atlas/atlas.svelte';
import { uniqueSources } from '../../aboutSources';
import type { AboutView } from '../../viewContent';
import type { ClosingFacts } from './closingSlide';

/**
 * Where all of a deck is from, of which days it is, and at which address it goes on.
 * @param about the view whose address is given
 * @param all the views of the deck
 */
export function closingFacts(
  atlas: Atlas<'explore' | 'present'>,
  about: AboutView,
  all: readonly Pick<AboutView, 'date' | 'sources'>[],
): ClosingFacts {
  const words = atlas.present.output.slides;
  const { date, number } = atlas.formats;
  const sources = uniqueSources(all.flatMap((one) => one.sources));
  const days = all.map((one) => one.date).sort();
  const [from = about.date, to = about.date] = [days[0], days.at(-1)];
  return {
    title: words.closing.title,
    lines: [
      about.title,
      from === to ? words.closing.asOf(date(to)) : words.closing.fromTo(date(from), date(to)),
      words.closing.made(date(about.made)),
      words.closing.address,
    ],
    address: about.address,
    heading: words.closing.sources,
    sources: sources.map(({ title }) => title),
    more: (n) => words.more(number(n)),
    footer: atlas.organization.disclaimer,
    notes: [
      sources.map((one) => [one.title, one.licence, one.address].filter(Boolean).join('; ')).join('\n'),
      about.licence,
    ].join('\n\n'),
  };
}
