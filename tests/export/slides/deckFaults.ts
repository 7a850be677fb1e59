import { strFromU8, unzipSync } from 'fflate';
import { allOf, firstOf, readXml, type Read } from './readXml';

/** Parts of a file by their paths, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/**
 * What a program would have to repair in a deck, or what a reader would miss, each as `part: what`: everything that
 * needs no schema to be seen.
 * @param lang the language of all its words
 */
export function deckFaults(parts: Parts, lang: string): string[] {
  const { trees, faults } = readAll(parts);
  return [
    ...faults,
    ...packageFaults(parts, trees),
    ...themeFaults(trees),
    ...slideFaults(trees),
    ...languageFaults(trees, lang),
    ...[...trees].flatMap(([path, tree]) =>
      /^ppt\/charts\/chart\d+\.xml$/.test(path) ? chartFaults(path, tree, parts, trees) : [],
    ),
  ];
}

function readAll(parts: Parts): { trees: Map<string, Read>; faults: string[] } {
  const trees = new Map<string, Read>();
  const faults: string[] = [];
  for (const [path, bytes] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    try {
      trees.set(path, readXml(strFromU8(bytes)));
    } catch (error) {
      faults.push(`${path}: is not well-formed: ${(error as Error).message}`);
    }
  }
  return { trees, faults };
}

/** Content types and relationships agree with the parts that are there, and the other way round. */
export function packageFaults(parts: Parts, trees: ReadonlyMap<string, Read>): string[] {
  const faults: string[] = [];
  const names = [...parts.keys()];
  if (names[0] !== '[Content_Types].xml') faults.push(`${names[0]}: comes before the content types`);
  for (const name of names) if (name.endsWith('/')) faults.push(`${name}: is an empty folder`);

  const types = trees.get('[Content_Types].xml')!;
  const own = allOf(types, 'Override').map(({ attributes }) => attributes['PartName']!.slice(1));
  const endings = new Set(allOf(types, 'Default').map(({ attributes }) => attributes['Extension']!));
  for (const name of own) if (!parts.has(name)) faults.push(`${name}: has a type and is not there`);
  if (new Set(own).size < own.length) faults.push('[Content_Types].xml: names a part twice');
  const isTyped = (name: string) =>
    own.includes(name) || (endings.has(endingOf(name)) && endingOf(name) !== 'xml');
  for (const name of names.slice(1)) if (!isTyped(name)) faults.push(`${name}: has no type`);
  for (const ending of endings)
    if (ending !== 'xml' && !names.some((name) => endingOf(name) === ending))
      faults.push(`.${ending}: has a type and no part`);

  const reached = new Set<string>();
  for (const [path, tree] of trees) {
    if (!path.endsWith('.rels')) continue;
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
    const ids = new Set<string>();
    for (const { attributes } of allOf(tree, 'Relationship')) {
      const target = new URL(attributes['Target']!, `file:///${owner}`).pathname.slice(1);
      if (ids.has(attributes['Id']!)) faults.push(`${path}: ${attributes['Id']} twice`);
      ids.add(attributes['Id']!);
      if (attributes['TargetMode'] === 'External') continue;
      if (!parts.has(target)) faults.push(`${path}: ${target} is not there`);
      reached.add(target);
    }
    const user = trees.get(owner);
    if (owner !== '' && !user) faults.push(`${path}: belongs to no part`);
    for (const id of user ? idsIn(user) : []) if (!ids.has(id)) faults.push(`${owner}: ${id} leads nowhere`);
  }
  for (const name of names.slice(1))
    if (!name.endsWith('.rels') && !reached.has(name)) faults.push(`${name}: nothing refers to it`);
  return faults;
}

/** The ids of relationships that a part uses. */
function idsIn(tree: Read): string[] {
  const own = Object.entries(tree.attributes).flatMap(([name, value]) =>
    name.startsWith('r:') ? value : [],
  );
  return [...own, ...tree.children.flatMap(idsIn)];
}

