import type { Atlas } from '../../atlas/atlas.svelte';
import type { Chosen } from '../../choice/chosen';
import { formatQuery, parseQuery, type QueryFault } from '../../choice/query';
import type { MapStep } from '../slides/slides';
import type { CollectedView } from './collection';

/** What is shown, as a collection keeps it: language, scheme, frame and what lies over the map are the reader's and the page's own. */
export function queryOfView({ choice, home }: Atlas): string {
  return formatQuery({ ...choice.all, lang: home.lang, scheme: null, embed: false, page: null }, home);
}

/** What a collected view chooses, and what of its address is no longer understood. */
export function choiceOf(
  { world, today, home }: Atlas,
  { query }: Pick<CollectedView, 'query'>,
): { chosen: Chosen; faults: QueryFault[] } {
  return parseQuery(query, world, today, home);
}

/** Collected views as maps of a deck: under the reader's title with all that is said of the view, or else under its headline. */
export function collectionSteps(atlas: Atlas, views: readonly CollectedView[]): MapStep[] {
  return views.map((view) => ({
    chosen: choiceOf(atlas, view).chosen,
    say: ({ choice }) => ({ ...(view.title !== '' && { title: view.title, text: choice }), notes: '' }),
  }));
}
