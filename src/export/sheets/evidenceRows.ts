import type { RowSource } from '../../figures/sourceOf';
import { publisherOf } from '../../world/publishers';
import type { DetailTables } from '../../world/tables';

/** A row of the tables that values of a file rest on, for machines: codes and dates as the tables have them. */
interface EvidenceRow {
  /** Its file, without the ending. */
  table: string;
  /** The cells that tell it from all others. */
  key: Record<string, string>;
  /** What it says, by column. */
  says: Record<string, string>;
  /** Addresses, its own first; and who publishes there, a name for each. */
  sources: string[];
  publishers: string[];
  /** The year that the source, or the figure, is about. */
  year: number | null;
}

/** What a file says of the rows behind its values, and the rows. */
export interface Evidence {
  about: string;
  rows: EvidenceRow[];
}

/** Rows of the tables with what they rest on, as data. */
export function evidenceRows({ publishers }: DetailTables, rows: readonly RowSource[]): EvidenceRow[] {
  return rows.map(({ table, key, shown, grounds, year }) => {
    const sources = [...new Set(grounds.map(({ href }) => href).filter(Boolean))];
    return {
      table,
      key: Object.fromEntries(key),
      says: Object.fromEntries(shown),
      sources,
      publishers: sources.map((href) => publisherOf(publishers, href).name),
      year,
    };
  });
}
