import type { Day } from '../world/days';
import type { World } from '../world/world';
import { nothingChosen, type Chosen } from './chosen';
import { judge, type QueryFault } from './judging';
import { readParameters, type Param, type Parameters } from './parameters';

export type { QueryFault };

/**
 * Reads a choice from the query part of an address. What is understood is applied; each other part is listed as a fault
 * and leaves the default in force. Never throws.
 * @param search the query with or without its question mark, see readParameters
 * @param today the last day that can be chosen
 * @param home what the page shows without a query: nothing chosen, in its own language
 */
export function parseQuery(
  search: string,
  world: World,
  today: Day,
  home: Chosen = nothingChosen(world),
): { chosen: Chosen; faults: QueryFault[] } {
  const parameters = readParameters(search);
  const { said, faults } = judge(parameters, world, today);
  return { chosen: inStory(said, parameters, faults, world, today, home), faults };
}

/**
 * In a story the choice is that of the step: what the address says besides is left out. A step alone is one of the
 * first story; one that the story does not have is a fault, and the last one is taken.
 */
function inStory(
  said: Partial<Chosen>,
  { own }: Parameters,
  faults: QueryFault[],
  world: World,
  today: Day,
  home: Chosen,
): Chosen {
  const reader = { ...home, ...said };
  const { story, step } = reader;
  const isStepAlone = step !== null && !own.has('story');
  const leaveOut = (param: Param, reason: QueryFault['reason']) =>
    faults.push({ param, value: own.get(param)?.join() ?? '', reason });
  const named = world.stories.find(({ id }, i) => (isStepAlone ? i === 0 : id === story));
  if (!named) {
    if (isStepAlone) leaveOut('step', 'unknown-value');
    return { ...reader, story: null, step: null };
  }
  const last = named.steps.length;
  if (step !== null && step > last) leaveOut('step', 'unknown-value');
  const place = { ...reader, story: named.id, step: Math.min(step ?? 1, last) };
  const chosen = chosenAt(world, place, today, home);
  for (const key of own.keys())
    if (key in said && key !== 'step' && String(said[key]) !== String(chosen[key])) leaveOut(key, 'in-story');
  return chosen;
}

/**
 * The whole choice at a step of a story.
 * @param reader names story and step, and what is the reader's own: language, scheme, frame
 */
export function chosenAt(world: World, reader: Chosen, today: Day, home: Chosen): Chosen {
  const named = world.stories.find(({ id }) => id === reader.story);
  return beside(parseQuery(named?.steps[(reader.step ?? 1) - 1] ?? '', world, today, home).chosen, reader);
}

/** A choice, with the place in a story and what is the reader's own there taken from another one. */
function beside(chosen: Chosen, { lang, scheme, labels, embed, page, story, step }: Chosen): Chosen {
  return { ...chosen, lang, scheme, labels, embed, page, story, step };
}

/**
 * Writes a choice as the query part of an address, with a leading `?`, or as empty text if all is default.
 * Commas stay readable: they are allowed in a query and part of the page's contract.
 * @param home what the page shows without a query
 */
export function formatQuery(all: Chosen, home: Chosen): string {
  // What a step chose is known by its number.
  const chosen = all.story ? beside(home, all) : all;
  const parts = (Object.keys(home) as (keyof Chosen)[])
    .filter((key) => String(chosen[key]) !== String(home[key]))
    .map((key) => `${key}=${[chosen[key]].flat().map(spell).join()}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const spell = (value: unknown) => (value === true ? '1' : encodeURIComponent(String(value)));
