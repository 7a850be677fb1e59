/*
 * `npm run bench`: measures the built page in Chromium and writes the table between the bench marks of src/boot/README.md.
 * Timings are for reading, never asserted: machines differ. Give a number of rounds as an argument, 5 if none.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { serveFolder } from '../../src/pipeline/site/server';
import { findBrowser, launchOptions } from '../findBrowser';
import { actions, quantile } from './actions';
import { visit, type Condition } from './visit';
import { measuredOn, tableOf, writeTable } from './writeTable';

const ROOT = resolve(import.meta.dirname, '../..');
const CONDITIONS: readonly Condition[] = [
  { name: 'no limits', cpu: 1, network: null },
  { name: 'CPU 4× slower', cpu: 4, network: null },
  { name: 'slow 4G', cpu: 1, network: 'slow 4G' },
];

const rounds = Number(process.argv[2] ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`rounds: "${process.argv[2]}" is not a whole number above 0`);
  process.exit(1);
}

/** The median of each figure over all rounds. */
async function measure(
  browser: Browser,
  address: string,
  condition: Condition,
): Promise<Map<string, number>> {
  const figures = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    const { page, load, close } = await visit(browser, address, condition);
    const found = { ...load, ...(condition.network ? {} : await actions(page)) };
    for (const [name, value] of Object.entries(found))
      figures.set(name, [...(figures.get(name) ?? []), value]);
    await close();
  }
  return new Map([...figures].map(([name, values]) => [name, quantile(values, 0.5)]));
}

execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit' });
const site = await serveFolder(resolve(ROOT, 'dist'));
const browser = await chromium.launch(launchOptions(findBrowser()));
const version = browser.version();
const columns: Map<string, number>[] = [];
for (const condition of CONDITIONS) columns.push(await measure(browser, site.address, condition));
await browser.close();
await site.close();

const names = [...new Set(columns.flatMap((column) => [...column.keys()]))];
const cell = (value: number | undefined) =>
  value === undefined ? '' : value.toFixed(value < 10 && !Number.isInteger(value) ? 2 : 0);
const table = tableOf(
  ['measure', ...CONDITIONS.map(({ name }) => name)],
  names.map((name) => [name, ...columns.map((column) => cell(column.get(name)))]),
);
const machine = `Medians of ${rounds} rounds on ${measuredOn()}, Chromium ${version}, headless, 1280 × 720.`;
writeTable('bench', `${machine}\n\n${table}`);
