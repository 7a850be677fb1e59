import { isDateText } from '../../../world/days';
import { LANGS } from '../../../world/tables';
import { asText, checkCodes, checkField, type Report } from './columnFaults';
import { address, like, list, object, oneOf, plain, text, type Check } from '../json/jsonForm';
import { PRECISE_DATE, type DataPackage } from './schema';

/** Something that says how to read the file and would be passed over. */
const unread =
  (expected: string): Check =>
  (value, place, report) =>
    report(place, asText(value), `is not read (expected ${expected})`);

const column = like(/^[a-z][a-z0-9_]*$/, 'a column: small letters, digits, underscores');
const flag = oneOf(true, false);
const bound: Check = (value, place, report) => {
  if (!/^-?\d+(\.\d+)?$/.test(asText(value))) report(place, asText(value), 'is no number (expected digits)');
};
const count: Check = (value, place, report) => {
  if (!Number.isInteger(value) || Number(value) < 1)
    report(place, asText(value), 'is no number of characters (expected 1 or more)');
};
/** Readers differ on whether a pattern is for the whole cell: one that says so means the same to all. */
const pattern = text((value) => {
  if (!/^\^.*\$$/s.test(value)) return 'is not for the whole cell (expected ^…$)';
  try {
    new RegExp(value);
    return null;
  } catch (error) {
    return `is no regular expression (${error instanceof Error ? error.message : String(error)})`;
  }
});

const titles = Object.fromEntries(LANGS.map((lang) => [`title_${lang}`, plain]));
const licence = object({ name: plain, path: address, title: plain }, titles, false);
const source = object({ title: plain }, { ...titles, path: address, license: plain }, false);
const constraints = object(
  {},
  {
    ...{ required: flag, unique: flag, pattern, enum: list(plain) },
    ...{ minimum: bound, maximum: bound, maxLength: count },
  },
);
const field = object(
  { name: column, type: oneOf('string', 'integer', 'number', 'year', 'list'), description: plain },
  {
    ...{ title: plain, format: oneOf('uri'), rdfType: oneOf(PRECISE_DATE), delimiter: text() },
    ...{ constraints, itemEnum: list(plain), letters: oneOf('any') },
    ...{ earliest: text((value) => (isDateText(value) ? null : 'does not fit (expected a date)')) },
    codes: object({ from: list(text()) }, { also: list(text()), why: plain }),
  },
);
const foreignKey = object(
  { fields: list(column), reference: object({ resource: text(), fields: list(column) }, {}) },
  {},
);
const schema = object(
  { fields: list(field), primaryKey: list(column) },
  { foreignKeys: list(foreignKey), missingValues: list(oneOf('')) },
);
const gap = object(Object.fromEntries(LANGS.map((lang) => [lang, plain])), {});
const resource = object(
  {
    ...{ name: like(/^[a-z]+(-[a-z]+)*$/, 'small letters and hyphens'), title: plain, description: plain },
    ...{ path: like(/^[a-z]+(-[a-z]+)*\.csv$/, 'a file beside it: members.csv') },
    ...{ sources: list(source), schema },
  },
  {
    ...{ licenses: list(licence), gaps: list(gap) },
    ...{ encoding: oneOf('utf-8'), format: oneOf('csv'), mediatype: oneOf('text/csv') },
    dialect: unread('none: commas, and quotation marks that are doubled'),
  },
  false,
);
const dataPackage = object(
  { description: plain, version: plain, licenses: list(licence), resources: list(resource) },
  { name: plain, title: plain },
  false,
);

/**
 * Checks the form of data/datapackage.json, and that its tables, keys and references name what is there: a schema that
 * names nothing would check nothing.
 * @param tables the names of the tables that the program knows
 */
export function checkPackage(content: unknown, tables: readonly string[], report: Report): void {
  let sound = true;
  dataPackage(content, '', (...fault) => {
    sound = false;
    report(...fault);
  });
  // Only what has the form of a package can be asked what it names.
  if (sound) checkNames(content as DataPackage, tables, report);
}

function checkNames({ resources }: DataPackage, tables: readonly string[], report: Report): void {
  const columns = new Map(resources.map(({ name, schema }) => [name, schema.fields.map((one) => one.name)]));
  const refuseTwice = (values: readonly string[], placeOf: (i: number) => string) =>
    values.forEach((value, i) => {
      if (values.indexOf(value) < i) report(placeOf(i), value, 'is there twice (expected once)');
    });
  refuseTwice(
    resources.map(({ name }) => name),
    (i) => `resources[${i}].name`,
  );
  refuseTwice(
    resources.map(({ path }) => path),
    (i) => `resources[${i}].path`,
  );
  for (const name of tables)
    if (!columns.has(name))
      report('resources', '', `lacks the table ${name} (expected ${tables.join(', ')})`);

  resources.forEach((resource, i) => {
    const { name, schema } = resource;
    const { fields, primaryKey, foreignKeys = [] } = schema;
    let namesColumns = true;
    const place = `resources[${i}].schema`;
    const own = columns.get(name) ?? [];
    const expectColumn = (at: string, value: string, table: string) => {
      const known = columns.get(table);
      namesColumns &&= known?.includes(value) ?? false;
      if (!known) report(at, table, `is no table (expected ${[...columns.keys()].join(', ')})`);
      else if (!known.includes(value))
        report(at, value, `is no column of ${table} (expected ${known.join(', ')})`);
    };
    if (!tables.includes(name))
      report(
        `resources[${i}].name`,
        name,
        `is no table that the program knows (src/pipeline/tables/schema/rowTypes.ts)`,
      );
    refuseTwice(own, (k) => `${place}.fields[${k}].name`);
    refuseTwice(primaryKey, (k) => `${place}.primaryKey[${k}]`);
    primaryKey.forEach((key, k) => {
      expectColumn(`${place}.primaryKey[${k}]`, key, name);
      const isFilled = fields.some((one) => one.name === key && one.constraints?.required);
      if (own.includes(key) && !isFilled)
        report(`${place}.primaryKey[${k}]`, key, 'may be empty (expected a required column)');
    });
    foreignKeys.forEach(({ fields: from, reference }, k) => {
      const at = `${place}.foreignKeys[${k}]`;
      if (from.length > 1 || reference.fields.length > 1)
        report(at, '', 'joins several columns (expected one)');
      expectColumn(`${at}.fields[0]`, from[0] ?? '', name);
      expectColumn(`${at}.reference`, reference.fields[0] ?? '', reference.resource);
    });
    fields.forEach((one, k) => {
      const at = `${place}.fields[${k}]`;
      one.codes?.from.forEach((target, m) => {
        const [table = '', to = ''] = target.split('.');
        expectColumn(`${at}.codes.from[${m}]`, to, table);
      });
      checkField(one, at, report);
      refuseTwice(one.constraints?.enum ?? [], (m) => `${at}.constraints.enum[${m}]`);
      refuseTwice(one.itemEnum ?? [], (m) => `${at}.itemEnum[${m}]`);
    });
    // A name that is none is one mistake: what else it lacks is not asked.
    if (namesColumns) checkCodes(resource, place, report);
  });
}
