import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { realFiles } from '../realData';

const { schema, files } = realFiles();
const rowsOf = (path: string) => csvParse(files.get(path)!);

/** The grammar of RFC 3986 for an address with a host name. */
const HEX = '%[0-9A-Fa-f]{2}';
const CHARACTER = `(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@]|${HEX})`;
const URI = new RegExp(
  `^https?://(?:[A-Za-z0-9\\-._~!$&'()*+,;=]|${HEX})+(?::\\d*)?(?:/${CHARACTER}*)*(?:\\?(?:${CHARACTER}|[/?])*)?(?:#(?:${CHARACTER}|[/?])*)?$`,
);

describe('C16: the data package holds for readers that ask more than ours', () => {
  it('patterns match cells as a whole, as frictionless-py has it', () => {
    let cells = 0;
    for (const { path, schema: table } of schema.resources)
      for (const { name, constraints } of table.fields) {
        if (!constraints?.pattern) continue;
        for (const row of rowsOf(path)) {
          const cell = row[name] ?? '';
          if (cell === '') continue;
          cells++;
          expect(new RegExp(constraints.pattern).exec(cell)?.[0], `${path} ${name}`).toBe(cell);
        }
      }
    expect(cells).toBeGreaterThan(rowsOf('work.csv').length);
  });

  it('texts are no longer than the schema says', () => {
    for (const { path, schema: table } of schema.resources)
      for (const { name, constraints } of table.fields)
        for (const row of rowsOf(path))
          expect(row[name]!.length, `${path} ${name}`).toBeLessThanOrEqual(constraints?.maxLength ?? 500);
  });

  it('each address is a URI by RFC 3986', () => {
    const addresses = schema.resources.flatMap(({ path, sources, licenses = [], schema: table }) => [
      ...[...sources, ...licenses].flatMap((source) => source.path ?? []),
      ...table.fields
        .filter(({ format }) => format === 'uri')
        .flatMap(({ name }) => rowsOf(path).flatMap((row) => row[name] || [])),
    ]);
    expect(addresses.length).toBeGreaterThan(rowsOf('work.csv').length);
    expect(addresses.filter((address) => !URI.test(address))).toEqual([]);
  });

  it('columns stand in the order of the schema', () => {
    for (const { path, schema: table } of schema.resources)
      expect(rowsOf(path).columns, path).toEqual(table.fields.map(({ name }) => name));
  });
});
