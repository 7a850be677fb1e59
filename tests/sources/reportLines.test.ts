import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Atlas } from '../../src/atlas/atlas.svelte';
import { Choice } from '../../src/choice/choice.svelte';
import type { Chosen } from '../../src/choice/chosen';
import type { Asked } from '../../src/figures/asked';
import { countSource } from '../../src/figures/countSource';
import { reportOnCounts } from '../../src/sources/reportLines';
import { loadLanguage } from '../../src/words/language';
import { workOf } from '../figures/plainReading';
import { NOTHING_CHOSEN, realDetail } from '../realData';
import { rawRows } from '../world/rawRows';
import { realWorld } from '../world/realWorld';

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://atlas.example/?date=2012-01-01#map' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

type AskedCounts = Omit<Extract<Asked, { kind: 'counts' }>, 'kind'>;

/** What a report says by itself of a count, by name. */
async function reportOn(asked: AskedCounts, change: Partial<Chosen> = {}) {
  const chosen = { ...NOTHING_CHOSEN, ...change };
  const language = await loadLanguage(chosen.lang, ['explore']);
  const atlas = new Atlas<'explore'>(realWorld(), new Choice(chosen), language, '2026-11-24');
  const detail = realDetail();
  const counted = countSource(realWorld(), detail, atlas.fit, chosen, { kind: 'counts', ...asked });
  return new Map(reportOnCounts(atlas, detail, 'A count', counted));
}

test('a report on a count names the rows of each table that count', async () => {
  const report = await reportOn({ of: ['members', 'offices'] }, { country: ['KEN'] });
  const [member] = rawRows('members').filter((row) => row['iso3'] === 'KEN');
  expect(report.get('members.csv')).toBe(`1 of ${rawRows('members').length} rows`);
  expect(report.get('members.csv (iso3, status, from)')).toBe(
    ['iso3', 'status', 'from'].map((column) => member![column]).join(' '),
  );
  const ids = report.get('offices.csv (id)')!.split('; ');
  const hosts = rawRows('offices').filter((row) => ids.includes(row['id']!));
  expect(hosts.map((row) => row['iso3'])).toEqual(ids.map(() => 'KEN'));
  expect(report.get('View')).toBe('https://atlas.example/?country=KEN');
});

test('of many rows it names the first twenty, and says how many more there are', async () => {
  const report = await reportOn({ of: ['countries'] });
  const codes = rawRows('countries').map((row) => row['iso3']!);
  expect(report.get('countries.csv (iso3)')).toBe(
    [...codes.slice(0, 20), `and ${codes.length - 20} more rows`].join('; '),
  );
  const inGerman = await reportOn({ of: ['countries'] }, { lang: 'de' });
  expect(inGerman.get('countries.csv (iso3)')).toContain(`; und ${codes.length - 20} weitere Zeilen`);
});

test('rows with long keys are fewer, so that a mail program takes the report', async () => {
  const report = await reportOn({ of: ['work'], place: 'KEN' });
  const said = report.get('work.csv (iso3, activity, source_url)')!;
  expect(said.length).toBeLessThan(700);
  const named = said.split('; ').slice(0, -1);
  const rows = workOf('KEN', NOTHING_CHOSEN);
  expect(named).toEqual(
    rows.slice(0, named.length).map((row) => ['KEN', row['activity'], row['source_url']].join(' ')),
  );
  expect(said).toContain(`and ${rows.length - named.length} more rows`);
});

test('where no row counts, none is named', async () => {
  const report = await reportOn({ of: ['offices'], place: 'PRK' });
  expect([...report.keys()]).toEqual(['Value', 'offices.csv', 'View']);
});
