import { LANGS } from '../../world/tables';
import type { Reporter } from './problems';
import { leaveOut, text, type Row } from './rows/row';

/** An indicator that cannot be made of the columns it names, or shown where it says, is left out. */
export function checkIndicatorDefinitions(rows: Row[], report: Reporter, isWhole: boolean): void {
  for (const row of rows) {
    const fault = faultIn(row);
    if (fault) leaveOut(row, report(row, fault[0], text(row, fault[0]), fault[1]));
  }
  if (isWhole) checkAxis(rows, report);
}

/** The column with the mistake, and what it is. */
function faultIn(row: Row): [column: string, message: string] | null {
  const [source, column, per] = [text(row, 'source'), text(row, 'column'), text(row, 'per')];
  const aggregation = text(row, 'aggregation');
  const shown = row.values.shown as string[];
  const isWork = source === 'work';
  if (isWork !== (column === 'activity'))
    return ['column', `is no column of data/${source}.csv (expected ${isWork ? 'activity' : 'one of it'})`];
  if (isWork !== (aggregation === 'distinct'))
    return [
      'aggregation',
      `does not fit the source "${source}" (expected distinct for work, and only there)`,
    ];
  if (isWork && shown.length > 0)
    return ['shown', 'does not fit the source "work" (expected nothing: it is of no mid-year)'];
  const isOfTwo = aggregation === 'ratio' || aggregation === 'weighted-mean';
  if (!row.bad.has('per') && isOfTwo !== (per !== ''))
    return [
      'per',
      `does not fit the aggregation "${aggregation}" (expected ${isOfTwo ? 'a column' : 'none'})`,
    ];
  if (per === column) return ['per', 'is the column itself (expected another one)'];
  if (shown.includes('world') && aggregation !== 'sum')
    return ['shown', `does not fit the aggregation "${aggregation}" (expected "world" for sums only)`];
  // Where the cell could not be read, that was told already.
  if (row.bad.has('shown')) return null;
  for (const lang of LANGS)
    if (shown.includes('world') !== (text(row, `of_world_${lang}`) !== ''))
      return [`of_world_${lang}`, 'does not fit what is shown (expected with "world", and only there)'];
  return null;
}

/** A scatter plot has one axis across, and at least one figure for the other. */
function checkAxis(rows: Row[], report: Reporter): void {
  const having = (place: string) =>
    rows.filter(({ out, values }) => !out && (values.shown as string[]).includes(place));
  const [first, ...others] = having('scatter-x');
  for (const row of others)
    report(row, 'shown', 'scatter-x', `is the axis of line ${first?.line ?? 0} already (expected one)`);
  const [up] = having('scatter-y');
  if (up && !first)
    report(up, 'shown', 'scatter-y', 'has no axis across (expected "scatter-x" in one other row)');
}
