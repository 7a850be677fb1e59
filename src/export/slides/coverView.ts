import { FACETS } from '../../choice/facets';
import type { DeckPlan, DeckView } from './deckPlan';

/**
 * The view whose map is on the cover and the last slide of a story: of those of its last day the one that chooses least, the
 * last of several. Its address is that of the first step: there the story begins.
 */
export function coverOfStory(plans: readonly DeckPlan[]): DeckView | undefined {
  const [first] = plans;
  const lastDay = plans
    .map(({ view }) => view.about.date)
    .sort()
    .at(-1);
  const ofLastDay = plans.filter(({ view }) => view.about.date === lastDay).map(({ view }) => view);
  const [least] = ofLastDay.reverse().sort((a, b) => chosenIn(a) - chosenIn(b));
  return first && least && { ...least, about: { ...least.about, address: first.view.about.address } };
}

/** By how many facets, and by an indicator, a view is chosen. */
function chosenIn({ drawable }: DeckView): number {
  const chosen = drawable.atlas.choice.all;
  return FACETS.filter((facet) => chosen[facet].length > 0).length + (chosen.indicator ? 1 : 0);
}
