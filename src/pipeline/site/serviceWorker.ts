import { join, relative, resolve } from 'node:path';
import { build } from 'vite';
import type { DrawnPage } from '../../page/draw';
import { keptFiles } from './keptFiles';
import { foldersOf } from './shippedPackages';

const FILE = 'sw.js';

/** The packages of which something is in the service worker, which is built when the notices are written already. */
export const WORKER_PACKAGES = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/**
 * Writes the service worker of a built site, with the list of what it keeps.
 * @param pages all that the site has, in each language
 */
export async function buildServiceWorker(
  root: string,
  outDir: string,
  pages: readonly DrawnPage[],
): Promise<void> {
  const kept = keptFiles(outDir, pages);
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { KEPT_FILES: JSON.stringify(kept), 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'baseline-widely-available',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: {
        entry: resolve(root, 'src/offline/worker/worker.ts'),
        formats: ['iife'],
        name: 'presenceAtlas',
        fileName: () => FILE,
      },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const modules = chunks.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const others = foldersOf(modules, root)
    .map((folder) => relative(join(root, 'node_modules'), folder))
    .filter((name) => !['vite', 'rolldown', ...WORKER_PACKAGES].includes(name));
  if (others.length > 0)
    throw new Error(`the service worker holds ${others.join(', ')}: not in its WORKER_PACKAGES`);
}
