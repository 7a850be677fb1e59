import { load } from 'virtual:atlas/stories';
import type { Atlas } from '../atlas/atlas.svelte';
import type { Story } from '../world/story';

let stories: readonly Story[] = $state.raw([]);

/** Loads all stories. Rejects if they could not be loaded; the next call tries again. */
export async function loadStories(): Promise<readonly Story[]> {
  return (stories = await load());
}

/**
 * Those that are offered: of what is told of each regional office, the story of the one that is open or chosen, or else of
 * the first that is there on the day.
 */
export function offeredOf(
  stories: readonly Story[],
  { choice, day }: Pick<Atlas, 'choice' | 'day'>,
): readonly Story[] {
  const asked = [choice.openRegion, ...choice.all.region].find((region) =>
    stories.some((story) => story.region === region),
  );
  const own = asked ?? day.regions[0]?.id;
  return stories.filter(({ region }) => region === undefined || region === own);
}

/** All stories; none before they are loaded. */
export const storiesAtHand = () => stories;
