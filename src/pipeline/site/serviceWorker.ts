import { resolve } from 'node:path';
import { build } from 'vite';
import type { DrawnPage } from '../../page/draw';
import { keptFiles } from './keptFiles';

const FILE = 'sw.js';

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
  await build({
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
}
