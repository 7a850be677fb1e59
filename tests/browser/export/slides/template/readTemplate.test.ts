import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import '../../../../../src/style/tokens.css';
import { readColours } from '../../../../../src/export/picture/colours';
import { chartSlide } from '../../../../../src/export/slides/chartSlide';
import { closingSlide } from '../../../../../src/export/slides/closing/closingSlide';
import { Deck } from '../../../../../src/export/slides/deck';
import { themeSlots } from '../../../../../src/export/slides/ooxml/themeColours';
import { tableSlides } from '../../../../../src/export/slides/table/tableSlides';
import { readTemplate, type Template } from '../../../../../src/export/slides/template/readTemplate';
import { templateBase } from '../../../../../src/export/slides/template/templateBase';
import { templateColours } from '../../../../../src/export/slides/template/templateColours';
import { templateDesign } from '../../../../../src/export/slides/template/templateDesign';
import { MOST_BYTES, TemplateFault } from '../../../../../src/export/slides/template/templateFault';
import { titleSlide } from '../../../../../src/export/slides/titleSlide';
import en from '../../../../../src/words/en/export';
import { deckFaults, partsOf } from '../../../../export/slides/deckFaults';
import { LAYOUTS, madeTemplate, type MadeOptions } from '../../../../export/slides/template/madeTemplate';

const measure = (text: string, size: number) => text.length * size * 0.55;
const read = (options?: MadeOptions) => readTemplate(madeTemplate(options), 'House.pptx');
const foot = { slide: 'Unofficial.', cover: 'The atlas. Unofficial.', date: '1 March 2017' };

/** A deck of a cover, a chart, a table and a closing slide, as the parts of its file. */
function deckWith(template: Template) {
  const design = templateDesign(template, foot, measure);
  const own = readColours('light', 'var(--member)', []);
  const slots = themeSlots([]);
  const colours = templateColours(template.theme.colours, template.ground, own, slots).of(own);
  const about = {
    title: 'T',
    subject: 'S',
    author: 'A',
    description: 'D',
    lang: 'en-GB',
    made: '2026-11-29',
  };
  const deck = new Deck({
    ...{ about, design, scheme: 'light', colours: own, slots, named: [], words: en.slides },
    ...{ date: foot.date, base: templateBase(template) },
  });
  const said = {
    view: 'All countries',
    credits: ['Sources', 'Made'] as const,
    footer: foot.slide,
    notes: 'For the speaker',
  };
  deck.add(
    titleSlide({ title: 'Cover', subtitle: 'Below', footer: foot.cover, drawMap: () => [] }, design, measure),
    colours,
  );
  const chart = {
    ...{
      key: 'region' as const,
      kind: 'bar' as const,
      title: 'Chart',
      about: 'all',
      labels: ['Africa', 'Asia'],
    },
    series: [{ name: 'Members', values: [3, 4] }],
    colours: [colours.fit],
  };
  const parts = { ...said, chart, rowsOf: () => '', inFull: () => '', inWords: () => 'In words' };
  deck.add(chartSlide(parts, design, measure), colours);
  const list = {
    ...{ key: 'offices' as const, title: 'Table', more: '', name: 'Offices', named: 0, tables: [] },
    columns: [{ name: 'City', align: 'start' as const }],
    rows: [['Nairobi'], ['Bangkok']],
  };
  const options = { ...said, list, colours, partOf: (title: string) => title, inWords: () => 'In words' };
  for (const slide of tableSlides(options, design, measure) ?? []) deck.add(slide, colours);
  const closing = {
    ...{ title: 'Closing', lines: ['The atlas'], address: 'https://example.org/', disclaimer: 'Boundaries' },
    ...{ heading: 'Sources', sources: ['One'], more: () => '', footer: foot.slide, notes: '' },
  };
  deck.add(closingSlide({ ...closing, drawMap: () => [] }, design, measure), colours);
  return { design, parts: partsOf(deck.write()) };
}

const xmlOf = (parts: ReadonlyMap<string, Uint8Array>, path: string) => strFromU8(parts.get(path)!);

