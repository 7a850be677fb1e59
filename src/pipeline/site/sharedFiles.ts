import { SOON_FILES } from '../../boot/drawn';

interface Module {
  isEntry: boolean;
  importers: readonly string[];
}

const PAGE_WORDS = /\/src\/words\/[a-z]{2}\/page\.ts$/;
/** The words of the page itself, and what arrives soon, are asked for by the first script without being waited for. */
function isFirstPart(id: string): boolean {
  const path = id.replaceAll('\\', '/');
  return PAGE_WORDS.test(path) || Object.values(SOON_FILES).some((file) => path.endsWith(`/src/${file}`));
}
/** What the bundler adds, such as the loader of further files: no file of ours names it. */
const BUNDLER = /^\0(?!virtual:atlas)/;

type Graph = { getModuleInfo: (id: string) => Module | null };

/** Whether the page's first script needs the module: it is reached from there without import(). */
function isFirst(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (isFirstPart(id) || BUNDLER.test(id)) return true;
  const module = graph.getModuleInfo(id);
  if (!module || seen.has(id)) return false;
  seen.add(id);
  return module.isEntry || module.importers.some((importer) => isFirst(importer, graph, seen));
}

/** What writes files of Office Open XML. */
const OFFICE =
  /[\\/](?:node_modules[\\/]fflate|src[\\/]export[\\/](?:slides[\\/]ooxml|sheets[\\/]xlsx))[\\/]/;

/** What else is taken along is not what readers explore with, but for what begins there: buttons, and lists that are saved. */
const TAKEN = /[\\/]src[\\/]export[\\/](?!adding|saveFile|sheets[\\/]csvFile)/;

/** The language whose words a file holds. */
const langOf = (id: string) => /[\\/]src[\\/]words[\\/]([a-z]{2})[\\/]/.exec(id)?.[1];

/**
 * What several parts share goes into a few files instead of many small ones: what the page's first script needs into
 * one, and into others what only parts need that are loaded later, so that it costs the first visit nothing.
 */
export const SHARED_FILES = [
  {
    name: (id: string, graph: Graph) => (langOf(id) === undefined && isFirst(id, graph) ? 'shared' : null),
    minShareCount: 2,
    priority: 4,
  },
  // What a language's first words share with its later ones: no other language carries it. What they build on is in
  // the file before.
  {
    name: (id: string, graph: Graph) => {
      const lang = langOf(id);
      return lang !== undefined && isFirst(id, graph) ? `${lang}-words` : null;
    },
    minShareCount: 2,
    priority: 3,
  },
  // Slides and workbooks: many who open a later part save neither.
  { name: (id: string) => (OFFICE.test(id) ? 'office' : null), minShareCount: 2, priority: 2 },
  { name: (id: string) => (TAKEN.test(id) ? null : 'later'), minShareCount: 2, priority: 1 },
  { name: 'taken', minShareCount: 2 },
];

/** A language's files are named for it: all of them hold the same parts. */
export function scriptName({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const lang = langOf(facadeModuleId ?? '');
  return `assets/${lang ? `${lang}-` : ''}[name]-${CONTENT}.js`;
}

/** What readers refer to keeps its name, and lies beside the tables: the schemas of files that the page writes. */
export function assetName({ names }: { names: readonly string[] }): string {
  return names.some((name) => name.endsWith('.schema.json'))
    ? 'data/[name][extname]'
    : `assets/[name]-${CONTENT}[extname]`;
}

/**
 * A name says what is in its file, in 42 bits: enough for all files of all versions of a site; with 36 the
 * bundler takes 64 of them at most. The first visit carries
 * more than a hundred of these names, whose signs no compression makes smaller.
 */
const CONTENT = '[hash:7]';
