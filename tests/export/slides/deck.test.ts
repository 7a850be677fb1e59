import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartData } from '../../../src/export/slides/chart/chartData';
import { chartSlide } from '../../../src/export/slides/chartSlide';
import { closingSlide } from '../../../src/export/slides/closing/closingSlide';
import { Deck } from '../../../src/export/slides/deck';
import { ownDesign } from '../../../src/export/slides/design';
import { mapGroup, type Pen } from '../../../src/export/slides/mapGroup';
import { mapSlide } from '../../../src/export/slides/mapSlide';
import { themeSlots } from '../../../src/export/slides/ooxml/themeColours';
import { tableSlides } from '../../../src/export/slides/table/tableSlides';
import { titleSlide } from '../../../src/export/slides/titleSlide';
import type { Picture } from '../../../src/export/picture/picture';
import de from '../../../src/words/de/export';
import en from '../../../src/words/en/export';
import { realTables } from '../../realData';
import { coloursOf } from './deckColours';
import { cellsOf, deckFaults, partsOf } from './deckFaults';
import { strFromU8 } from 'fflate';

const SIZES = { wide: { width: 1280, height: 720 }, classic: { width: 960, height: 720 } };
const slots = themeSlots(realTables().areas);
const measure = (text: string, size: number) => text.length * size * 0.55;

/** A small map with a chart, in which every text is the same one. */
function pictureOf(
  said: string,
  { width, height }: { width: number; height: number },
  hasChart: boolean,
): Picture {
  const colours = coloursOf('light');
  const square = (x: number) => [
    {
      points: [
        [x, 200],
        [x + 90, 200],
        [x + 90, 290],
      ] as [number, number][],
      isClosed: true,
    },
  ];
  const box = { x: 30, y: 150, width: width - 360, height: 300 };
  const text = (role: 'title' | 'sentence' | 'legend' | 'note', y: number) => ({
    role,
    box: { x: 30, y, width: width - 60, height: 20 },
    size: 14,
    lineHeight: 18,
    colour: colours.ink,
    isBold: false,
    lines: [[{ text: said }, { text: '17', colour: colours.accent, isBold: true }], [{ text: said }]],
  });
  return {
    width,
    height,
    alt: said,
    colours,
    isTransparent: false,
    texts: [
      text('title', 20),
      text('sentence', 60),
      text('legend', 460),
      text('note', 600),
      text('note', 640),
    ],
    map: {
      box,
      sphere: { outlines: square(40), fill: colours.page },
      graticule: {
        id: 'graticule',
        outlines: square(40),
        colour: colours.graticule,
        width: 1,
        dashes: 'solid',
      },
      areas: [
        { id: 'ESH', outlines: square(150), fill: colours['no-state'] },
        { id: 'ATA', outlines: square(150), fill: colours['no-state'] },
      ],
      countries: [
        {
          iso3: 'KEN',
          name: said,
          about: said,
          outlines: square(200),
          circle: { at: [250, 250], r: 5, from: null, rim: colours.sea },
          paint: { fill: colours.former, stripes: { colour: colours['fit-line'], angle: -45 } },
          line: null,
          isHeld: true,
        },
      ],
      lines: [
        { id: 'solid', outlines: square(200), colour: colours.border, width: 1, dashes: 'solid' },
        { id: 'dotted', outlines: square(200), colour: colours.border, width: 1, dashes: 'dotted' },
        {
          id: 'chosen KEN',
          held: 'KEN',
          outlines: square(200),
          colour: colours.accent,
          width: 2,
          dashes: 'solid',
        },
      ],
      offices: (['star', 'circle', 'ring'] as const).map((symbol, i) => ({
        id: symbol,
        name: said,
        symbol,
        at: [100 + 40 * i, 300],
        r: 5,
        fill: colours.office,
        rim: colours['office-rim'],
        isUndated: false,
        count: i + 1,
      })),
      labels: [
        {
          of: 'KEN',
          lines: [said, said],
          box: { x: 190, y: 190, width: 60, height: 28 },
          size: 12,
          isBold: true,
          isItalic: true,
          colour: colours.ink,
          halo: colours.sea,
          leader: [
            [150, 150],
            [190, 200],
          ],
        },
      ],
    },
    legend: {
      entries: [
        {
          entry: { kind: 'fill', label: said, paint: { fill: colours.fit } },
          x: 40,
          y: 500,
          textX: 55,
          width: 80,
        },
      ],
      size: 12,
      mark: 10,
    },
    aside: hasChart ? { x: width - 310, y: 150, width: 280, height: 300 } : null,
    bars: null,
  };
}

function chartOf(said: string, kind: 'bar' | 'line', series: number): ChartData {
  return {
    key: 'region',
    kind,
    title: said,
    about: said,
    labels: [said, 'Second', 'Third'],
    series: Array.from({ length: series }, (_, i) => ({ name: `${i} ${said}`, values: [i, 0, 12] })),
    colours: ['#2a6bb0', '#2a6bb0', '#a93448'],
  };
}

