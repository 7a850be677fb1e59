import { strFromU8 } from 'fflate';

/** Hundredths of a point. */
const LEAST = 1000;
const LEAST_OF_SOURCES = 800;
/** The place of sources, whose layout has them in the least type. */
const SOURCES = /<p:ph [^>]*idx="13"/;

/**
 * What in a deck stands in type that is too small to be read in a room: all of less than 10 pt but sources, which may have
 * 8 pt. Sources are the one small line of their place, or all of it but its first line on the last slide, which is of them.
 * @param parts of the file, by path
 */
export function smallType(parts: ReadonlyMap<string, Uint8Array>): string[] {
  const found: string[] = [];
  for (const [path, bytes] of parts) {
    if (!/^ppt\/(slides|charts|slideLayouts|slideMasters)\/\w+\.xml$/.test(path)) continue;
    const xml = strFromU8(bytes);
    const shapes = xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
    let rest = xml;
    for (const shape of shapes) {
      if (!SOURCES.test(shape)) continue;
      rest = rest.replace(shape, '');
      const [head, ...paragraphs] = shape.split('<a:p>');
      const small = paragraphs.filter((one) => sizesIn(one, shape).some((size) => size < LEAST));
      const isOfList = small.length > 1 && !small.includes(paragraphs[0]!);
      if (small.length > 1 && !isOfList) found.push(`${path}: ${small.length} lines of sources`);
      if (sizesIn(head! + paragraphs.join(''), shape).some((size) => size < LEAST_OF_SOURCES))
        found.push(`${path}: sources`);
    }
    for (const one of rest.match(/<p:sp>.*?<\/p:sp>|<a:tc>.*?<\/a:tc>|<c:\w+>.*?<\/c:\w+>/gs) ?? []) {
      const least = Math.min(...sizesIn(one, one));
      if (least < LEAST) found.push(`${path}: ${least / 100} pt: ${/<a:t>([^<]*)/.exec(one)?.[1] ?? ''}`);
    }
  }
  return found;
}

/** The sizes that are said in a part of a shape, as much smaller as the shape is fitted. */
function sizesIn(xml: string, shape: string): number[] {
  const scale = Number(/fontScale="(\d+)"/.exec(shape)?.[1] ?? 100_000) / 100_000;
  return [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) * scale);
}
