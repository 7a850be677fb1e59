import type { OutputMessages } from '../../../words/en/export';
import type { Formats } from '../../../words/format';
import type { ChartData } from './chartData';

/**
 * A chart in words: of lines the first and the last value, of bars the highest and the lowest. Never a sum, as what
 * stands beside each other may count a country twice.
 */
export function chartInWords(
  { kind, title, about, labels, series }: ChartData,
  words: OutputMessages['slides']['charts'],
  formats: Formats,
): string {
  const at = (values: readonly number[], i: number) =>
    words.at(labels[i] ?? '', formats.number(values[i] ?? 0));
  const said = series.map(({ name, values }) => {
    const last = values.length - 1;
    if (last === 0) return words.one(name, at(values, 0));
    if (kind === 'line') return words.fromTo(name, at(values, 0), at(values, last));
    const [most, least] = [Math.max(...values), Math.min(...values)];
    if (most === least) return words.same(name, formats.number(most));
    return words.range(name, at(values, values.indexOf(most)), at(values, values.lastIndexOf(least)));
  });
  return `${title} (${about}). ${said.join(' ')}`;
}
