import { extname } from 'node:path';
import {
  CONTENT_TYPES,
  HASHED_FOLDER,
  headerRules,
  isText,
} from '../../../src/pipeline/site/hosting/headerRules';

interface Answer {
  status: number;
  headers: Headers;
}

/**
 * What is wrong with the answer for a file of the site, in words; the same for every kind of server.
 * @param policy the security policy of the site
 */
export function headerFaults(path: string, { status, headers }: Answer, policy: string): string[] {
  const type = CONTENT_TYPES[extname(path).slice(1)];
  const isHashed = path.startsWith(`${HASHED_FOLDER}/`);
  const expected = [
    ...headerRules(policy)
      .filter(({ of }) => of === 'all' || (of === 'hashed') === isHashed)
      .map(({ name, value }) => [name, value] as const),
    ['Content-Type', type && (isText(type) ? `${type}; charset=utf-8` : type)] as const,
  ];
  return [
    ...(status === 200 ? [] : [`${path}: status ${status} (expected 200)`]),
    ...expected
      .filter(([name, value]) => headers.get(name)?.toLowerCase() !== value?.toLowerCase())
      .map(
        ([name, value]) =>
          `${path}: ${name} "${headers.get(name) ?? ''}" (expected "${value ?? 'a type for this ending'}")`,
      ),
    ...(headers.has('X-Frame-Options') ? [`${path}: X-Frame-Options (expected none)`] : []),
  ];
}
