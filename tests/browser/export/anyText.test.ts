import { describe, expect, test } from 'vitest';
import { readColours } from '../../../src/export/picture/colours';
import { composePicture, type PictureContent } from '../../../src/export/picture/picture';
import type { MapPicture } from '../../../src/export/picture/mapPicture';
import { svgPicture } from '../../../src/export/picture/svgPicture';
import { textMeasure } from '../../../src/export/picture/measureText';
import { geoJsonOf, jsonOf } from '../../../src/export/sheets/dataFiles';
import type { AboutView } from '../../../src/export/viewContent';
import type { ViewTable } from '../../../src/export/sheets/viewTable';

/** Words that some program takes for something else. */
const WORDS = [
  "$&$`$'$1",
  '<img src=x onerror=alert(1)>',
  '</title></svg><script>alert(1)</script>',
  ']]>&amp;&lt;&nbsp;&#0;',
  `"quoted" 'twice' \\ and \u0000\u0008\u001f\ufffe\uffff controls`,
  'lone \ud800 half',
  'line\nbreak\ttab\r\nreturn \u2028 \u2029',
  '\u202eright to left\u202c عربى 中文 🌍',
  '{{x}} ${x} %s %00 =1+1 ＝1',
  '',
];
/** What XML cannot hold even written out is left out; line ends are read as one kind of them. */
const kept = (text: string) =>
  text
    // eslint-disable-next-line no-control-regex -- they are what XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');

describe('E12: any text is safe', () => {
  const box = { x: 0, y: 0, width: 100, height: 50 };
  test.each(WORDS)('in a picture: %j', (text) => {
    const colours = readColours('light', 'var(--member)', []);
    const square = [
      {
        points: [
          [0, 0],
          [9, 0],
          [9, 9],
        ] as [number, number][],
        isClosed: true,
      },
    ];
    const paint = { fill: colours.member };
    const map: MapPicture = {
      box,
      sphere: null,
      graticule: null,
      areas: [{ id: text, outlines: square, fill: colours.none }],
      countries: [
        {
          iso3: 'KEN',
          name: text,
          about: text,
          outlines: square,
          circle: null,
          paint,
          line: null,
          isHeld: false,
        },
      ],
      lines: [{ id: text, outlines: square, colour: colours.border, width: 1, dashes: 'solid' }],
      offices: [
        {
          id: text,
          name: text,
          symbol: 'circle',
          at: [5, 5],
          r: 3,
          fill: '#000000',
          rim: '#ffffff',
          isUndated: false,
          count: 2,
        },
      ],
      labels: [
        {
          of: text,
          lines: [text],
          box,
          size: 12,
          isBold: true,
          isItalic: false,
          colour: colours.ink,
          halo: colours.sea,
          leader: [
            [1, 1],
            [9, 9],
          ],
        },
      ],
    };
    const content: PictureContent = {
      title: text,
      sentence: [text, { number: text }],
      notes: [{ text }],
      alt: text,
      colours,
      isTransparent: false,
      isQuiet: true,
      drawMap: () => map,
      legendOf: () => ({ title: text, entries: [{ kind: 'fill', label: text, paint }] }),
    };
    const svg = svgPicture(composePicture(content, { width: 1280, height: 720 }, textMeasure()), {
      [`name ${text}`]: text,
    });
    // As a file: read as UTF-8.
    const read = new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(svg));
    const drawn = new DOMParser().parseFromString(read, 'image/svg+xml');
    expect(drawn.querySelector('parsererror')?.textContent ?? '').toBe('');
    const names = new Set([...drawn.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].filter((name) => /script|img|image|foreignObject/.test(name))).toEqual([]);
    expect(drawn.querySelector('desc')!.textContent).toBe(kept(text));
    expect(drawn.querySelector('[data-country] title')!.textContent).toBe(`${kept(text)}: ${kept(text)}`);
    expect(drawn.querySelector('[data-offices] title')!.textContent).toBe(kept(text));
    // White space in an attribute is read as spaces.
    const attribute = kept(text).replace(/[\n\t]/g, ' ');
    expect(drawn.querySelector('[data-offices]')!.getAttribute('data-offices')).toBe(attribute);
    expect(drawn.querySelector('[data-area]')!.getAttribute('data-area')).toBe(attribute);
    expect(drawn.querySelector('metadata')!.textContent).toBe(`name ${kept(text)}: ${kept(text)}`);
  });

  test.each(WORDS)('in JSON and GeoJSON: %j', (text) => {
    const table: ViewTable = {
      columns: [{ key: 'country', name: text, type: 'text', tables: ['countries'] }],
      keys: ['KEN'],
      values: [[text]],
      texts: [[text]],
      reasons: [['']],
      asked: [],
    };
    const about: AboutView = {
      title: text,
      headline: text,
      line: text,
      choice: text,
      date: '2017-03-01',
      address: text,
      made: '2026-11-25',
      sources: [{ title: text, address: text, licence: text }],
      licence: text,
    };
    const row = { table: text, key: { id: text }, says: { kind: text }, sources: [text], year: null };
    const evidence = { about: text, rows: [{ ...row, publishers: [text] }] };
    const json = JSON.parse(jsonOf(table, about, evidence)) as {
      metadata: AboutView;
      rows: { country: string }[];
      evidence: unknown;
    };
    expect(json.metadata).toEqual({ ...about, evidence: text });
    expect(json.rows).toEqual([{ country: text }]);
    expect(json.evidence).toEqual(evidence.rows);
    const geo = JSON.parse(
      geoJsonOf(table, { ...table, keys: [], values: [] }, new Map(), about, evidence),
    ) as {
      features: { properties: { country: string } }[];
      evidence: unknown;
    };
    expect(geo.evidence).toEqual(evidence.rows);
    expect(geo.features[0]!.properties.country).toBe(text);
  });
});
