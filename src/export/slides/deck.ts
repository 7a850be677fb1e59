import type { Scheme } from '../../choice/chosen';
import type { OutputMessages } from '../../words/en/export';
import type { Colours } from '../picture/colours';
import { CHART_TYPE, chartSpace } from './chart/chart';
import type { DeckDesign } from './design';
import { LAYOUTS, type LayoutOptions } from './ooxml/layouts';
import { LAYOUT_TYPE, MASTER_TYPE, levels, slideLayout, slideMaster } from './ooxml/master';
import { IN_DRAWING, IN_PRESENTATION } from './ooxml/namespaces';
import { NOTES_MASTER_TYPE, NOTES_PAGE, NOTES_TYPE, notesMaster, notesSlide } from './ooxml/notes';
import { OfficePackage, ROOT } from './ooxml/officePackage';
import { APP_TYPE, appProperties, CORE_TYPE, coreProperties, type About } from './ooxml/properties';
import { ShapeIds } from './shapes';
import { SLIDE_TYPE, slideXml, type SlideContent } from './slide';
import { theme, THEME_TYPE } from './ooxml/theme';
import { slotColours, themeColours, type ThemeSlots } from './ooxml/themeColours';
import { emu } from './ooxml/units';
import { workbook, WORKBOOK_TYPE, type SourcesSheet } from './chart/workbook';
import { element, type Xml } from './ooxml/xml';

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';
const FILE = 'ppt/presentation.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
/** Ids of masters and layouts begin here, those of slides below (ECMA-376, part 1, 19.7.13 and 19.7.14). */
const FIRST_MASTER_ID = 2_147_483_648;
const FIRST_SLIDE_ID = 256;
/** The style that tables get where none is named. */
const TABLE_STYLE = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';

interface DeckOptions {
  about: About;
  design: DeckDesign;
  /** The day on which the deck is made, in words. */
  date: string;
  scheme: Scheme;
  /** The colours that the theme is made of. */
  colours: Colours;
  slots: ThemeSlots;
  /** Further colours of the atlas, by their names. */
  named: readonly (readonly [name: string, hex: string])[];
  words: OutputMessages['slides'];
}

/**
 * A deck of slides as a file of Office Open XML (ISO/IEC 29500): a template of master, layouts and theme, then slides
 * with notes and charts, each chart with its workbook.
 */
export class Deck {
  readonly #file = new OfficePackage();
  readonly #options: DeckOptions;
  readonly #slideIds: string[] = [];
  readonly #titles = new Set<string>();
  #charts = 0;

  constructor(options: DeckOptions) {
    this.#options = options;
    this.#file.relate(ROOT, 'officeDocument', FILE);
    this.#file.relate(ROOT, 'core-properties', 'docProps/core.xml');
    this.#file.relate(ROOT, 'extended-properties', 'docProps/app.xml');
  }

