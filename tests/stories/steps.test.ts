import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/world/story';
import { LANGS, type Lang } from '../../src/world/tables';
import { storySteps, toldSteps } from '../../src/stories/steps';
import { plainText } from '../../src/words/format';
import { countOn, officesOf } from '../figures/plainReading';
import { cell, rawRows, type RawRow } from '../world/rawRows';
import { realWorld } from '../world/realWorld';
import { NOTHING_CHOSEN, realStories } from '../realData';
import { LANGUAGES } from '../words/sentences';

const TODAY = '2026-11-24';

const contextIn = (lang: Lang) => ({
  world: realWorld(),
  today: TODAY,
  home: { ...NOTHING_CHOSEN, lang },
  language: LANGUAGES[lang],
  formats: LANGUAGES[lang].formats,
});
const storyOf = (id: string): Story => realStories().find((story) => story.id === id)!;

// What follows counts anew from the CSV files, as plainly as can be, and shares nothing with src/.

const countries = rawRows('countries');
const members = rawRows('members');
const work = rawRows('work').filter(
  (row) => row['reach'] === 'in-country' && ['activity', 'listing'].includes(cell(row, 'evidence_kind')),
);
const activities = rawRows('activities');
const themes = rawRows('themes');
const territories = new Map(rawRows('territories').map((row) => [row['shape'], row['of']]));

