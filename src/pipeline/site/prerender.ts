import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';
import { SOON_FILES } from '../../boot/drawn';
import type { DrawnPage } from '../../page/draw';
import { buildDay } from './buildDay';
import { compressFiles } from './compressFiles';
import { fillPage, stylesOf, type BuiltSite } from './fillPage';
import { buildHostScripts } from './hostScripts';
import { buildServiceWorker } from './serviceWorker';
import { writeServerFiles } from './hosting/serverFiles';
import { reportSizes } from './sizes';
import { takePaper } from './takePaper';
import { writeWebApp } from './webApp';

const RENDERER = 'node_modules/.cache/presence-atlas';
const MOST_BYTES = 2 ** 26;

/**
 * The Vite plugin that draws the built page in each language, so that the map is there before any script: `/` in
 * the default language, `/de/` in German. Then it adds the scripts for sites that embed the atlas, writes compressed copies of all
 * files and holds the sizes to their budget.
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
      // A build that failed wrote nothing, and says why by itself.
      if (files.length === 0) return;
      const pages = await drawPages(root, plugins());
      const template = readFileSync(join(outDir, 'index.html'), 'utf8');
      const built = siteOf(files, outDir);
      const langs = pages.map(({ lang }) => lang);
      const site = { ...built, langs, paper: writePaper(stylesOf(template, built.read), outDir) };
      for (const page of pages) {
        const isHome = page.lang === page.home;
        const folder = isHome ? outDir : join(outDir, page.lang);
        mkdirSync(folder, { recursive: true });
        const html = fillPage(template, page, site, isHome ? './' : '../');
        writeFileSync(join(folder, 'index.html'), html);
      }
      await buildHostScripts(root, outDir);
      writeWebApp(root, outDir, pages);
      await buildServiceWorker(root, outDir, pages);
      writeServerFiles(outDir);
      await compressFiles(outDir);
      reportSizes(
        outDir,
        (line) => this.info(line),
        (line) => this.warn(line),
        (line) => this.error(line),
      );
    },
  };
}

/** Writes the styles for paper to a file of their own, named for what is in it. */
function writePaper(styles: string, outDir: string): string {
  const { paper } = takePaper(styles);
  const hash = createHash('sha256').update(paper).digest('base64url').slice(0, 6);
  const file = `assets/paper-${hash}.css`;
  writeFileSync(join(outDir, file), paper);
  return file;
}

async function drawPages(root: string, plugins: Plugin[]): Promise<DrawnPage[]> {
  const outDir = resolve(root, RENDERER);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      ssr: 'src/page/draw.ts',
      outDir,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
    },
    ssr: { noExternal: true },
  });
  // In a process of its own: what loaded Vite's configuration can load no further file by now.
  const renderer = JSON.stringify(pathToFileURL(join(outDir, 'draw.js')).href);
  const today = JSON.stringify(buildDay());
  const script = `const { drawPages } = await import(${renderer});
    process.stdout.write(JSON.stringify(await drawPages(${today})));`;
  const drawn = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  return JSON.parse(drawn) as DrawnPage[];
}

/** Finds what a page needs to name among the files of the build. */
function siteOf(
  files: readonly Rollup.OutputBundle[string][],
  outDir: string,
): Omit<BuiltSite, 'paper' | 'langs'> {
  const chunks = files.filter((file) => file.type === 'chunk');
  const named = (name: string) => {
    const file =
      chunks.find((chunk) => chunk.name === name) ??
      files.find((other) => other.type === 'asset' && other.names.includes(name));
    if (!file) throw new Error(`the build has no file named ${name}`);
    return file.fileName;
  };
  const chunkOf = (module: string) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
    if (!chunk) throw new Error(`the build has no file made from ${module}`);
    return chunk;
  };
  const soon = Object.values(SOON_FILES).map((file) => chunkOf(`/src/${file}`));
  return {
    first: named('first'),
    start: named('start.json'),
    words: (lang) => chunkOf(`/src/words/${lang}/page.ts`).fileName,
    soon: soon.flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]),
    read: (file) => readFileSync(join(outDir, file), 'utf8'),
  };
}