describe('a deck with a template opens without repair', () => {
  test.each<[string, MadeOptions]>([
    ['as most have it', {}],
    ['that has slides, notes, comments and pictures of its own', { slides: 3, hasNotesMaster: true }],
    ['that is a .potx', { kind: 'template', size: [960, 720] }],
    ['with macros', { kind: 'macros' }],
    ['without layouts', { layouts: [] }],
    ['without any layout that has a title', { layouts: [{ type: 'blank', places: [] }] }],
    ['whose master has no places', { master: [], layouts: [] }],
    ['with nothing but a cover', { layouts: LAYOUTS.slice(0, 1) }],
    ['that is small and upright', { size: [540, 780], layouts: LAYOUTS.slice(1), master: [] }],
    ['whose number of a layout is taken', { layouts: [...LAYOUTS.slice(1), { type: 'blank', places: [] }] }],
  ])('%s', (_, options) => {
    const { parts } = deckWith(read(options));
    expect(deckFaults(parts, 'en-GB')).toEqual([]);
    const types = xmlOf(parts, '[Content_Types].xml');
    expect(types).toContain('presentationml.presentation.main+xml');
    expect(types).not.toMatch(/template\.main|macroEnabled|vbaProject/);
    expect(xmlOf(parts, 'docProps/app.xml')).toContain('<Slides>4</Slides>');
    expect(xmlOf(parts, 'ppt/presentation.xml').match(/<p:sldId /g)).toHaveLength(4);
  });

  test('and has nothing of the slides that the template had', () => {
    const { parts } = deckWith(read({ slides: 3 }));
    const names = [...parts.keys()];
    expect(names.filter((name) => /comment|own\d\.png/.test(name))).toEqual([]);
    expect(names).toContain('ppt/media/logo.png');
    for (const [name, bytes] of parts) expect(strFromU8(bytes), name).not.toContain('A secret of its own');
    const main = xmlOf(parts, 'ppt/presentation.xml');
    expect(main).not.toMatch(/custShow|firstSlideNum/);
  });

  test('on its layouts, in its places, at its size, with its master and theme as they were', () => {
    const made = madeTemplate({ size: [1300, 740] });
    const { parts } = deckWith(readTemplate(made, 'House.pptx'));
    const own = partsOf(made);
    for (const path of [
      'ppt/theme/theme1.xml',
      'ppt/slideMasters/slideMaster1.xml',
      'ppt/slideLayouts/slideLayout2.xml',
    ])
      expect(xmlOf(parts, path), path).toBe(xmlOf(own, path));
    expect(xmlOf(parts, 'ppt/presentation.xml')).toContain(`cx="${1300 * 9525}" cy="${740 * 9525}"`);
    const layoutOf = (n: number) =>
      /slideLayouts\/slideLayout(\d)/.exec(xmlOf(parts, `ppt/slides/_rels/slide${n}.xml.rels`))![1];
    expect([1, 2, 3, 4].map(layoutOf)).toEqual(['1', '2', '2', '3']);
    const [cover, chart, table] = [1, 2, 3].map((n) => xmlOf(parts, `ppt/slides/slide${n}.xml`));
    expect(cover).toContain('<p:ph type="ctrTitle"/>');
    expect(cover).toContain('<p:ph type="subTitle" idx="1"/>');
    for (const slide of [chart, table]) {
      expect(slide).toMatch(/<p:graphicFrame>.*<p:ph idx="1"\/>/s);
      for (const place of [
        'type="title"',
        'type="dt" idx="10"',
        'type="ftr" idx="11"',
        'type="sldNum" idx="12"',
      ])
        expect(slide).toContain(`<p:ph ${place}/>`);
      expect(slide).toContain('<a:t>1 March 2017</a:t>');
    }
  });

  test('with its own page of notes, where it has one', () => {
    const { parts } = deckWith(read({ hasNotesMaster: true }));
    const names = [...parts.keys()].filter((name) => /notesMaster\d\.xml$/.test(name));
    expect(names).toEqual(['ppt/notesMasters/notesMaster1.xml']);
    expect(xmlOf(parts, 'ppt/notesMasters/notesMaster1.xml')).toContain('Place of body');
  });

  test('its charts and tables below the title, between its margins and above its feet', () => {
    const template = read();
    const { chart1 } = templateDesign(template, foot, measure).layouts.chart.places;
    const { x, y, width, height } = chart1!.box;
    expect(x).toBeGreaterThanOrEqual(50);
    expect(x + width).toBeLessThanOrEqual(1230);
    expect(y).toBeGreaterThan(150);
    expect(y + height).toBeLessThan(630);
  });

  test('and is told of its slides and its macros', () => {
    expect(read({ slides: 2 }).slides).toBe(2);
    expect(read({ kind: 'macros' }).hasMacros).toBe(true);
    expect(read().hasMacros).toBe(false);
  });
});

