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
  return {
    title: words.closing.title,
    lines: [about.title, daysOf(atlas, all), words.closing.made(date(about.made)), words.closing.address],
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

/** Of which day a deck is, or from which to which. */
function daysOf(
  { formats, present }: Atlas<'explore' | 'present'>,
  all: readonly Pick<AboutView, 'date'>[],
): string {
  const { closing } = present.output.slides;
  const days = all.map(({ date }) => date).sort();
  const [from = '', to = ''] = [days[0], days.at(-1)].map((day) => day && formats.date(day));
  return from === to ? closing.asOf(to) : closing.fromTo(from, to);
}

/** What stands below the title of a deck of several views: whose it is, and of which days. */
export function subtitleOf(
  atlas: Atlas<'explore' | 'present'>,
  all: readonly Pick<AboutView, 'title' | 'date'>[],
): string {
  return [all[0]?.title ?? '', daysOf(atlas, all)].join('. ');
}
