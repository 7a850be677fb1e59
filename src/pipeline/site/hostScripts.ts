import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildScript } from './buildScript';

/** The scripts that other sites load to embed the atlas: names that stay, their source, and the most they may weigh, KB of gzip. */
const HOST_SCRIPTS = [
  { file: 'embed.js', source: 'src/embed/host/embed.ts', most: 1.5 },
  { file: 'presence-atlas.js', source: 'src/embed/host/presenceAtlas.ts', most: 2.5 },
] as const;

/** Writes the host scripts into the built site, each complete in itself, to be loaded by a plain script element. */
export async function buildHostScripts(root: string, outDir: string): Promise<void> {
  for (const { file, source } of HOST_SCRIPTS) {
    // Notices and bill of materials are made from the page's modules: these files hold our own code alone.
    const foreign = await buildScript(root, outDir, { file, source });
    if (foreign.length > 0) throw new Error(`${file}: holds code of ${foreign.join(', ')}`);
  }
}

/**
 * Reports what the host scripts of a built site weigh.
 * @returns what is over its budget
 */
export function weighHostScripts(outDir: string, tell: (line: string) => void): string[] {
  return HOST_SCRIPTS.flatMap(({ file, most }) => {
    const weight = gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length / 1024;
    tell(`${file}: ${weight.toFixed(2)} KB (gzip), for sites that embed the atlas`);
    return weight > most ? [`${file}: ${weight.toFixed(2)} KB of gzip, allowed ${most}`] : [];
  });
}
