import type { Scheme } from '../../choice/chosen';
import type { OutputMessages } from '../../words/en/export';
import type { Colours } from '../picture/colours';
import type { DeckDesign } from './design';
import { LAYOUTS, type LayoutKey, type LayoutOptions } from './ooxml/layouts';
import { LAYOUT_TYPE, MASTER_TYPE, levels, slideLayout, slideMaster } from './ooxml/master';
import { IN_DRAWING, IN_PRESENTATION } from './ooxml/namespaces';
import { NOTES_MASTER_TYPE, NOTES_PAGE, notesMaster } from './ooxml/notes';
import type { OfficePackage } from './ooxml/officePackage';
import type { About } from './ooxml/properties';
import { theme, THEME_TYPE } from './ooxml/theme';
import { slotColours, themeColours, type SlotColours, type ThemeSlots } from './ooxml/themeColours';
import { emu } from './ooxml/units';
import { element, type Xml } from './ooxml/xml';

/** What the slides of a deck rest on: master, layouts and theme. */
export interface DeckBase {
  /** The part of the presentation. */
  main: string;
  notesMaster: string;
  /** The colours that its theme has. */
  theme: SlotColours;
  layoutOf: (key: LayoutKey) => string;
  /** Adds the part of the presentation, with the ids by which it refers to its slides. */
  finish: (slideIds: readonly string[]) => void;
}

/** What a deck is made of, but for its slides. */
export interface BaseOptions {
  about: About;
  design: DeckDesign;
  scheme: Scheme;
  /** The atlas's own colours, which a theme of its own is made of. */
  colours: Colours;
  slots: ThemeSlots;
  /** Further colours of the atlas, by their names. */
  named: readonly (readonly [name: string, hex: string])[];
  words: OutputMessages['slides'];
}

export const PRESENTATION_TYPE =
  'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';
const SETTINGS_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const FILE = 'ppt/presentation.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
/** Ids of masters and layouts begin here, those of slides below (ECMA-376, part 1, 19.7.13 and 19.7.14). */
const FIRST_MASTER_ID = 2_147_483_648;
export const FIRST_SLIDE_ID = 256;
/** The style that tables get where none is named. */
const TABLE_STYLE = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';

/** The atlas's own master, layouts and theme. */
export function ownBase(file: OfficePackage, options: BaseOptions): DeckBase {
  const { scheme, design, about, words, colours, slots } = options;
  const layout: LayoutOptions = { size: design.size, words, lang: about.lang, dir: about.dir };
  const layoutIds = LAYOUTS.map((key, i) => {
    const path = layoutPath(key);
    file.relate(path, 'slideMaster', MASTER);
    file.add(path, slideLayout(key, layout), LAYOUT_TYPE);
    return { id: FIRST_MASTER_ID + 1 + i, relationship: file.relate(MASTER, 'slideLayout', path) };
  });
  file.relate(FILE, 'theme', addTheme(file, MASTER, options));
  file.add(MASTER, slideMaster(scheme, layoutIds, layout), MASTER_TYPE);
  const masterId = file.relate(FILE, 'slideMaster', MASTER);
  const notes = addNotesMaster(file, FILE, options);
  addSettings(file, FILE, ['presProps', 'viewProps', 'tableStyles']);
  return {
    ...{ main: FILE, notesMaster: notes.path, layoutOf: layoutPath, theme: slotColours(slots, colours) },
    finish: (slideIds) =>
      file.add(FILE, presentation(design, masterId, notes.id, slideIds), PRESENTATION_TYPE),
  };
}

function layoutPath(key: LayoutKey): string {
  return `ppt/slideLayouts/slideLayout${LAYOUTS.indexOf(key) + 1}.xml`;
}

/** A master has a theme of its own: two that share one are repaired. */
function addTheme(file: OfficePackage, master: string, options: BaseOptions): string {
  const { about, scheme, colours, slots, named } = options;
  const path = file.free((n) => `ppt/theme/theme${n}.xml`);
  file.relate(master, 'theme', path);
  file.add(path, theme({ name: about.author, scheme, colours, slots, named }), THEME_TYPE);
  return path;
}

/** What pages of notes have in common, where nobody else has said it. */
export function addNotesMaster(
  file: OfficePackage,
  main: string,
  options: BaseOptions,
): { path: string; id: string } {
  const { design, about, words, colours, slots } = options;
  const path = file.free((n) => `ppt/notesMasters/notesMaster${n}.xml`);
  const look = { lang: about.lang, colour: themeColours(slotColours(slots, colours), colours) };
  addTheme(file, path, options);
  file.add(path, notesMaster(design.size, words.notesPage, look), NOTES_MASTER_TYPE);
  return { path, id: file.relate(main, 'notesMaster', path) };
}

/** How programs show the deck: as they do where nothing is said. */
export function addSettings(
  file: OfficePackage,
  main: string,
  names: readonly ('presProps' | 'viewProps' | 'tableStyles')[],
): void {
  const settings = {
    presProps: () => element('p:presentationPr', IN_PRESENTATION),
    viewProps: () => element('p:viewPr', IN_PRESENTATION),
    tableStyles: () => element('a:tblStyleLst', { ...IN_DRAWING, def: TABLE_STYLE }),
  };
  for (const name of names) {
    const path = file.free((n) => `ppt/${name}${n > 1 ? n : ''}.xml`);
    file.relate(main, name, path);
    file.add(path, settings[name](), `${SETTINGS_TYPE}.${name}+xml`);
  }
}

function presentation(
  { size: { width, height } }: DeckDesign,
  masterId: string,
  notesId: string,
  slideIds: readonly string[],
): Xml {
  const isClassic = width * 3 === height * 4;
  return element(
    'p:presentation',
    { ...IN_PRESENTATION, saveSubsetFonts: true },
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: FIRST_MASTER_ID, 'r:id': masterId })),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': notesId })),
    element(
      'p:sldIdLst',
      {},
      slideIds.map((id, i) => element('p:sldId', { id: FIRST_SLIDE_ID + i, 'r:id': id })),
    ),
    element('p:sldSz', { cx: emu(width), cy: emu(height), type: isClassic ? 'screen4x3' : undefined }),
    element('p:notesSz', { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) }),
    element('p:defaultTextStyle', {}, levels(false)),
  );
}
