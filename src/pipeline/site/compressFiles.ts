import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const COMPRESSED = /\.(html|js|css|svg|json|txt|csv|webmanifest)$/;
/** Smaller files gain nothing. */
const LEAST = 300;

/** Writes a `.br` and a `.gz` copy beside every text file of a folder, for servers that send them as they are. */
export function compressFiles(folder: string): void {
  for (const path of textFiles(folder)) {
    const content = readFileSync(path);
    if (content.length < LEAST) continue;
    writeFileSync(`${path}.br`, brotli(content));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
}

/** Brotli at its best: files are compressed once and sent often. */
export function brotli(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

export function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && COMPRESSED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
