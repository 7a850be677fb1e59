import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, type ZlibOptions } from 'node:zlib';

const COMPRESSED = /\.(html|js|css|svg|json|webmanifest|txt|csv)$/;
/** Smaller files gain nothing. */
const LEAST = 300;

/** Writes a `.br` and a `.gz` copy beside every text file of a folder, for servers that send them as they are. */
export async function compressFiles(folder: string): Promise<void> {
  // Side by side, as many as the machine can: the tables of a large organization take half of the build's time.
  await Promise.all(
    textFiles(folder).map(async (path) => {
      const content = readFileSync(path);
      if (content.length < LEAST) return;
      const [smallest, usual] = await Promise.all([
        compressBrotli(content, brotliOptions(content)),
        compressGzip(content, { level: 9 }),
      ]);
      writeFileSync(`${path}.br`, smallest);
      writeFileSync(`${path}.gz`, usual);
    }),
  );
}

/** Brotli at its best: files are compressed once and sent often. */
export function brotli(content: Buffer): Buffer {
  return brotliCompressSync(content, brotliOptions(content));
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify<Buffer, ZlibOptions, Buffer>(gzip);

const brotliOptions = ({ length }: Buffer) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: length },
});

export function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && COMPRESSED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
