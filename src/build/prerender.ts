import { execFileSync } from 'node:child_process';
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';
import type { DrawnPage } from '../prerender';
import { compressFiles } from './compressFiles';
import { reportSizes } from './sizes';

const RENDERER = 'node_modules/.cache/presence-atlas';
const HOME_LANG = 'en';
const MOST_BYTES = 2 ** 26;

/**
 * The Vite plugin that draws the built page in each language, so that the map is there before any script: `/` in
 * English, `/de/` in German. Then it writes compressed copies of all files and holds the sizes to their budget.
 *
 * @param plugins those that the components need, fresh for a build of their own
 */
export function prerender(plugins: () => Plugin[]): Plugin {
  let root = '';
  let outDir = '';
  let files: Rollup.OutputBundle[string][] = [];

  return {
    name: 'atlas-prerender',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr && !process.env['VITEST'],
    configResolved(config) {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
    },
    writeBundle(_, bundle) {
      files = Object.values(bundle);
    },
    async closeBundle() {
      const pages = await drawPages(root, plugins());
      const template = readFileSync(join(outDir, 'index.html'), 'utf8');
      for (const page of pages) {
        const isHome = page.lang === HOME_LANG;
        const folder = isHome ? outDir : join(outDir, page.lang);
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'index.html'), fillPage(template, page, files, isHome ? './' : '../'));
      }
      compressFiles(outDir);
      reportSizes(
        outDir,
        (line) => this.info(line),
        (line) => this.error(line),
      );
    },
  };
}

async function drawPages(root: string, plugins: Plugin[]): Promise<DrawnPage[]> {
  const outDir = resolve(root, RENDERER);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: { ssr: 'src/prerender.ts', outDir, emptyOutDir: true, minify: false },
    ssr: { noExternal: true },
  });
  // In a process of its own: what loaded Vite's configuration can load no further file by now.
  const renderer = JSON.stringify(pathToFileURL(join(outDir, 'prerender.js')).href);
  const today = JSON.stringify(new Date().toISOString().slice(0, 10));
  const script = `const { drawPages } = await import(${renderer});
    process.stdout.write(JSON.stringify(await drawPages(${today})));`;
  const drawn = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  return JSON.parse(drawn) as DrawnPage[];
}

interface BuiltFile {
  fileName: string;
  name?: string | undefined;
  names?: string[];
  /** The module that a script begins with. */
  facadeModuleId?: string | null;
}

/**
 * Puts a drawn page into the built HTML. The entry script goes to the end, so that it does not take the line from
 * the map; the file of the page's language is fetched beside it.
 * @param base from the page to the site's root
 */
export function fillPage(
  template: string,
  page: DrawnPage,
  files: readonly BuiltFile[],
  base: string,
): string {
  const entry = /\s*<script type="module"[^>]*><\/script>/.exec(template)?.[0] ?? '';
  const preloads = [...template.matchAll(/\s*<link rel="modulepreload"[^>]*>/g)].map(([link]) => link);
  const named = (...names: string[]) =>
    files.find(({ name, names: all }) => names.some((one) => one === name || all?.includes(one)));
  const first = named('first');
  // Not by its name: the words of later parts have the same one.
  const words = files.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/text/${page.lang}.ts`));
  const start = named('start.json');
  if (!entry || !first || !words || !start) throw new Error('index.html: the built page lacks its scripts');
  const drawn = new Date().toISOString().slice(0, 10);
  const late = [
    entry,
    ...preloads,
    `\n    <link rel="modulepreload" crossorigin href="./${words.fileName}">`,
    `\n    <link rel="preload" as="fetch" crossorigin href="./${start.fileName}">`,
  ].join('');
  const others = page.lang === HOME_LANG ? '' : '../';
  return [entry, ...preloads]
    .reduce((html, tag) => html.replace(tag, ''), template)
    .replace(/<html lang="[^"]*">/, `<html lang="${page.lang}">`)
    .replace(/<title>[^<]*<\/title>/, `<title>${escapeText(page.title)}</title>`)
    .replace(/(<meta\s+name="description"\s+content=")[^"]*(")/, `$1${escapeText(page.description)}$2`)
    .replace('<head>', `<head>\n    <script src="./${first.fileName}"></script>`)
    .replace(
      '<div id="app"></div>',
      () => `<div id="app" data-drawn-on="${drawn}">${page.body}</div>${plainTable(page.noScript)}${late}`,
    )
    .replaceAll(/(src|href)="\.\/assets\//g, `$1="${base}assets/`)
    .replace(
      '</head>',
      `  <link rel="alternate" hreflang="${HOME_LANG}" href="${others || './'}">\n  </head>`,
    );
}

/** For readers without script: what is missing, and the members as a table. */
function plainTable({ note, caption, heads, members }: DrawnPage['noScript']): string {
  const row = (cell: string, words: readonly string[]) =>
    `<tr>${words.map((word) => `<${cell}>${escapeText(word)}`).join('')}`;
  return `<noscript><p>${escapeText(note)}</p><table><caption>${escapeText(caption)}</caption>${row('th', heads)}${members
    .map((words) => row('td', words))
    .join('')}</table></noscript>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