function deckOf(said: string, lang: 'en' | 'de', format: 'wide' | 'classic', scheme: 'light' | 'dark') {
  const size = SIZES[format];
  const design = ownDesign(size);
  const date = '29 November 2026';
  const words = (lang === 'en' ? en : de).slides;
  const tag = lang === 'en' ? 'en-GB' : 'de-DE';
  const colours = coloursOf(scheme);
  const about = {
    title: said,
    subject: said,
    author: said,
    description: said,
    lang: tag,
    made: '2026-11-29',
  };
  const deck = new Deck({
    about,
    design,
    date,
    scheme,
    colours,
    slots,
    named: [[said, colours.former]],
    words,
  });
  const areaNames = new Map([['ESH', said]]);
  const drawMap = (pen: Pen) =>
    mapGroup(pen, pictureOf(said, size, false).map, { about: said, sea: colours.sea, areaNames });
  deck.add(titleSlide({ title: said, subtitle: said, footer: said, drawMap }, design, measure), colours);
  const data = chartOf(said, 'bar', 3);
  const sources = [{ title: said, address: said }];
  for (const hasChart of [true, false])
    deck.add(
      mapSlide({
        picture: pictureOf(said, size, hasChart),
        chart: { data, about: said },
        areaNames,
        notes: `${said}\n\n${said}`,
      }),
      colours,
      sources,
    );
  const charts = [data, chartOf(said, 'bar', 1), chartOf(said, 'line', 2), chartOf(said, 'bar', 1)];
  const parts = {
    view: said,
    rowsOf: () => said,
    inFull: () => said,
    credits: [said, said] as const,
    footer: said,
    notes: said,
  };
  for (const chart of charts)
    deck.add(chartSlide({ ...parts, chart, inWords: () => said }, design, measure), colours, sources);
  const list = {
    ...{ key: 'offices' as const, title: said, more: said, name: said, named: 0, tables: [] },
    columns: [
      { name: said, align: 'start' as const },
      { name: said, align: 'end' as const },
    ],
    rows: Array.from({ length: 24 }, (_, i) => [`${said} ${i + 1}`, said]),
  };
  const options = { ...parts, list, colours, inWords: () => said };
  for (const slide of tableSlides({ ...options, partOf: words.lists.partOf }, design, measure) ?? [])
    deck.add(slide, colours);
  const closing = {
    ...{
      title: said,
      lines: [said, said],
      address: `https://example.org/?${new URLSearchParams({ of: said }).toString()}`,
    },
    ...{ disclaimer: said, heading: said, sources: [said, said], more: () => said },
    ...{ footer: said, notes: said, drawMap },
  };
  deck.add(closingSlide(closing, design, measure), colours);
  return { parts: partsOf(deck.write()), tag };
}

