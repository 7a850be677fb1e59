import type { Atlas } from '../atlas/atlas.svelte';
import type { Chosen } from '../choice/chosen';
import { chosenAt } from '../choice/query';
import { countBoth } from '../world/countrySet';
import { yearOf } from '../world/days';
import { piecesOf, type Placeholder, type Story, type StoryPicture } from '../world/story';
import type { World } from '../world/world';
import { plainText, type Formats, type SentencePart } from '../words/format';
import { summaryFacts, type SummaryFacts } from '../figures/describe';
import { worldOnDay, fitOf, type Fit, type WorldOnDay } from '../figures/match';

/** What texts are filled in from, in the language in force. */
type StoryContext = Pick<Atlas, 'world' | 'today' | 'home' | 'language' | 'formats'>;

/** A step with its numbers filled in, and marked in its text. */
export interface ToldStep {
  title: string;
  parts: SentencePart[];
  text: string;
  /** '' where there are none. */
  notes: string;
  chosen: Chosen;
  picture: StoryPicture;
  /** Whether its title says what it is about, and not what is found. */
  isLabel: boolean;
  /** The world on its day, and what fits its choice. */
  view: WorldOnDay;
  fit: Fit;
}

/** What the placeholders of a step stand for. */
interface StepFacts {
  world: World;
  view: WorldOnDay;
  fit: Fit;
  facts: SummaryFacts;
  formats: Formats;
}

/**
 * The steps of a story as slides: title, text and notes with their numbers filled in, in the language in force, and
 * the choice that each shows.
 */
export function storySteps(
  story: Story,
  ground: StoryContext,
): Pick<ToldStep, 'title' | 'text' | 'notes' | 'chosen' | 'picture' | 'isLabel'>[] {
  return toldSteps(story, ground).map(({ title, text, notes, chosen, picture, isLabel }) => ({
    ...{ title, text, notes, chosen, picture, isLabel },
  }));
}

/** The steps of a story with their numbers filled in, in the language in force. */
export function toldSteps(story: Story, ground: StoryContext): ToldStep[] {
  const { world, today, home, language, formats } = ground;
  const { lang } = language;
  return story.steps.map((step, i) => {
    const chosen = chosenAt(world, { ...home, lang, story: story.id, step: i + 1 }, today, home);
    const view = worldOnDay(world, chosen);
    const fit = fitOf(world, view, chosen);
    const about: StepFacts = { world, view, fit, facts: summaryFacts(world, view, fit, chosen), formats };
    const parts = fillIn(step.text[lang], about);
    return {
      title: plainText(fillIn(step.title[lang], about)),
      parts,
      text: plainText(parts),
      notes: plainText(fillIn(step.notes[lang], about)),
      chosen,
      picture: step.picture ?? 'map',
      isLabel: step.label ?? false,
      view,
      fit,
    };
  });
}

/** A text with its placeholders filled in. Counts are marked as numbers, dates are not. */
function fillIn(text: string, about: StepFacts): SentencePart[] {
  return piecesOf(text).map((piece) => {
    if (typeof piece === 'string') return piece;
    // The build lets no unknown placeholder through.
    if ('unknown' in piece) return `{${piece.unknown}}`;
    const value = valueOf(piece, about);
    return typeof value === 'string' ? value : { number: about.formats.number(value) };
  });
}

/** A count, or a date in words. */
function valueOf(
  { name, key }: Placeholder,
  { world, view, fit, facts, formats }: StepFacts,
): number | string {
  switch (name) {
    case 'members':
    case 'observers':
    case 'hosts':
    case 'offices':
    case 'undated':
    case 'countries':
      return facts[name];
    case 'regionalOffices':
      return facts.regionalOffices[1];
    case 'fitting':
      return facts.fitting.all;
    case 'fittingMembers':
      return facts.fitting.member;
    case 'areas':
      return world.areas.length;
    case 'tasks':
      return new Set(world.themes.map(({ task }) => task)).size;
    case 'date':
      return formats.date(facts.date);
    case 'year':
      return String(yearOf(facts.date));
    case 'event':
      return formats.date(key);
    case 'documented':
      return countBoth(fit.all, documentedFor(view, key));
  }
}

/** Countries with documented work in a work area, a task or an activity. */
function documentedFor({ sets }: WorldOnDay, id: string) {
  const all: ReadonlyMap<string, Uint32Array>[] = [sets.area, sets.theme, sets.activity];
  return all.map((byId) => byId.get(id)).find((set) => set !== undefined) ?? new Uint32Array();
}
