import { nothingChosen } from '../../../choice/chosen';
import { nearestDay } from '../../../world/otherTimes';
import type { Day } from '../../../world/days';
import { parseQuery, type QueryFault } from '../../../choice/query';
import type { Organization } from '../../../world/organization';
import type { Tables } from '../../../world/rows';
import {
  piecesOf,
  STORY_PICTURES,
  type Story,
  type StoryPicture,
  type StoryStep,
} from '../../../world/story';
import { LANGS, type Names } from '../../../world/tables';
import { buildWorld, type Region, type World } from '../../../world/world';
import { buildDay } from '../../site/buildDay';
import { coreOf } from '../compile';
import { asText } from '../schema/columnFaults';
import { contentOf } from './jsonForm';
import { faultInText } from '../plainText';
import type { Problem } from '../problems';

/** A step's text has room for some paragraphs' worth; more would not fit beside the map. */
const LONGEST = 1000;
const STORY_KEYS = ['id', 'title', 'steps', 'each'];
const STEP_KEYS = ['choice', 'title', 'text', 'notes', 'picture', 'label'];
/** The address counts the steps with at most three digits. */
const MOST_STEPS = 999;
/** These belong to the reader and to the story itself, not to a step's choice. */
const NOT_OF_A_STEP = ['lang', 'scheme', 'embed', 'page', 'story', 'step'];

/** Notes a mistake at a place in the file, such as `steps[2].choice`. */
type Report = (path: string, value: string, message: string, line?: number) => void;

/**
 * Checks the stories of data/stories/: their form, the choice of every step, complete texts in every language, and
 * that texts take their numbers from placeholders that exist.
 * @param files the text of every file by its name
 * @param tables the checked tables, which say what a choice and a placeholder may name
 * @param today the last day that can be chosen
 * @returns the stories without a mistake, and every mistake
 */
export function readStories(
  files: ReadonlyMap<string, string>,
  tables: Tables,
  organization: Organization,
  today: string = buildDay(),
): { stories: Story[]; problems: Problem[] } {
  const world = buildWorld(coreOf(tables, organization));
  const problems: Problem[] = [];
  const stories = [...files].flatMap(([name, text]): Story[] => {
    const before = problems.length;
    const report: Report = (column, value, message, line = 0) =>
      problems.push({ level: 'error', file: `data/stories/${name}`, line, column, value, message });
    const told = readStory(name.replace(/\.json$/, ''), text, world, today, report);
    return problems.length === before ? told : [];
  });
  return { stories, problems };
}

function readStory(fileName: string, text: string, world: World, today: string, report: Report): Story[] {
  const json = contentOf(text, report);
  if (!json) return [];
  const { content } = json;
  if (!isRecord(content)) {
    report('', '', 'is no story: an object with id, title and steps is expected');
    return [];
  }
  refuseOthers(content, STORY_KEYS, '', report);
  const { id, steps } = content;
  if (id !== fileName) report('id', asText(id), `is not the name of the file, "${fileName}"`);
  else if (!/^[a-z]+(-[a-z]+)*$/.test(fileName))
    report('id', fileName, 'may have small letters and hyphens only');
  if (!Array.isArray(steps) || steps.length === 0 || steps.length > MOST_STEPS) {
    report('steps', '', `is not a list of one to ${MOST_STEPS} steps`);
    return [];
  }
  const tell = (own: Record<string, unknown>, list: readonly unknown[]) => {
    const title = readTexts(own['title'], 'title', world, report);
    const read = list.map((step, i) => readStep(step, `steps[${i}]`, world, today, report));
    refuseSameTitles(read, report);
    return { title, steps: read };
  };
  const { each } = content;
  if (each === undefined) return [{ id: fileName, ...tell(content, steps) }];
  if (each !== 'region')
    report('each', asText(each), 'is not "region", the one thing that a story can be told of each');
  const told: Story[] = [];
  let hasFault = false;
  const first = report;
  report = (...fault) => {
    hasFault = true;
    first(...fault);
  };
  for (const region of world.regions) {
    const own = ofRegion(content, region, nearestDay(region, nothingChosen(world).date), world);
    const list: unknown = own['steps'];
    told.push({
      id: `${fileName}-${region.id}`,
      ...tell(own, Array.isArray(list) ? list : []),
      region: region.id,
    });
    // A mistake is one of the file, and told once.
    if (hasFault) break;
  }
  return told;
}

/** A story that is told of each regional office, as it is told of one: with its name and id, on a day when it is there. */
function ofRegion(content: Record<string, unknown>, { id, name }: Region, day: Day, world: World) {
  const isUsual = day === nothingChosen(world).date;
  const fill = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (key === 'choice') return value.replaceAll('{id}', id) + (isUsual ? '' : `&date=${day}`);
      const lang = LANGS.find((one) => one === key);
      return lang ? value.replaceAll('{region}', name[lang]) : value;
    }
    if (Array.isArray(value)) return value.map((one) => fill(one, ''));
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([own, inner]) => [own, fill(inner, own)]));
  };
  return fill(content, '') as Record<string, unknown>;
}

/** The steps are found by their titles, in the list of them and on slides. */
function refuseSameTitles(steps: readonly StoryStep[], report: Report): void {
  steps.forEach(({ title }, i) => {
    for (const lang of LANGS) {
      const same = steps.findIndex((other) => other.title[lang] === title[lang]);
      if (same === i || title[lang] === '') continue;
      report(
        `steps[${i}].title.${lang}`,
        title[lang],
        `is the title of steps[${same}] too (expected another)`,
      );
      return;
    }
  });
}

