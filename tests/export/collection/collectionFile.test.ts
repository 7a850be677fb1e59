import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { NOTHING_COLLECTED, titleFrom, type Collection } from '../../../src/export/collection/collection';
import {
  FORMAT,
  readCollection,
  VERSION,
  writeCollection,
} from '../../../src/export/collection/collectionFile';

const SOME: Collection = {
  title: 'The Horn',
  views: [
    { id: 1, headline: 'Größe „X“, 日本', title: '', query: '?region=nairobi' },
    { id: 2, headline: '168 member states', title: 'The world', query: '' },
    { id: 3, headline: 'Most members: Asia (31)', title: '', query: '', chart: 'region' },
    { id: 4, headline: 'Migrants', title: '', query: '?date=2015-07-01', chart: 'scatter:migrants' },
  ],
};
const file = (more: Record<string, unknown>) =>
  JSON.stringify({ format: FORMAT, version: VERSION, title: '', views: [], ...more });

describe('the file of a collection', () => {
  it('reads as it was written', () => {
    expect(readCollection(writeCollection(SOME))).toEqual({ collection: SOME, leftOut: [] });
    expect(readCollection(writeCollection(NOTHING_COLLECTED))).toEqual({
      collection: NOTHING_COLLECTED,
      leftOut: [],
    });
  });

  it('says what it is and in which version, and can be read by people', () => {
    const text = writeCollection(SOME);
    expect(JSON.parse(text)).toMatchObject({ format: FORMAT, version: VERSION, title: 'The Horn' });
    expect(text).toContain('\n      "query": "?region=nairobi"');
  });

  it('reads as it was written, whatever titles and addresses there are', () => {
    const title = fc.string({ unit: 'grapheme' }).map(titleFrom);
    const view = fc.record({
      headline: title.filter((text) => text !== ''),
      title,
      query: fc.webQueryParameters().map((query) => (query === '' ? '' : `?${query}`)),
    });
    fc.assert(
      fc.property(title, fc.array(view, { maxLength: 8 }), (name, all) => {
        const collection = { title: name, views: all.map((one, i) => ({ id: i + 1, ...one })) };
        expect(readCollection(writeCollection(collection))).toEqual({ collection, leftOut: [] });
      }),
    );
  });

  it.each([
    ['is cut off', writeCollection(SOME).slice(0, 60), { reason: 'not-json' }],
    ['is empty', '', { reason: 'not-json' }],
    ['is a list', '[]', { reason: 'other-format', found: '' }],
    ['is a number', '7', { reason: 'other-format', found: '' }],
    ['is null', 'null', { reason: 'other-format', found: '' }],
    ['is data of another kind', '{"type":"FeatureCollection"}', { reason: 'other-format', found: '' }],
    ['has another name', file({ format: 'a map' }), { reason: 'other-format', found: '"a map"' }],
    ['is of a later version', file({ version: 2 }), { reason: 'other-version', found: '2' }],
    ['has no version', file({ version: undefined }), { reason: 'other-version', found: '' }],
    ['has no list', file({ views: { 0: {} } }), { reason: 'no-views' }],
    ['is far too long', ' '.repeat(1_000_001), { reason: 'too-long' }],
  ])('that %s is none, and the error says why', (_, text, fault) => {
    expect(readCollection(text)).toEqual({ fault });
  });

  it('names the entries that are not as they must be, and keeps the others', () => {
    const good = { headline: 'A', title: '', query: '?area=forced' };
    const views = [
      { ...good, query: 'https://elsewhere.example/' },
      good,
      { ...good, query: `?${'x'.repeat(4001)}` },
      { ...good, headline: ' ' },
      { ...good, title: 7 },
      null,
      { headline: 'B', query: '' },
      { ...good, chart: 'a map' },
      { ...good, chart: null },
    ];
    const read = readCollection(file({ views }));
    expect(read).toEqual({
      collection: {
        title: '',
        views: [
          { id: 2, ...good },
          { id: 7, headline: 'B', title: '', query: '' },
        ],
      },
      leftOut: [
        { place: 1, field: 'query' },
        { place: 3, field: 'query' },
        { place: 4, field: 'headline' },
        { place: 5, field: 'title' },
        { place: 6, field: 'query' },
        { place: 8, field: 'chart' },
        { place: 9, field: 'chart' },
      ],
    });
  });

  it('may begin with the mark that some programs put before the first letter', () => {
    expect(readCollection(`\uFEFF${writeCollection(SOME)}`)).toEqual({ collection: SOME, leftOut: [] });
  });

  it('is read or refused, whatever stands in it, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => file({ views: JSON.parse(json) })),
        ),
        (text) => {
          expect(Object.keys(readCollection(text)).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
