import type { Colours } from '../../../src/export/picture/colours';
import { realTables } from '../../realData';
import { tokensOf } from '../../style/tokensOf';

/** The colours of a scheme as the page's style sheet writes them, and near to what it mixes. */
export function coloursOf(scheme: 'light' | 'dark', fit = 'member', areas = realTables().areas): Colours {
  const tokens = tokensOf(scheme, areas);
  return {
    ...tokens,
    fit: tokens[fit],
    'fit-observer': mixed(tokens[fit]!, tokens['sea']!, 0.62),
    'fit-line': mixed(tokens[fit]!, tokens['sea']!, 0.25),
    'office-faint': mixed(tokens['office']!, tokens['sea']!, 0.25),
    'office-lead-faint': mixed(tokens['office-lead']!, tokens['sea']!, 0.25),
    'office-rim-faint': mixed(tokens['office-rim']!, tokens['sea']!, 0.25),
    'shade-none': tokens['none'],
    ...Object.fromEntries(
      ['1', '2', '3', '4', '5', 'none'].map((key) => [
        `shade-${key}-line`,
        mixed(tokens[`shade-${key}`] ?? tokens['none']!, tokens['sea']!, 0.25),
      ]),
    ),
  } as Colours;
}

/** Near to what the page mixes: the same share of each, of red, green and blue. */
function mixed(one: string, other: string, share: number): string {
  const channel = (hex: string, i: number) => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  const parts = [0, 1, 2].map((i) => Math.round(channel(one, i) * share + channel(other, i) * (1 - share)));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