describe('a file that is no template is refused, with the reason', () => {
  const reasonOf = (bytes: Uint8Array) => {
    try {
      readTemplate(bytes, 'x');
    } catch (error) {
      if (error instanceof TemplateFault) return error.fault;
      throw error;
    }
    return null;
  };
  const made = (parts: Exclude<MadeOptions['parts'], undefined>) => madeTemplate({ parts });
  const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const ole = (name: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, ...wide(name), 0, 0]);
  const MAIN = 'ppt/presentation.xml';
  const typed = (type: string) =>
    made({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="x"/><Override PartName="/${MAIN}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    });

  test.each<[string, () => Uint8Array, object]>([
    ['nothing in it', () => new Uint8Array(), { reason: 'empty' }],
    ['text', () => strToU8('title,name\n1,2\n'.repeat(40)), { reason: 'not-zip' }],
    ['more bytes than are read', () => new Uint8Array(MOST_BYTES + 1), { reason: 'too-large' }],
    ['a password', () => ole('EncryptedPackage'), { reason: 'encrypted' }],
    ['a .ppt', () => ole('PowerPoint Document'), { reason: 'old-format' }],
    ['a .docx', () => typed('wordprocessingml.document'), { reason: 'other-kind', kind: 'document' }],
    ['an .xlsx', () => typed('spreadsheetml.sheet'), { reason: 'other-kind', kind: 'workbook' }],
    ['an .otp', () => zipSync({ mimetype: strToU8('x') }), { reason: 'other-kind', kind: 'open-document' }],
    [
      'any zip',
      () => zipSync({ 'a.txt': strToU8('x') }),
      { reason: 'missing', where: '[Content_Types].xml' },
    ],
    ['no presentation', () => made({ [MAIN]: null }), { reason: 'missing', where: MAIN }],
    ['broken XML', () => made({ [MAIN]: '<p:presentation' }), { reason: 'broken-xml', where: MAIN }],
    [
      'a declaration of types',
      () => made({ [MAIN]: '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' }),
      { reason: 'broken-xml', where: MAIN, line: '' },
    ],
    [
      'no master',
      () =>
        made({
          [MAIN]:
            '<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:sldSz cx="1" cy="1"/></p:presentation>',
        }),
      { reason: 'no-master', where: MAIN },
    ],
    [
      'a master that is not there',
      () => made({ 'ppt/slideMasters/slideMaster1.xml': null }),
      { reason: 'no-master', where: MAIN },
    ],
    ['no theme', () => made({ 'ppt/theme/theme1.xml': null }), { reason: 'no-theme' }],
    [
      'a theme without colours',
      () => made({ 'ppt/theme/theme1.xml': '<theme/>' }),
      { reason: 'no-theme', where: 'ppt/theme/theme1.xml' },
    ],
    [
      'a broken layout',
      () => made({ 'ppt/slideLayouts/slideLayout3.xml': '<a><b></a>' }),
      { reason: 'broken-xml', where: 'ppt/slideLayouts/slideLayout3.xml' },
    ],
    ['slides of no size', () => madeTemplate({ size: [0, 0] }), { reason: 'no-size', where: MAIN }],
    [
      'the strict form of the format',
      () => made({ [MAIN]: '<p:presentation xmlns:p="http://purl.oclc.org/ooxml/presentationml/main"/>' }),
      { reason: 'strict' },
    ],
    ['half of it', () => madeTemplate().slice(0, 2000), { reason: 'not-zip' }],
  ])('%s', (_, bytes, fault) => {
    expect(reasonOf(bytes())).toMatchObject(fault);
  });

  test('with the line of the mistake', () => {
    const fault = reasonOf(made({ [MAIN]: '<x>\n<y>\n</x>' }));
    expect(fault).toMatchObject({ reason: 'broken-xml', line: '3' });
  });
});

test('a link of the master to a slide goes with the slide', () => {
  const path = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
  const own = partsOf(madeTemplate({ slides: 1 }));
  const rels = xmlOf(own, path).replace(
    '</Relationships>',
    '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="../slides/slide1.xml"/></Relationships>',
  );
  const master = xmlOf(own, 'ppt/slideMasters/slideMaster1.xml').replace(
    '<p:cNvPr id="40" name="Logo"/>',
    '<p:cNvPr id="40" name="Logo"><a:hlinkClick r:id="rId90" action="ppaction://hlinksldjump"/></p:cNvPr>',
  );
  const { parts } = deckWith(
    read({ slides: 1, parts: { [path]: rels, 'ppt/slideMasters/slideMaster1.xml': master } }),
  );
  expect(deckFaults(parts, 'en-GB')).toEqual([]);
  expect(xmlOf(parts, 'ppt/slideMasters/slideMaster1.xml')).not.toContain('hlinkClick');
});
