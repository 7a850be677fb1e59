import { resolve } from 'node:path';
import { build } from 'vite';
import { foldersOf } from './shippedPackages';

interface Script {
  /** Its name in the built site, which stays. */
  file: string;
  /** Where it begins, from the root. */
  source: string;
  /** What is put in the place of names. */
  define?: Record<string, string>;
}

/**
 * Writes a script into the built site that is complete in itself.
 * @returns the folders of the packages of which something is in it
 */
export async function buildScript(
  root: string,
  outDir: string,
  { file, source, define = {} }: Script,
): Promise<string[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define,
    build: {
      target: 'baseline-widely-available',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: { entry: resolve(root, source), formats: ['iife'], name: 'presenceAtlas', fileName: () => file },
    },
  });
  const parts = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return foldersOf(
    parts.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])),
    root,
  );
}
