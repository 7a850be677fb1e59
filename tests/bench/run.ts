/*
 * `npm run bench`: measures the built page in Chromium and writes the table between the bench marks of src/boot/README.md.
 * Timings are for reading, never asserted: machines differ. Give a number of rounds as an argument, 5 if none.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { serveFolder } from '../../src/pipeline/site/server';
import { findBrowser, launchOptions } from '../findBrowser';
import { actions } from './actions';
import { visit, type Condition } from './visit';

const ROOT = resolve(import.meta.dirname, '../..');
const README = resolve(ROOT, 'src/boot/README.md');
const MARKS = ['<!-- bench -->', '<!-- /bench -->'] as const;
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
  return new Map([...figures].map(([name, values]) => [name, median(values)]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
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
const table = [
  `| measure | ${CONDITIONS.map(({ name }) => name).join(' | ')} |`,
  `| --- | ${CONDITIONS.map(() => '---:').join(' | ')} |`,
  ...names.map((name) => `| ${name} | ${columns.map((column) => cell(column.get(name))).join(' | ')} |`),
].join('\n');
const machine = `Medians of ${rounds} rounds on ${new Date().toISOString().slice(0, 10)}: Chromium ${version}, headless, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), 1280 × 720.`;

console.log(`\n${machine}\n\n${table}`);
const readme = readFileSync(README, 'utf8');
const [start, end] = [readme.indexOf(MARKS[0]), readme.indexOf(MARKS[1])];
if (start < 0 || end < start) {
  console.error(`src/boot/README.md: no place for the table (${MARKS.join(' … ')})`);
  process.exit(1);
}
writeFileSync(
  README,
  `${readme.slice(0, start)}${MARKS[0]}\n\n${machine}\n\n${table}\n\n${readme.slice(end)}`,
);
