import type { Colours } from '../picture/colours';
import { CHART_TYPE, chartSpace } from './chart/chart';
import { partedRows } from './chart/partedRows';
import { workbook, WORKBOOK_TYPE, type SourcesSheet } from './chart/workbook';
import { ownBase, type BaseOptions, type DeckBase } from './deckBase';
import { NOTES_TYPE, notesSlide } from './ooxml/notes';
import { OfficePackage, ROOT } from './ooxml/officePackage';
import { APP_TYPE, appProperties, CORE_TYPE, coreProperties } from './ooxml/properties';
import { rightToLeft } from './ooxml/rightToLeft';
import { themeColours } from './ooxml/themeColours';
import { ShapeIds } from './shapes';
import { SLIDE_TYPE, slideXml, type SlideContent } from './slide';

interface DeckOptions extends BaseOptions {
  /** The day on which the deck is made, in words. */
  date: string;
  /** What the slides rest on; the atlas's own without. */
  base?: (file: OfficePackage, options: BaseOptions) => DeckBase;
}

/**
 * A deck of slides as a file of Office Open XML (ISO/IEC 29500): master, layouts and theme, then slides with notes and
 * charts, each chart with its workbook.
 */
export class Deck {
  readonly #file: OfficePackage;
  readonly #options: DeckOptions;
  readonly #base: DeckBase;
  readonly #slideIds: string[] = [];
  readonly #titles = new Set<string>();

  constructor(options: DeckOptions) {
    this.#options = options;
    this.#file = new OfficePackage(options.about.dir === 'rtl' ? rightToLeft : undefined);
    this.#base = (options.base ?? ownBase)(this.#file, options);
    this.#file.relate(ROOT, 'officeDocument', this.#base.main);
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
    const { main, theme, layoutOf, notesMaster } = this.#base;
    const number = this.#slideIds.length + 1;
    const slide = this.#file.free((n) => `ppt/slides/slide${n}.xml`);
    const notes = this.#file.free((n) => `ppt/notesSlides/notesSlide${n}.xml`);
    const layout = design.layouts[content.layout];
    const colour = themeColours(layout.colours?.theme ?? theme, colours);
    this.#slideIds.push(this.#file.relate(main, 'slide', slide));
    this.#file.relate(slide, 'slideLayout', layoutOf(content.layout));
    this.#file.relate(slide, 'notesSlide', notes);

    const chartIds = content.charts.map(({ data: taken, isTitled = true, box }) => {
      const data = partedRows(taken);
      const chart = this.#file.free((n) => `ppt/charts/chart${n}.xml`);
      const book = this.#file.free((n) => `ppt/embeddings/workbook${n}.xlsx`);
      const look = {
        colours,
        colour,
        lang,
        sheet: words.sheet,
        isTitled,
        unit: design.unit,
        width: box.width,
      };
      const bookId = this.#file.relate(chart, 'package', book);
      this.#file.add(chart, chartSpace(data, bookId, look), CHART_TYPE);
      const from = sources.length > 0 ? { ...words.sourcesSheet, sources } : undefined;
      this.#file.add(book, workbook(data, words.sheet, from, about.dir), WORKBOOK_TYPE);
      return this.#file.relate(slide, 'chart', chart);
    });

    const pen = { ids: new ShapeIds(), colour, lang, words, layout, date };
    this.#file.add(slide, slideXml(this.#titled(content), number, chartIds, pen), SLIDE_TYPE);
    this.#file.relate(notes, 'notesMaster', notesMaster);
    this.#file.relate(notes, 'slide', slide);
    this.#file.add(notes, notesSlide(content.notes, words.notesPage, { lang, colour }), NOTES_TYPE);
  }

  /** The bytes of the file. */
  write(): Uint8Array<ArrayBuffer> {
    const { about } = this.#options;
    this.#base.finish(this.#slideIds);
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
}
