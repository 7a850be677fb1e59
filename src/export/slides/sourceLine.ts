import type { Atlas } from '../../atlas/atlas.svelte';
import type { Measure } from '../picture/wrapText';
import type { AboutSource } from '../aboutSources';
import type { DeckDesign } from './design';
import { TYPE } from '../picture/typeScale';

/** The sources behind a slide: those that one line has room for, and all of them for the notes. */
export function sourceLine(
  { present, formats }: Atlas<'explore' | 'present'>,
  sources: readonly AboutSource[],
  { lineRoom, unit }: Pick<DeckDesign, 'lineRoom' | 'unit'>,
  measure: Measure,
): { short: string; whole: string } {
  const words = present.output;
  const titles = sources.map(({ title }) => title);
  const whole = words.sources(titles.join('; '));
  const fits = (text: string) => measure(text, TYPE.sources * unit, false) <= lineRoom;
  const few = (n: number) =>
    words.sources([...titles.slice(0, n), words.slides.more(formats.number(titles.length - n))].join('; '));
  const most = [...titles.keys()].findLast((n) => fits(few(n))) ?? 0;
  return { short: fits(whole) ? whole : few(most), whole };
}
