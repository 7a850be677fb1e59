import { strToU8 } from 'fflate';
import {
  addNotesMaster,
  addSettings,
  FIRST_SLIDE_ID,
  PRESENTATION_TYPE,
  type BaseOptions,
  type DeckBase,
} from '../deckBase';
import { LAYOUT_TYPE } from '../ooxml/master';
import type { OfficePackage } from '../ooxml/officePackage';
import { emu } from '../ooxml/units';
import { addedLayout } from './addedLayout';
import { childAt, childrenOf, numberIn, relationIn } from './elements';
import { written } from './keptParts';
import type { Template } from './readTemplate';
import { KIND_OF_LAYOUT } from './templateDesign';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Of the presentation's own part, what holds without its slides. */
const KEPT = new Set([
  ...['sldMasterIdLst', 'notesMasterIdLst', 'handoutMasterIdLst', 'sldSz', 'notesSz'],
  ...['embeddedFontLst', 'kinsoku', 'defaultTextStyle'],
]);
/** What says something of its slides, or of how the file was written. */
const LOST_ATTRIBUTES = ['firstSlideNum', 'conformance', 'bookmarkIdSeed'];
const NOTES_SIZE = { cx: emu(720), cy: emu(960) };

/** Lays the master, the layouts and the theme of a template into a deck; what it lacks is added to its master. */
export function templateBase(template: Template) {
  return (file: OfficePackage, options: BaseOptions): DeckBase => {
    const { main, parts, layouts, theme } = template;
    const master = template.masters.get(template.master.path)?.cloneNode(true) as XMLDocument;
    const added = new Map<'cover' | 'plain', string>();
    for (const [path, part] of parts) {
      // The master is written when it is known which layouts it has.
      file.keep(path, path === template.master.path ? { ...part, bytes: strToU8('') } : part);
    }
    for (const relation of main.relations) file.keepRelation(main.path, relation);
    for (const key of ['cover', 'plain'] as const) {
      if (layouts[key]) continue;
      const path = file.free((n) => `ppt/slideLayouts/slideLayout${n}.xml`);
      file.relate(path, 'slideMaster', template.master.path);
      file.add(path, addedLayout(template, key, options), LAYOUT_TYPE);
      enter(master, file.relate(template.master.path, 'slideLayout', path), nextId(template, added.size));
      added.set(key, path);
    }
    if (added.size > 0) file.replace(template.master.path, written(master));
    else file.replace(template.master.path, parts.get(template.master.path)?.bytes ?? written(master));
    const known = main.relations.find(({ kind }) => kind === 'notesMaster');
    const notes = known ? { path: known.target, id: known.id } : addNotesMaster(file, main.path, options);
    const hasStyles = main.relations.some(({ kind }) => kind === 'tableStyles');
    addSettings(file, main.path, [
      'presProps',
      'viewProps',
      ...(hasStyles ? [] : (['tableStyles'] as const)),
    ]);
    const plain = layouts.plain?.path ?? added.get('plain') ?? '';
    const paths = {
      cover: layouts.cover?.path ?? added.get('cover') ?? plain,
      plain,
      content: layouts.content?.path ?? plain,
    };
    return {
      ...{ main: main.path, notesMaster: notes.path, theme: theme.colours },
      layoutOf: (key) => paths[KIND_OF_LAYOUT[key]],
      finish: (slideIds) =>
        file.add(main.path, strToU8(presentation(main, notes.id, slideIds)), PRESENTATION_TYPE),
    };
  };
}

/** The part of the presentation, with the slides of the deck in place of its own. */
function presentation(
  { part, relations }: Template['main'],
  notesId: string,
  slideIds: readonly string[],
): string {
  const made = part.cloneNode(true) as XMLDocument;
  const root = made.documentElement;
  for (const name of LOST_ATTRIBUTES) root.removeAttribute(name);
  const isThere = (of: Element) => {
    const id = relationIn(of);
    return id === null || relations.some((one) => one.id === id);
  };
  for (const child of [...root.children]) {
    for (const of of [...child.querySelectorAll('*')]) if (!isThere(of)) of.remove();
    // A list of which nothing is left may not stay.
    const isEmpty = /Lst$/.test(child.localName) && child.children.length === 0;
    if (!KEPT.has(child.localName) || isEmpty) child.remove();
  }
  const make = (name: string, attributes: Record<string, string | number> = {}) => {
    const of = made.createElementNS(root.namespaceURI, `p:${name}`);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'id' && typeof value === 'string') of.setAttributeNS(OFFICE, 'r:id', value);
      else of.setAttribute(key, String(value));
    }
    return of;
  };
  const listOf = (name: string) => childAt(root, name);
  let last = listOf('sldMasterIdLst');
  if (!listOf('notesMasterIdLst')) {
    const list = make('notesMasterIdLst');
    list.append(make('notesMasterId', { id: notesId }));
    last?.after(list);
  }
  last = listOf('handoutMasterIdLst') ?? listOf('notesMasterIdLst');
  const list = make('sldIdLst');
  for (const [i, id] of slideIds.entries()) {
    const own = make('sldId', { id });
    own.setAttribute('id', String(FIRST_SLIDE_ID + i));
    list.append(own);
  }
  last?.after(list);
  if (!listOf('notesSz')) listOf('sldSz')?.after(make('notesSz', NOTES_SIZE));
  return new TextDecoder().decode(written(made));
}

/** Puts a layout at the end of a master's list. */
function enter(master: XMLDocument, relationship: string, id: number): void {
  const root = master.documentElement;
  const known = childAt(root, 'sldLayoutIdLst');
  const list = known ?? master.createElementNS(root.namespaceURI, 'p:sldLayoutIdLst');
  if (!known) childAt(root, 'clrMap')?.after(list);
  const entry = master.createElementNS(root.namespaceURI, 'p:sldLayoutId');
  entry.setAttribute('id', String(id));
  entry.setAttributeNS(OFFICE, 'r:id', relationship);
  list.append(entry);
}

/** An id that no master and no layout has. */
function nextId({ main, masters }: Template, more: number): number {
  const lists = [
    ...childrenOf(childAt(main.part.documentElement, 'sldMasterIdLst'), 'sldMasterId'),
    ...[...masters.values()].flatMap((master) =>
      childrenOf(childAt(master.documentElement, 'sldLayoutIdLst'), 'sldLayoutId'),
    ),
  ];
  return Math.max(FIRST_ID, ...lists.map((of) => numberIn(of, 'id') ?? 0)) + 1 + more;
}

/** Ids of masters and layouts begin here (ECMA-376, part 1, 19.7.13). */
const FIRST_ID = 2_147_483_648;
