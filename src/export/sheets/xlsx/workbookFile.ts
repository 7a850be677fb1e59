import { OfficePackage, ROOT } from '../../slides/ooxml/officePackage';
import { CORE_TYPE, coreProperties, type About } from '../../slides/ooxml/properties';
import { element, text, type Xml } from '../../slides/ooxml/xml';
import { IN_WORKBOOK } from './namespaces';
import { styleSheet } from './styles';
import { rangeOf, worksheet, type Sheet } from './worksheet';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The type of the file. */
export const XLSX_TYPE = `${TYPE}.sheet`;

/** What the name of a sheet cannot hold, since references are written with it. */
const NO_NAME = /^'|'$|[:\\/?*[\]]|^$|^.{32}/u;

/**
 * A workbook (.xlsx) of sheets.
 * @param about what the file says of itself
 * @throws if a sheet has a name that spreadsheets refuse
 */
export function workbookFile(
  sheets: readonly Sheet[],
  about: About | Pick<About, 'dir'> = {},
): Uint8Array<ArrayBuffer> {
  const file = new OfficePackage();
  const [book, styles, core] = ['xl/workbook.xml', 'xl/styles.xml', 'docProps/core.xml'] as const;
  file.relate(ROOT, 'officeDocument', book);
  const pages = sheets.map((sheet, i) => {
    const { name } = sheet;
    const isTwice = sheets.findIndex((one) => one.name.toLowerCase() === name.toLowerCase()) < i;
    if (NO_NAME.test(name) || isTwice) throw new Error(`${name}: no name for a sheet`);
    const page = `xl/worksheets/sheet${i + 1}.xml`;
    const content = worksheet(sheet, (address) => file.relateOutside(page, 'hyperlink', address), about.dir);
    file.add(page, content, `${TYPE}.worksheet+xml`);
    return element('sheet', { name, sheetId: i + 1, 'r:id': file.relate(book, 'worksheet', page) });
  });
  file.relate(book, 'styles', styles);
  const names = sheets.flatMap(filterName);
  file.add(
    book,
    element(
      'workbook',
      IN_WORKBOOK,
      element('bookViews', {}, element('workbookView')),
      element('sheets', {}, pages),
      names.length > 0 && element('definedNames', {}, names),
    ),
    `${TYPE}.sheet.main+xml`,
  );
  file.add(styles, styleSheet(), `${TYPE}.styles+xml`);
  if ('title' in about) {
    file.relate(ROOT, 'core-properties', core);
    file.add(core, coreProperties(about), CORE_TYPE);
  }
  return file.write();
}

/** Spreadsheets find the rows of a filter by a name of their own. */
function filterName(sheet: Sheet, index: number): Xml[] {
  if (!sheet.table) return [];
  const name = { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: true };
  return [element('definedName', name, text(`${quoted(sheet.name)}!${rangeOf(sheet, '$')}`))];
}

/** The name of a sheet as references have it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
