import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../../src/pipeline/tables/problems';
import { readStories } from '../../../../src/pipeline/tables/json/stories';
import { LANGS, type Names } from '../../../../src/world/tables';
import { realFiles, realOrganization, realStories, realTables } from '../../../realData';

const TODAY = '2026-11-24';

const names = (text: string) => Object.fromEntries(LANGS.map((lang) => [lang, text])) as Names;
/** In German something else than in all other languages. */
const both = (text: string, de: string): Names => ({ ...names(text), de });
const goodStep = { choice: 'area=forced', title: names('A step'), text: names('{fitting} countries.') };
const good = { id: 'mine', title: names('My story'), steps: [goodStep] };

/** The mistakes in a file `mine.json` that holds this, one line each. */
function mistakesIn(content: unknown): string[] {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readStories(new Map([['mine.json', text]]), realTables(), realOrganization(), TODAY).problems.map(
    describeProblem,
  );
}
const withStep = (step: object) => ({
  ...good,
  steps: [goodStep, { ...goodStep, title: names('Another step'), ...step }],
});

describe('the check of stories', () => {
  it('finds nothing wrong with a good one, with or without notes', () => {
    expect(mistakesIn(good)).toEqual([]);
    expect(mistakesIn(withStep({ notes: names('Say it slowly.') }))).toEqual([]);
  });

  it('keeps whether the title of a step is a label, and refuses anything but that', () => {
    expect(mistakesIn(withStep({ label: true }))).toEqual([]);
    expect(mistakesIn(withStep({ label: 'yes' }))[0]).toContain('is not true');
  });

  it('keeps the picture of a step', () => {
    expect(mistakesIn(withStep({ picture: 'areas' }))).toEqual([]);
    expect(
      realStories()[0]!
        .steps.map(({ picture }) => picture ?? 'map')
        .slice(3, 7),
    ).toEqual(['regions', 'map', 'areas', 'tasks']);
  });

  it('gives empty notes to a step that has none', () => {
    const { stories } = readStories(
      new Map([['mine.json', JSON.stringify(good)]]),
      realTables(),
      realOrganization(),
      TODAY,
    );
    expect(stories).toEqual([{ ...good, steps: [{ ...goodStep, notes: names('') }] }]);
  });

  it('finds nothing wrong with those that ship, and keeps the order of their files', () => {
    const { stories, problems } = readStories(realFiles().stories, realTables(), realOrganization(), TODAY);
    expect(problems).toEqual([]);
    expect(stories.map(({ id, steps }) => [id, steps.length])).toEqual([
      ['global-presence', 8],
      ['what-works-where', 5],
      ...realTables().regionalOffices.map(({ id }) => [`your-region-${id}`, 4]),
    ]);
    expect(stories).toEqual(realStories());
  });

  it('tells a story of each regional office where it says so, with its name, on a day when it is there', () => {
    const template = {
      ...good,
      each: 'region',
      steps: [{ choice: 'region={id}', title: names('{region}'), text: names('{fitting} countries.') }],
    };
    const { stories, problems } = readStories(
      new Map([['mine.json', JSON.stringify(template)]]),
      realTables(),
      realOrganization(),
      TODAY,
    );
    expect(problems).toEqual([]);
    const of = (id: string) => stories.find(({ region }) => region === id)!;
    expect(of('dakar')).toMatchObject({
      id: 'mine-dakar',
      steps: [{ choice: 'region=dakar', title: { en: 'West and Central Africa' } }],
    });
    expect(of('panama').steps[0]!.choice).toMatch(/^region=panama&date=\d{4}-\d{2}-\d{2}$/);
    expect(
      mistakesIn({ ...template, steps: [{ ...template.steps[0]!, choice: 'region={id}&foo=1' }] }),
    ).toHaveLength(1);
    expect(mistakesIn({ ...good, each: 'country' })).toEqual([
      'data/stories/mine.json: each: "country": is not "region", the one thing that a story can be told of each',
    ]);
  });

  it('leaves a story with a mistake out, and the others in', () => {
    const files = new Map([
      ['bad.json', '{}'],
      ['mine.json', JSON.stringify(good)],
    ]);
    const { stories, problems } = readStories(files, realTables(), realOrganization(), TODAY);
    expect(stories.map(({ id }) => id)).toEqual(['mine']);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('says that a file is not JSON', () => {
    expect(mistakesIn('{"id":')).toEqual([
      expect.stringMatching(/^data\/stories\/mine\.json:1: is not JSON \(/),
    ]);
  });

  it('E13: says that a part stands twice', () => {
    const text = JSON.stringify(good).replace('"title":', '"title":{"en":"x","de":"y"},"title":');
    expect(mistakesIn(text)).toEqual(['data/stories/mine.json:1 title: is there twice (expected once)']);
  });

  it.each<[string, unknown, string]>([
    ['a list', [], 'is no story: an object with id, title and steps is expected'],
    ['another id', { ...good, id: 'yours' }, 'id: "yours": is not the name of the file, "mine"'],
    ['no steps', { ...good, steps: [] }, 'steps: is not a list of one to 999 steps'],
    ['an unknown part', { ...good, author: 'me' }, 'author: is unknown; expected: id, title, steps, each'],
    [
      'an untranslated title',
      { ...good, title: { ...names('Mine'), de: undefined } },
      'title.de: is missing',
    ],
    ['an empty text', withStep({ text: both('Here', ' ') }), 'steps[1].text.de: is missing'],
    [
      'notes in one language',
      withStep({ notes: { ...names('Here'), de: undefined } }),
      'steps[1].notes.de: is missing',
    ],
    [
      'a language that the page has not',
      withStep({ title: { ...names('A'), pt: 'B' } }),
      'steps[1].title.pt: is unknown; expected: en, de, fr, es, ar',
    ],
    [
      'an unknown part of a step',
      withStep({ sound: 'x.wav' }),
      'steps[1].sound: is unknown; expected: choice, title, text, notes, picture, label',
    ],
    [
      'a picture that there is not',
      withStep({ picture: 'x.png' }),
      'steps[1].picture: "x.png": is no picture (expected one of: map, areas, regions, tasks)',
    ],
    [
      'no choice',
      withStep({ choice: 7 }),
      'steps[1].choice: "7": is not the query of an address, such as "view=globe"',
    ],
    [
      'an unknown parameter',
      withStep({ choice: 'foo=1' }),
      'steps[1].choice: "foo=1": unknown parameter "foo"',
    ],
    [
      'an unknown value',
      withStep({ choice: 'area=farming' }),
      'steps[1].choice: "area=farming": unknown value "farming" of "area"',
    ],
    [
      'no date',
      withStep({ choice: 'date=2017' }),
      'steps[1].choice: "date=2017": "2017" is not a day (YYYY-MM-DD)',
    ],
    [
      'a date in the future',
      withStep({ choice: 'date=2027-01-01' }),
      'steps[1].choice: "date=2027-01-01": "2027-01-01" lies outside the years of the atlas',
    ],
    [
      'what is the reader’s own',
      withStep({ choice: 'lang=de' }),
      'steps[1].choice: "lang=de": "lang" is not for a step to choose',
    ],
    [
      'a typed number',
      { ...good, title: { ...names('Meine'), en: 'My 8 steps' } },
      'title.en: "My 8 steps": holds the digit "8": numbers come by placeholder',
    ],
    [
      'an unknown placeholder',
      withStep({ text: { ...names('Davon'), en: '{membres} of them' } }),
      'steps[1].text.en: "{membres} of them": unknown placeholder "{membres}"',
    ],
    [
      'a placeholder with too much in it',
      withStep({ text: { ...names('Davon'), en: '{members:forced}' } }),
      'steps[1].text.en: "{members:forced}": unknown placeholder "{members:forced}"',
    ],
    [
      'an event that is none',
      withStep({ notes: { ...names('Seitdem.'), en: 'Since {event:2016-10}.' } }),
      'steps[1].notes.en: "Since {event:2016-10}.": no event of "2016-10" in data/events.csv',
    ],
    [
      'work that is none',
      withStep({ text: { ...names('Davon'), en: '{documented:farming}' } }),
      'steps[1].text.en: "{documented:farming}": "farming" is no work area, task or activity',
    ],
    [
      'E6: markup',
      withStep({ text: { ...names('Davon'), en: '{members} <img src=x onerror=alert(A)>' } }),
      'steps[1].text.en: "{members} <img src=x onerror=alert(A)>": holds markup (expected plain text)',
    ],
    [
      'E6: a hidden character',
      withStep({ title: { ...names('Ein Schritt'), en: 'A st\u202Eep' } }),
      'steps[1].title.en: "A st<U+202E>ep": holds the hidden character U+202E (expected letters, signs and spaces)',
    ],
    [
      'E6: a letter that looks like another',
      withStep({ title: { ...names('Ein Schritt'), en: 'A st\u0435p' } }),
      'steps[1].title.en: "A st\u0435p": holds "\u0435" (U+0435), which looks like another letter (expected Latin ones)',
    ],
    [
      'E6: far too much',
      withStep({ title: { ...names('Ein Schritt'), en: 'A'.repeat(1001) } }),
      `steps[1].title.en: "${'A'.repeat(80)}…": has 1001 characters (expected at most 1000)`,
    ],
    [
      'E6: a question mark',
      withStep({ choice: '?area=forced' }),
      'steps[1].choice: "?area=forced": begins with a question mark (expected what stands behind it)',
    ],
    [
      'E6: a sign as HTML writes it',
      withStep({ choice: 'area=forced&amp;region=nairobi' }),
      'steps[1].choice: "area=forced&amp;region=nairobi": holds "&amp;", as HTML writes a sign (expected "&")',
    ],
    [
      'E6: a fragment',
      withStep({ choice: 'area=forced#map' }),
      'steps[1].choice: "area=forced#map": holds a fragment (expected a query alone)',
    ],
    [
      'E6: what other sites append',
      withStep({ choice: 'area=forced&utm_source=x' }),
      'steps[1].choice: "area=forced&utm_source=x": unknown parameter "utm_source"',
    ],
    [
      'E6: a title that another step has, in one language',
      withStep({ title: both('Another step', 'A step') }),
      'steps[1].title.de: "A step": is the title of steps[0] too (expected another)',
    ],
    [
      'E6: a step twice',
      withStep({ title: names('A step') }),
      'steps[1].title.en: "A step": is the title of steps[0] too (expected another)',
    ],
    [
      'a brace alone',
      withStep({ text: { ...names('Davon'), en: '{members' } }),
      'steps[1].text.en: "{members": has a brace without its other one',
    ],
  ])('names %s with its place in the file', (_, content, mistake) => {
    expect(mistakesIn(content)).toEqual([`data/stories/mine.json: ${mistake}`]);
  });
});