describe('a deck opens without repair', () => {
  for (const lang of ['en', 'de'] as const)
    for (const format of ['wide', 'classic'] as const)
      for (const scheme of ['light', 'dark'] as const)
        test(`${lang}, ${format}, ${scheme}`, () => {
          const { parts, tag } = deckOf('Kenya', lang, format, scheme);
          expect(deckFaults(parts, tag)).toEqual([]);
          expect([...parts.keys()].filter((path) => path.startsWith('ppt/slides/slide'))).toHaveLength(10);
        });

  test('E12: whatever its texts hold', () => {
    const odd = fc.oneof(
      fc.constantFrom(
        '`$&$`',
        '<p:sp/>',
        '&lt;',
        `"'`,
        "it's",
        ']]>',
        '\u0000a\u001f',
        'a\nb\r\nc',
        '_x000D_',
        '\ud83d',
      ),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    fc.assert(
      fc.property(odd, (said) => {
        // A title that is nothing once what XML forbids is gone is none.
        const { parts, tag } = deckOf(`x${said}`, 'de', 'wide', 'light');
        expect(deckFaults(parts, tag)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test('with the sources in the workbook of each chart, named in its language', () => {
    for (const [lang, name] of [
      ['en', 'Sources'],
      ['de', 'Quellen'],
    ] as const) {
      const { parts } = deckOf('Kenya', lang, 'wide', 'light');
      const books = [...parts].filter(([path]) => path.endsWith('.xlsx'));
      expect(books).toHaveLength(5);
      for (const [, book] of books) {
        const { sheet, values } = cellsOf(book, 2);
        expect([sheet, values.get('A2'), values.get('B2')]).toEqual([name, 'Kenya', 'Kenya']);
      }
    }
  });

  test('with a title for each slide that no other has', () => {
    const { parts } = deckOf('Kenya', 'en', 'wide', 'light');
    const slides = [1, 2, 3, 4].map((i) => strFromU8(parts.get(`ppt/slides/slide${i}.xml`)!));
    for (const [i, title] of ['Kenya', 'Kenya17 Kenya', 'Kenya17 Kenya (2)'].entries())
      expect(slides[i]).toContain(`<a:t>${title}</a:t>`);
  });

  test('with tables of the program, their heads marked, in colours of the theme', () => {
    const { parts } = deckOf('Kenya', 'en', 'wide', 'light');
    const tables = [8, 9].map((i) => strFromU8(parts.get(`ppt/slides/slide${i}.xml`)!));
    for (const [i, xml] of tables.entries()) {
      expect(xml).toContain(`<a:t>Kenya: Kenya ${i * 12 + 1}\u00a0to Kenya ${i * 12 + 12}</a:t>`);
      expect(xml).toContain('<a:tblPr firstRow="1"/>');
      expect(xml.match(/<a:tr /g)).toHaveLength(13);
      expect(xml).not.toContain('a:srgbClr');
    }
  });

  test('with names of seas in italics', () => {
    const { parts } = deckOf('Red Sea', 'en', 'wide', 'light');
    expect(strFromU8(parts.get('ppt/slides/slide2.xml')!)).toMatch(/<a:rPr [^>]*\bi="1"/);
  });

  test('and names its author, not a program', () => {
    const { parts } = deckOf('Where IOM works', 'en', 'wide', 'light');
    const core = strFromU8(parts.get('docProps/core.xml')!);
    expect(core).toContain('<dc:creator>Where IOM works</dc:creator>');
    for (const bytes of parts.values()) expect(strFromU8(bytes)).not.toMatch(/pptxgen/i);
  });

  test('in the colours of its scheme: dark words on a light ground, or the other way round', () => {
    for (const [scheme, ground] of [
      ['light', 'lt1'],
      ['dark', 'dk1'],
    ] as const) {
      const { parts } = deckOf('Kenya', 'en', 'wide', scheme);
      expect(strFromU8(parts.get('ppt/slideMasters/slideMaster1.xml')!)).toContain(`bg1="${ground}"`);
      const page = coloursOf(scheme).page.slice(1).toUpperCase();
      const theme = strFromU8(parts.get('ppt/theme/theme1.xml')!);
      expect(theme).toContain(`<a:${ground}><a:srgbClr val="${page}"/></a:${ground}>`);
    }
  });
});

describe('the check of a deck', () => {
  test.each<[string, (parts: Map<string, Uint8Array>) => void, string]>([
    ['a part that is gone', (parts) => parts.delete('ppt/presProps.xml'), 'presProps.xml is not there'],
    [
      'a part nobody knows',
      (parts) => parts.set('ppt/more.xml', parts.get('ppt/viewProps.xml')!),
      'has no type',
    ],
    ['broken XML', (parts) => edit(parts, 'ppt/slides/slide2.xml', '</p:sld>', ''), 'not well-formed'],
    ['another language', (parts) => edit(parts, 'ppt/slides/slide2.xml', 'en-GB', 'en-US'), 'in en-US'],
    [
      'a shared theme',
      (parts) => edit(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2', 'theme1'),
      'share',
    ],
    ['an id twice', (parts) => edit(parts, 'ppt/slides/slide2.xml', 'id="3"', 'id="2"'), 'an id twice'],
    [
      'a chart without an axis',
      (parts) =>
        edit(
          parts,
          'ppt/charts/chart1.xml',
          '<c:axId val="222222222"/></c:barChart>',
          '<c:axId val="3"/></c:barChart>',
        ),
      'an axis is missing',
    ],
    [
      'another value',
      (parts) => edit(parts, 'ppt/charts/chart1.xml', '<c:v>12</c:v>', '<c:v>13</c:v>'),
      'holds',
    ],
    [
      'a code for a name',
      (parts) => edit(parts, 'ppt/slides/slide2.xml', 'name="Sea"', 'name="ESH"'),
      'is called "ESH"',
    ],
    [
      'a chart that says nothing',
      (parts) => edit(parts, 'ppt/slides/slide4.xml', ' descr="Kenya"', ''),
      'a chart says nothing',
    ],
    [
      'a shape beyond the edge',
      (parts) => edit(parts, 'ppt/slides/slide2.xml', '<a:off x="285750"', '<a:off x="-1"'),
      'beyond the edge',
    ],
  ])('finds %s', (_, spoil, what) => {
    const { parts } = deckOf('Kenya', 'en', 'wide', 'light');
    spoil(parts);
    expect(deckFaults(parts, 'en-GB').join('\n')).toContain(what);
  });
});

function edit(parts: Map<string, Uint8Array>, path: string, from: string, to: string): void {
  const xml = strFromU8(parts.get(path)!);
  if (!xml.includes(from)) throw new Error(`${path}: no ${from}`);
  parts.set(path, new TextEncoder().encode(xml.replace(from, () => to)));
}