function themeFaults(trees: ReadonlyMap<string, Read>): string[] {
  const users = new Map<string, string[]>();
  for (const [path, tree] of trees) {
    if (!/Masters\/_rels\//.test(path)) continue;
    const themes = allOf(tree, 'Relationship').filter(({ attributes }) =>
      attributes['Type']!.endsWith('/theme'),
    );
    for (const { attributes } of themes) {
      const target = attributes['Target']!;
      users.set(target, [...(users.get(target) ?? []), path]);
    }
    if (themes.length !== 1) users.set(`themes of ${path}`, themes.map(() => path).concat(path, path));
  }
  return [...users].flatMap(([theme, all]) => (all.length > 1 ? [`${theme}: several masters share it`] : []));
}

/** Ids, titles, text alternatives, names of shapes, and nothing beyond the slide's edge. */
function slideFaults(trees: ReadonlyMap<string, Read>): string[] {
  const faults: string[] = [];
  const titles = new Map<string, string>();
  const size = firstOf(trees.get('ppt/presentation.xml')!, 'p:sldSz')!.attributes;
  for (const [path, tree] of trees) {
    if (!/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/\w+\.xml$/.test(path)) continue;
    const named = allOf(tree, 'p:cNvPr').map(({ attributes }) => attributes);
    const ids = named.map(({ id }) => id);
    if (new Set(ids).size < ids.length) faults.push(`${path}: an id twice`);
    for (const { name } of named.slice(1))
      if (!name || /^([A-Z]{3}|chosen [A-Z]{3}|solid|dashed|dotted|graticule|\w+ \d+)$/.test(name))
        faults.push(`${path}: a shape is called "${name}"`);
    if (!/^ppt\/slides\//.test(path)) continue;

    const title = allOf(tree, 'p:sp').filter(({ children }) =>
      allOf(children[0]!, 'p:ph').some(({ attributes }) => /^(ctrT|t)itle$/.test(attributes['type'] ?? '')),
    );
    const words = title[0]?.text.trim() ?? '';
    if (title.length !== 1 || words === '') faults.push(`${path}: ${title.length} titles, "${words}"`);
    if (titles.has(words)) faults.push(`${path}: has the title of ${titles.get(words)}`);
    titles.set(words, path);
    const places = allOf(tree, 'p:ph').map(({ attributes }) => `${attributes['type']} ${attributes['idx']}`);
    if (new Set(places).size < places.length) faults.push(`${path}: a place is filled twice`);
    for (const frame of [...allOf(tree, 'p:graphicFrame'), ...allOf(tree, 'p:pic')])
      if (!firstOf(frame, 'p:cNvPr')!.attributes['descr']) faults.push(`${path}: a chart says nothing`);

    const boxes = [...allOf(tree, 'a:xfrm').slice(1), ...allOf(tree, 'p:xfrm')];
    const isOut = (box: Read) => {
      const [off, ext] = [firstOf(box, 'a:off')!.attributes, firstOf(box, 'a:ext')!.attributes];
      const [x, y] = [Number(off['x']), Number(off['y'])];
      const [right, foot] = [x + Number(ext['cx']), y + Number(ext['cy'])];
      return x < 0 || y < 0 || right > Number(size['cx']) || foot > Number(size['cy']);
    };
    const out = boxes.filter(isOut).length;
    if (out > 0) faults.push(`${path}: ${out} shapes beyond the edge`);
  }
  return faults;
}

function languageFaults(trees: ReadonlyMap<string, Read>, lang: string): string[] {
  return [...trees].flatMap(([path, tree]) => {
    if (!/^ppt\/(slides|notes\w+|slide\w+|charts)\/\w+\.xml$/.test(path)) return [];
    const said = ['a:rPr', 'a:endParaRPr'].flatMap((name) =>
      allOf(tree, name).map(({ attributes }) => attributes['lang']),
    );
    const wrong = [...new Set(said.filter((one) => one !== lang))];
    const silent = allOf(tree, 'a:r').filter((run) => !firstOf(run, 'a:rPr')).length;
    return [
      ...(wrong.length > 0 ? [`${path}: in ${wrong.join(', ')}`] : []),
      ...(silent > 0 ? [`${path}: ${silent} runs in no language`] : []),
    ];
  });
}

/** Axes that are there, and values that are those of the chart's own workbook. */
function chartFaults(path: string, tree: Read, parts: Parts, trees: ReadonlyMap<string, Read>): string[] {
  const faults: string[] = [];
  const axes = ['c:catAx', 'c:dateAx', 'c:valAx']
    .flatMap((name) => allOf(tree, name))
    .map((axis) => axis.children[0]!);
  const there = new Set(axes.map(({ attributes }) => attributes['val']));
  for (const plot of ['c:barChart', 'c:lineChart'].flatMap((name) => allOf(tree, name))) {
    const ids = plot.children
      .filter(({ name }) => name === 'c:axId')
      .map(({ attributes }) => attributes['val']);
    if (ids.length !== 2 || ids.some((id) => !there.has(id))) faults.push(`${path}: an axis is missing`);
    const grouping = firstOf(plot, 'c:grouping')?.attributes['val'];
    if (!grouping) faults.push(`${path}: says nothing of its grouping`);
    if (
      grouping === 'stacked' &&
      allOf(plot, 'c:dLblPos').some(({ attributes }) => attributes['val'] === 'outEnd')
    )
      faults.push(`${path}: labels beyond the end of stacked bars`);
  }
  const relation = trees.get(path.replace('charts/', 'charts/_rels/') + '.rels');
  const target = relation && firstOf(relation, 'Relationship')?.attributes['Target'];
  const book = target && parts.get(new URL(target, `file:///${path}`).pathname.slice(1));
  if (!book) return [...faults, `${path}: has no workbook`];
  const cells = cellsOf(book);
  for (const reference of [...allOf(tree, 'c:strRef'), ...allOf(tree, 'c:numRef')]) {
    const range = firstOf(reference, 'c:f')!.text;
    const cached = allOf(reference, 'c:v').map(({ text }) => text);
    const isNumber = reference.name === 'c:numRef';
    const found = addressesIn(range, cells.sheet).map((address) => cells.values.get(address));
    const expected = cached.map((one) => (isNumber ? Number(one) : one));
    if (JSON.stringify(found) !== JSON.stringify(expected))
      faults.push(`${path}: ${range} holds ${JSON.stringify(found)}, the chart ${JSON.stringify(expected)}`);
  }
  return faults;
}

/** The cells of a workbook's sheet, the first or another one, numbers as numbers. */
export function cellsOf(
  book: Uint8Array,
  number = 1,
): { sheet: string; values: Map<string, string | number> } {
  const parts = partsOf(book);
  const { trees, faults } = readAll(parts);
  const all = [...faults, ...packageFaults(parts, trees)];
  if (all.length > 0) throw new Error(all.join('; '));
  const cells = allOf(trees.get(`xl/worksheets/sheet${number}.xml`)!, 'c').map(
    (cell): [string, string | number] => {
      const text = cell.text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      return [cell.attributes['r']!, cell.attributes['t'] === 'inlineStr' ? text : Number(cell.text)];
    },
  );
  return {
    sheet: allOf(trees.get('xl/workbook.xml')!, 'sheet')[number - 1]!.attributes['name']!,
    values: new Map(cells),
  };
}

/** The cells of a range of one column, such as `'Data'!$B$2:$B$9`. */
function addressesIn(range: string, sheet: string): string[] {
  const found = /^'(.+)'!\$([A-Z])\$(\d+)(?::\$([A-Z])\$(\d+))?$/.exec(range);
  if (!found || found[1] !== sheet || (found[4] ?? found[2]) !== found[2]) return [`no range: ${range}`];
  const [first, last] = [Number(found[3]), Number(found[5] ?? found[3])];
  return Array.from({ length: last - first + 1 }, (_, i) => `${found[2]}${first + i}`);
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
