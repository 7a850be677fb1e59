import { NEEDED_CODES, WITH_OTHER_CODES } from './neededCodes';
import { referencesOf, type Field, type Resource } from './schema';

/** Notes a mistake at a place in the package, such as `resources[2].schema.fields[0].name`. */
export type Report = (place: string, value: string, message: string) => void;

/** What is said of a column must be something that is checked for its type. */
export function checkField(field: Field, at: string, report: Report): void {
  const { type, constraints = {}, rdfType, format, letters, itemEnum, delimiter, earliest } = field;
  const isNumber = type === 'integer' || type === 'number' || type === 'year';
  const isText = type === 'string';
  const fits: [place: string, value: unknown, fits: boolean, expected: string][] = [
    ['constraints.pattern', constraints.pattern, isText, 'one of type string'],
    ['constraints.enum', constraints.enum, isText, 'one of type string'],
    ['constraints.maxLength', constraints.maxLength, !isNumber, 'one of type string or list'],
    ['constraints.minimum', constraints.minimum, isNumber, 'one of type integer, number or year'],
    ['constraints.maximum', constraints.maximum, isNumber, 'one of type integer, number or year'],
    ['rdfType', rdfType, isText, 'one of type string'],
    ['format', format, isText && !rdfType, 'one of type string that is no date'],
    ['letters', letters, isText && !rdfType && !format, 'one of type string that is no date or address'],
    ['earliest', earliest, Boolean(rdfType), 'a date'],
    ['itemEnum', itemEnum, type === 'list', 'one of type list'],
    ['delimiter', delimiter, type === 'list', 'one of type list'],
    ['codes', field.codes, isText, 'one of type string'],
  ];
  for (const [place, value, isChecked, expected] of fits)
    if (value !== undefined && !isChecked)
      report(`${at}.${place}`, asText(value), `checks nothing in this column (expected in ${expected})`);
  if (type === 'list' && !itemEnum)
    report(`${at}.itemEnum`, '', 'is missing (expected the words of the list)');
  const { minimum, maximum } = constraints;
  if (minimum !== undefined && maximum !== undefined && Number(minimum) > Number(maximum))
    report(`${at}.constraints.minimum`, asText(minimum), `is above the maximum (${maximum})`);
}

/** A code that the program looks up stands in the table where it does: the schema says so, and the check relies on it. */
export function checkCodes(resource: Resource, place: string, report: Report): void {
  const references = referencesOf(resource);
  resource.schema.fields.forEach(({ name }, k) => {
    const needed = NEEDED_CODES.get(`${resource.name}.${name}`);
    const said = references.filter(({ column: of }) => of === name);
    const targets = said.flatMap(({ targets }) => targets.map((to) => `${to.resource}.${to.column}`));
    const at = `${place}.fields[${k}]`;
    if (targets.includes(`${resource.name}.${name}`))
      report(at, name, 'has its codes from itself (expected another column)');
    if (!needed) return;
    const expected = `(expected codes from ${needed.join(' or ')})`;
    const other = targets.find((target) => !needed.includes(target));
    if (targets.length === 0)
      report(at, name, `has codes from nowhere, and the program looks them up ${expected}`);
    else if (other) report(at, name, `has codes from ${other}, where the program does not look ${expected}`);
    if (said.some(({ also }) => also.length > 0) && !WITH_OTHER_CODES.has(`${resource.name}.${name}`))
      report(at, name, `has codes that stand in no table ${expected}`);
  });
}

export function asText(value: unknown): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}