function readStep(step: unknown, path: string, world: World, today: string, report: Report): StoryStep {
  const own = isRecord(step) ? step : {};
  if (!isRecord(step)) report(path, asText(step), 'is no step: choice, title and text are expected');
  refuseOthers(own, STEP_KEYS, `${path}.`, report);
  const notes = own['notes'];
  const picture = readPicture(own['picture'], `${path}.picture`, report);
  const { label } = own;
  if (label !== undefined && label !== true)
    report(`${path}.label`, asText(label), 'is not true (expected that, or nothing)');
  return {
    choice: readChoice(own['choice'], `${path}.choice`, world, today, report),
    title: readTexts(own['title'], `${path}.title`, world, report),
    text: readTexts(own['text'], `${path}.text`, world, report),
    notes: notes === undefined ? forEach(() => '') : readTexts(notes, `${path}.notes`, world, report),
    ...(picture && { picture }),
    ...(label === true && { label }),
  };
}

function readPicture(value: unknown, path: string, report: Report): StoryPicture | undefined {
  const picture = STORY_PICTURES.find((one) => one === value);
  if (value !== undefined && !picture)
    report(path, asText(value), `is no picture (expected one of: ${STORY_PICTURES.join(', ')})`);
  return picture;
}

/** A query that the page understands as a whole. */
function readChoice(choice: unknown, path: string, world: World, today: string, report: Report): string {
  if (typeof choice !== 'string') {
    report(path, asText(choice), 'is not the query of an address, such as "view=globe"');
    return '';
  }
  const { faults } = parseQuery(choice, world, today);
  for (const { param, value, reason } of faults) report(path, choice, wrongIn(param, value, reason));
  // What a reader's address may hold, and the page understands, has no place in a file.
  const odd = ODD_IN_QUERY.find(([form]) => form.test(choice));
  if (odd) report(path, choice, odd[1]);
  const params = new URLSearchParams(choice.replaceAll('&amp;', '&').replace(/#.*$/s, ''));
  for (const param of params.keys()) {
    if (NOT_OF_A_STEP.includes(param)) report(path, choice, `"${param}" is not for a step to choose`);
    else if (!Object.hasOwn(nothingChosen(world), param) && !faults.some((fault) => fault.param === param))
      report(path, choice, `unknown parameter "${param}"`);
  }
  return choice;
}

/** What is no part of a query as the page writes it, and what is wrong with it. */
const ODD_IN_QUERY: readonly [RegExp, string][] = [
  [/^\s*\?/, 'begins with a question mark (expected what stands behind it)'],
  [/&(?:amp|#38|#x26);/i, 'holds "&amp;", as HTML writes a sign (expected "&")'],
  [/#/, 'holds a fragment (expected a query alone)'],
];

function wrongIn(param: string, value: string, reason: QueryFault['reason']): string {
  switch (reason) {
    case 'unknown-param':
      return `unknown parameter "${param}"`;
    case 'unknown-value':
      return `unknown value "${value}" of "${param}"`;
    case 'not-a-date':
      return `"${value}" is not a day (YYYY-MM-DD)`;
    case 'out-of-range':
    case 'not-yet':
      return `"${value}" lies outside the years of the atlas`;
    case 'too-many':
    case 'in-story':
      return `"${value}" of "${param}" is one too many`;
  }
}

/** A text in every language of the page, each without a typed number. */
function readTexts(value: unknown, path: string, world: World, report: Report): Names {
  const texts = isRecord(value) ? value : {};
  refuseOthers(texts, LANGS, `${path}.`, report);
  return forEach((lang) => {
    const text = texts[lang];
    const place = `${path}.${lang}`;
    if (typeof text !== 'string' || text.trim() === '') report(place, '', 'is missing');
    else checkText(text, place, world, report);
    return typeof text === 'string' ? text : '';
  });
}

function checkText(text: string, place: string, world: World, report: Report): void {
  const fault = faultInText(text, LONGEST);
  if (fault) report(place, text, fault);
  for (const piece of piecesOf(text)) {
    if (typeof piece === 'string') {
      const digit = /\p{N}/u.exec(piece)?.[0];
      if (digit) report(place, text, `holds the digit "${digit}": numbers come by placeholder`);
      if (/[{}]/.test(piece)) report(place, text, 'has a brace without its other one');
    } else if ('unknown' in piece) report(place, text, `unknown placeholder "{${piece.unknown}}"`);
    else if (piece.name === 'event' && !world.events.some(({ date }) => date === piece.key))
      report(place, text, `no event of "${piece.key}" in data/events.csv`);
    else if (piece.name === 'documented' && !isWork(world, piece.key))
      report(place, text, `"${piece.key}" is no work area, task or activity`);
  }
}

function isWork({ areas, themes, activities }: World, key: string): boolean {
  return [...areas, ...themes, ...activities].some(({ id }) => id === key);
}

function refuseOthers(
  object: Record<string, unknown>,
  known: readonly string[],
  path: string,
  report: Report,
): void {
  for (const key of Object.keys(object))
    if (!known.includes(key)) report(`${path}${key}`, '', `is unknown; expected: ${known.join(', ')}`);
}

function forEach(make: (lang: (typeof LANGS)[number]) => string): Names {
  return Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as Names;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
