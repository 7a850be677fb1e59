import type { RegionId } from './rows';
import type { Names } from './tables';

/** What a step can be shown by: the map alone; small maps of the work areas or regions; the regions by their tasks. */
export const STORY_PICTURES = ['map', 'areas', 'regions', 'tasks'] as const;
export type StoryPicture = (typeof STORY_PICTURES)[number];

/** One step of a story: a choice of the atlas, and what is said of it. Texts hold placeholders instead of numbers. */
export interface StoryStep {
  /** The choice, as the query of an address without its question mark. */
  choice: string;
  title: Names;
  text: Names;
  /** For the speaker alone; '' where there is nothing to say. */
  notes: Names;
  /** What it is shown by; by default, the map. */
  picture?: StoryPicture;
  /** Its title says what it is about, and not what is found. */
  label?: true;
}

/** A file of data/stories/; its name is the id. */
export interface Story {
  id: string;
  title: Names;
  steps: StoryStep[];
  /** The regional office that it is told of, where one file tells a story of each. */
  region?: RegionId;
}

/** What the address needs of a story: the choice of each step. */
export interface StoryRoute {
  id: string;
  steps: string[];
  /** Of a story that is told of each regional office: which. */
  region: RegionId | null;
}

/** Placeholders that stand alone: numbers of the step's choice, its date, and how many rows the small tables have. */
const PLAIN_PLACEHOLDERS = [
  'members',
  'observers',
  'fitting',
  'fittingMembers',
  'hosts',
  'offices',
  'regionalOffices',
  'undated',
  'countries',
  'areas',
  'tasks',
  'date',
  'year',
] as const;
/** Placeholders with an argument: `{event:1951-12-05}`, the date of a row of events.csv; and `{documented:…}`, a work area, task or activity. */
const KEYED_PLACEHOLDERS = ['event', 'documented'] as const;

export type Placeholder =
  | { name: (typeof PLAIN_PLACEHOLDERS)[number]; key: null }
  | { name: (typeof KEYED_PLACEHOLDERS)[number]; key: string };

/** A piece of a story's text; `unknown` holds what stands in braces and is no placeholder. */
type Piece = string | Placeholder | { unknown: string };

/** Takes a text apart at its placeholders. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('{') && piece.endsWith('}') ? placeholderIn(piece.slice(1, -1)) : piece,
    );
}

function placeholderIn(inside: string): Piece {
  const [word = '', ...rest] = inside.split(':');
  const plain = PLAIN_PLACEHOLDERS.find((name) => name === word);
  if (plain && rest.length === 0) return { name: plain, key: null };
  const keyed = KEYED_PLACEHOLDERS.find((name) => name === word);
  if (keyed && rest.length === 1) return { name: keyed, key: rest[0] ?? '' };
  return { unknown: inside };
}