/** The last day that a date of the table may mean. */
function lastOf(between: string): string {
  const date = between.split('/').at(-1)!;
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
const runsOn = (row: RawRow, day: string) =>
  lastOf(cell(row, 'from')) <= day && (row['to'] === '' || lastOf(cell(row, 'to')) >= day);
const officeOf = (iso3: string, day: string) =>
  rawRows('coverage').find(
    (row) =>
      row['iso3'] === iso3 &&
      lastOf(cell(row, 'from')) <= day &&
      (row['to'] === '' || day < lastOf(cell(row, 'to'))),
  )?.['regional_office'] ?? '';
const isMember = (iso3: string, day: string) =>
  members.some((row) => row['iso3'] === iso3 && row['status'] === 'member' && runsOn(row, day));
const isObserver = (iso3: string, day: string) =>
  !isMember(iso3, day) &&
  members.some((row) => row['iso3'] === iso3 && row['status'] === 'observer' && runsOn(row, day));
const hostOf = (row: RawRow) => territories.get(cell(row, 'iso3')) || cell(row, 'iso3');
const idsOf = (iso3: string) =>
  work.filter((row) => row['iso3'] === iso3).map((row) => cell(row, 'activity'));
const isDocumented = (iso3: string, id: string) =>
  idsOf(iso3).some((own) => own === id || activities.some((row) => row['id'] === own && row['group'] === id));

function naive(choice: string) {
  const params = new URLSearchParams(choice);
  const day = params.get('date') ?? '2017-03-01';
  const list = (name: string) => params.get(name)?.split(',') ?? [];
  const kinds = list('office');
  const all = countries.map((row) => cell(row, 'iso3'));
  const known = all.flatMap((iso3) => officesOf(iso3, day).known);
  const isAsked = (row: RawRow) => kinds.length === 0 || kinds.includes(cell(row, 'kind'));
  const fitsBesides = countries.filter((row) => {
    const iso3 = cell(row, 'iso3');
    const works = [list('area'), list('theme')].every(
      (ids) => ids.length === 0 || ids.some((id) => isDocumented(iso3, id)),
    );
    const lies = list('region').length === 0 || list('region').includes(officeOf(iso3, day));
    return works && lies;
  });
  // Whether a country hosts an undated one is what is not known: it fits whatever else is asked for.
  const besides = fitsBesides.map((row) => cell(row, 'iso3'));
  const undated = besides.flatMap((iso3) => officesOf(iso3, day).undated).filter(isAsked);
  const codes = besides.filter(
    (iso3) => kinds.length === 0 || known.some((office) => hostOf(office) === iso3 && isAsked(office)),
  );
  const own = known.filter((row) => codes.includes(hostOf(row)) && isAsked(row));
  return {
    day,
    members: all.filter((iso3) => isMember(iso3, day)).length,
    observers: all.filter((iso3) => isObserver(iso3, day)).length,
    countries: all.length,
    fitting: codes.length,
    fittingMembers: codes.filter((iso3) => isMember(iso3, day)).length,
    offices: own.length,
    hosts: new Set(own.map(hostOf)).size,
    undated: undated.length,
    regionalOffices: own.filter((row) => row['kind'] === 'regional-office').length,
    areas: rawRows('areas').length,
    tasks: new Set(themes.map((row) => row['task'])).size,
    documented: (id: string) => codes.filter((iso3) => isDocumented(iso3, id)).length,
  };
}

function dateIn(lang: Lang, date: string): string {
  const [, month, day] = date.split('-');
  if (!month) return date;
  const format = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const written = new Intl.DateTimeFormat(
    LANGUAGES[lang].tag,
    day ? { ...format, day: 'numeric' } : format,
  ).format(new Date(date));
  // French has the first of a month alone as an ordinal; browsers have it as a number.
  return lang === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

/** The text with its placeholders replaced by what was counted anew. */
function filled(text: string, lang: Lang, counts: ReturnType<typeof naive>): string {
  return text.replace(/\{(\w+)(?::([\w-]+))?\}/g, (_, name: string, key: string) => {
    if (name === 'event') {
      expect(rawRows('events').map((row) => row['date'])).toContain(key);
      return dateIn(lang, key);
    }
    if (name === 'date') return dateIn(lang, counts.day);
    if (name === 'year') return counts.day.slice(0, 4);
    if (name === 'documented') return String(counts.documented(key));
    return String(counts[name as 'members']);
  });
}

describe('a story that ships', () => {
  it.each(realStories().flatMap(({ id }) => LANGS.map((lang) => [id, lang] as const)))(
    'has every number of every text as the CSV files count it: %s, %s',
    (id, lang) => {
      const story = storyOf(id);
      const told = storySteps(story, contextIn(lang));
      expect(told).toHaveLength(story.steps.length);
      story.steps.forEach((step, i) => {
        const counts = naive(step.choice);
        expect(told[i]).toMatchObject({
          title: filled(step.title[lang], lang, counts),
          text: filled(step.text[lang], lang, counts),
          notes: filled(step.notes[lang], lang, counts),
        });
      });
    },
  );

  it('claims no work where only a document was found', () => {
    for (const { steps } of realStories())
      for (const { text } of steps) expect(`${text.en} ${text.de}`).not.toMatch(/works in|arbeitet in/);
  });

  it('says nothing that holds on the page alone: its steps are slides as well', () => {
    for (const { steps } of realStories())
      for (const { title, text, notes } of steps)
        for (const lang of LANGS)
          expect([title[lang], text[lang], notes[lang]].join(' ')).not.toMatch(
            /zoom|click|scroll|tap |vergrößer|klick|heran/i,
          );
  });

  it('opens with the organization’s first members and shows the source page’s total', () => {
    const told = storySteps(storyOf('global-presence'), contextIn('en'));
    expect(told).toHaveLength(8);
    expect(told[0]!.chosen.date).toBe('1951-12-31');
    expect(told[2]!.title).toBe(`${countOn('2017-03-01', 'member')} member states`);
  });

  it('marks counts in its text, and leaves dates as words', () => {
    const [, , step] = toldSteps(storyOf('global-presence'), contextIn('de'));
    expect(plainText(step!.parts)).toBe(step!.text);
    expect(step!.parts.filter((part) => typeof part !== 'string')).toEqual([
      { number: String(countOn('2017-03-01', 'member')) },
      { number: String(countOn('2017-03-01', 'observer')) },
    ]);
    expect(step!.parts).toContain('1. März 2017');
  });

  it('gives each step the choice that its address gives', () => {
    const [, second] = storySteps(storyOf('what-works-where'), contextIn('de'));
    expect(second!.chosen).toMatchObject({
      lang: 'de',
      story: 'what-works-where',
      step: 2,
      area: ['development'],
    });
  });
});