  /**
   * Adds a slide.
   * @param colours what it is drawn in
   * @param sources where the data of its charts are from
   */
  add(content: SlideContent, colours: Colours, sources: SourcesSheet['sources'] = []): void {
    const { about, words, design, date } = this.#options;
    const { lang } = about;
    const number = this.#slideIds.length + 1;
    const slide = `ppt/slides/slide${number}.xml`;
    const notes = `ppt/notesSlides/notesSlide${number}.xml`;
    const colour = themeColours(slotColours(this.#options.slots, this.#options.colours), colours);
    this.#slideIds.push(this.#file.relate(FILE, 'slide', slide));
    this.#file.relate(slide, 'slideLayout', layoutPath(LAYOUTS.indexOf(content.layout)));
    this.#file.relate(slide, 'notesSlide', notes);

    const chartIds = content.charts.map(({ data, isTitled = true }) => {
      this.#charts += 1;
      const chart = `ppt/charts/chart${this.#charts}.xml`;
      const book = `ppt/embeddings/workbook${this.#charts}.xlsx`;
      const look = { colours, colour, lang, sheet: words.sheet, isTitled };
      const bookId = this.#file.relate(chart, 'package', book);
      this.#file.add(chart, chartSpace(data, bookId, look), CHART_TYPE);
      const from = sources.length > 0 ? { ...words.sourcesSheet, sources } : undefined;
      this.#file.add(book, workbook(data, words.sheet, from), WORKBOOK_TYPE);
      return this.#file.relate(slide, 'chart', chart);
    });

    const layout = design.layouts[content.layout];
    const pen = { ids: new ShapeIds(), colour, lang, words, layout, date };
    this.#file.add(slide, slideXml(this.#titled(content), number, chartIds, pen), SLIDE_TYPE);
    this.#file.relate(notes, 'notesMaster', NOTES_MASTER);
    this.#file.relate(notes, 'slide', slide);
    this.#file.add(notes, notesSlide(content.notes, words.notesPage, { lang, colour }), NOTES_TYPE);
  }

  /** The bytes of the file. */
  write(): Uint8Array<ArrayBuffer> {
    const { about } = this.#options;
    const masterId = this.#addMaster();
    const notesId = this.#addNotesMaster();
    this.#addSettings();
    this.#file.add(FILE, this.#presentation(masterId, notesId), `${PRESENTATION}.presentation.main+xml`);
    this.#file.add('docProps/core.xml', coreProperties(about), CORE_TYPE);
    this.#file.add('docProps/app.xml', appProperties(about.author, this.#slideIds.length), APP_TYPE);
    return this.#file.write();
  }

  /** The slide under a title that no other slide has: by their titles slides are told apart. */
  #titled(content: SlideContent): SlideContent {
    const own = content.texts.find(({ place }) => place === 'title');
    const plain = own?.paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join(' ') ?? '';
    let title = plain;
    for (let i = 2; this.#titles.has(title); i += 1) title = `${plain} (${i})`;
    this.#titles.add(title);
    if (!own || title === plain) return content;
    const texts = content.texts.map((one) =>
      one === own ? { ...one, paragraphs: [[{ ...one.paragraphs[0]?.[0], text: title }]] } : one,
    );
    return { ...content, texts };
  }

  #addMaster(): string {
    const { scheme, design, about, words } = this.#options;
    const options: LayoutOptions = { size: design.size, words, lang: about.lang };
    const layoutIds = LAYOUTS.map((layout, i) => {
      const path = layoutPath(i);
      this.#file.relate(path, 'slideMaster', MASTER);
      this.#file.add(path, slideLayout(layout, options), LAYOUT_TYPE);
      return { id: FIRST_MASTER_ID + 1 + i, relationship: this.#file.relate(MASTER, 'slideLayout', path) };
    });
    this.#addTheme(MASTER, 1);
    this.#file.add(MASTER, slideMaster(scheme, layoutIds, options), MASTER_TYPE);
    return this.#file.relate(FILE, 'slideMaster', MASTER);
  }

  #addNotesMaster(): string {
    const { design, about, words, colours, slots } = this.#options;
    const look = { lang: about.lang, colour: themeColours(slotColours(slots, colours), colours) };
    this.#addTheme(NOTES_MASTER, 2);
    this.#file.add(NOTES_MASTER, notesMaster(design.size, words.notesPage, look), NOTES_MASTER_TYPE);
    return this.#file.relate(FILE, 'notesMaster', NOTES_MASTER);
  }

  /** A master has a theme of its own: two that share one are repaired. */
  #addTheme(master: string, number: number): void {
    const { about, scheme, colours, slots, named } = this.#options;
    const path = `ppt/theme/theme${number}.xml`;
    this.#file.relate(master, 'theme', path);
    this.#file.add(path, theme({ name: about.author, scheme, colours, slots, named }), THEME_TYPE);
    if (number === 1) this.#file.relate(FILE, 'theme', path);
  }

  #addSettings(): void {
    const settings = [
      ['presProps', element('p:presentationPr', IN_PRESENTATION)],
      ['viewProps', element('p:viewPr', IN_PRESENTATION)],
      ['tableStyles', element('a:tblStyleLst', { ...IN_DRAWING, def: TABLE_STYLE })],
    ] as const;
    for (const [name, xml] of settings) {
      const path = `ppt/${name}.xml`;
      this.#file.relate(FILE, name, path);
      this.#file.add(path, xml, `${PRESENTATION}.${name}+xml`);
    }
  }

  #presentation(masterId: string, notesId: string): Xml {
    const { width, height } = this.#options.design.size;
    const isClassic = width * 3 === height * 4;
    return element(
      'p:presentation',
      { ...IN_PRESENTATION, saveSubsetFonts: true },
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: FIRST_MASTER_ID, 'r:id': masterId })),
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': notesId })),
      element(
        'p:sldIdLst',
        {},
        this.#slideIds.map((id, i) => element('p:sldId', { id: FIRST_SLIDE_ID + i, 'r:id': id })),
      ),
      element('p:sldSz', { cx: emu(width), cy: emu(height), type: isClassic ? 'screen4x3' : undefined }),
      element('p:notesSz', { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) }),
      element('p:defaultTextStyle', {}, levels(false)),
    );
  }
}

function layoutPath(index: number): string {
  return `ppt/slideLayouts/slideLayout${index + 1}.xml`;
}
