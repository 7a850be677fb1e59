import { describe, expect, it } from 'vitest';
import { coreOf } from '../../../src/pipeline/tables/compile';
import { brotli } from '../../../src/pipeline/site/compressFiles';
import { startOf } from '../../../src/pipeline/modules';
import { dataBudget, rowsIn } from '../../../src/pipeline/site/sizes';
import { documentedRowsIn } from '../../../src/world/packing';
import type { OfficeRow } from '../../../src/world/rows';
import { realOrganization, realStories, realTables } from '../../realData';
import { full } from '../drawn';

const tables = realTables();

/** So many offices: the real ones, then further ones near them, in towns with names of their own. */
function officesUpTo(count: number): OfficeRow[] {
  const real = tables.offices;
  return Array.from({ length: count }, (_, i) => {
    const office = real[i % real.length]!;
    if (i < real.length) return office;
    const near = (degrees: number | null, step: number) =>
      degrees === null ? null : Math.round((degrees + ((i * step) % 997) / 500) * 1e4) / 1e4;
    return {
      ...office,
      id: `${office.iso3.toLowerCase()}-town-${i}`,
      city: `${office.city} ${(i * 7919).toString(36)}`,
      lat: near(office.lat, 7919),
      lon: near(office.lon, 104729),
      kind: office.kind === 'headquarters' ? 'sub-office' : office.kind,
    };
  });
}

const weighed = new Map<number, ReturnType<typeof weighAnew>>();

/** What the first view weighs with so many offices. */
function weigh(count: number) {
  const known = weighed.get(count) ?? weighAnew(officesUpTo(count));
  weighed.set(count, known);
  return known;
}

function weighAnew(offices: OfficeRow[]) {
  const start = startOf(coreOf({ ...tables, offices }, realOrganization(), [], realStories()), full);
  const rows = rowsIn(start.core);
  return {
    weight: brotli(Buffer.from(JSON.stringify(start))).length / 1024,
    offices: rows.find(([table]) => table === 'offices')?.[1],
    allowed: dataBudget(
      rows.reduce((sum, [, own]) => sum + own, 0),
      documentedRowsIn(start.core),
    ),
  };
}

describe('E10: the data of the first view', () => {
  it.each([tables.offices.length, 401, 1500])('keeps to its budget with %i offices', (count) => {
    const { weight, allowed, offices } = weigh(count);
    expect(offices).toBe(count);
    expect(weight).toBeLessThan(allowed);
  });

  it('has a budget that does not hide what does not grow by rows', () => {
    const { weight, allowed } = weigh(tables.offices.length);
    expect(allowed - weight).toBeLessThan(4);
  });
});
