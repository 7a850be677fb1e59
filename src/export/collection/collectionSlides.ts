import { Atlas } from '../../atlas/atlas.svelte';
import { Choice } from '../../choice/choice.svelte';
import type { Chosen } from '../../choice/chosen';
import { formatQuery, parseQuery, type QueryFault } from '../../choice/query';
import { plainText } from '../../words/format';
import { pageChart } from '../chart/pageChart';
import type { ChartGround } from '../chart/takenChart';
import type { MapStep } from '../slides/slides';
import { titleFrom, type CollectedView } from './collection';

/** What is shown, as a collection keeps it: language, scheme, frame and what lies over the map are the reader's and the page's own. */
export function queryOfView({ choice, home }: Atlas, chosen: Chosen = choice.all): string {
  return formatQuery({ ...chosen, lang: home.lang, scheme: null, embed: false, page: null }, home);
}

/** What a choice says of itself, if the page showed it. */
export function headlineOf(from: Atlas<'explore' | 'present'>, chosen: Chosen): string {
  const { world, language, today, home } = from;
  const own = new Atlas(world, new Choice({ ...chosen, lang: language.lang }), language, today, home);
  return titleFrom(plainText(own.summary.headline));
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
  return views.map((view) => {
    const { title, chart } = view;
    return {
      chosen: choiceOf(atlas, view).chosen,
      say: ({ choice }) => ({ ...(title !== '' && { title, text: choice }), notes: '' }),
      ...(chart !== undefined && { chart: (ground: ChartGround) => pageChart(ground, chart) }),
    };
  });
}
