import type { Direction } from '../../words/language';
import type { OutputMessages } from '../../words/en/export';
import { sheetAbout } from '../sheets/viewWorkbook';
import type { AboutView } from '../viewContent';
import { columnWidth } from '../sheets/xlsx/columnWidth';
import { workbookFile } from '../sheets/xlsx/workbookFile';
import type { SheetColumn } from '../sheets/xlsx/worksheet';
import { lineBelow, type TakenChart } from './takenChart';

/**
 * A chart as an Excel file: its rows, and a sheet of what it is and rests on.
 * @param language its tag by BCP 47, and how its lines are written
 */
export function chartWorkbook(
  taken: TakenChart,
  about: AboutView,
  words: OutputMessages,
  { lang, dir }: { lang: string; dir?: Direction },
): Uint8Array<ArrayBuffer> {
  const { data, rows } = taken;
  const columns = (rows[0] ?? []).map((_, i): SheetColumn => {
    const own = rows.map((row) => row[i] ?? null);
    const isCount = own.slice(1).every((value) => value === null || Number.isInteger(value));
    // A year is no count, and is written without marks for thousands.
    return { width: columnWidth(own), ...(isCount && i > 0 && { style: 'count' }) };
  });
  const { chart } = words.slides.layouts;
  const more = [[chart, `${data.title}. ${lineBelow(taken)}`]];
  const { title, address, licence, made } = about;
  return workbookFile(
    [
      { name: words.slides.sheet, rows, columns, table: { held: 1 } },
      sheetAbout(about, words.data, { more }),
    ],
    {
      title: data.title,
      subject: lineBelow(taken),
      author: title,
      description: `${address} (${licence})`,
      ...{ lang, dir },
      made,
    },
  );
}
