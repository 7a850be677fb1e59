import type { DetailTables } from '../../world/tables';
import type { IndicatorUnit } from '../../world/rows';
import type { World } from '../../world/world';
import { figuresOf } from '../../words/figures';
import type { Formats } from '../../words/format';
import type { Language } from '../../words/language';
import type { Cell } from './column';
import type { WorldOnDay } from '../match';

/** What the columns of a table are made from. */
export interface TableContext {
  world: World;
  /** Null until it is loaded. */
  detail: DetailTables | null;
  day: WorldOnDay;
  /** With the words of parts that are loaded later. */
  language: Language<'explore'>;
  formats: Formats;
}

/** To two decimals at most. */
const rounded = (value: number) => Math.round(value * 100) / 100;

/** The cells of one kind of row, in a language. */
export function cellWords({ language }: Pick<TableContext, 'language'>) {
  const words = language.explore.table;
  /** Nothing is known: last in every order. */
  const unknown = (text: string): Cell => ({ value: null, text, isEmpty: true });
  return {
    unknown,
    /** The tables that it rests on are not here yet. */
    waiting: unknown(words.waiting),
    /** A figure in its unit, or what to say where the tables have none. Of a share, two decimals are its value. */
    figure: (value: number | null, unit: IndicatorUnit, empty: string): Cell =>
      value === null
        ? unknown(empty)
        : { value: rounded(value), order: value, text: figuresOf(language.tag).exact(unit, value) },
    /** A year is no figure: it has no thousands. */
    year: (value: number | null | undefined, empty: string): Cell =>
      value == null ? unknown(empty) : { value, text: String(value) },
    /** A count of what was found. None found is less than one found, and is not "none". */
    found: (value: number, text: string): Cell =>
      value === 0 ? { value, text: words.noneFound, isEmpty: true } : { value, text },
  };
}
