/*
 * `npm run bench:growth`: builds copies of the project with many more offices and rows of work, measures each, and writes
 * the table between the growth marks of src/boot/README.md. The exit code is 1 where one is over a limit; data/ stays as
 * it is. Sizes hold everywhere; times are of a machine that does nothing else.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { serveFolder } from '../../../src/pipeline/site/server';
import { findBrowser, launchOptions } from '../../findBrowser';
import { filterUpdates, quantile } from '../actions';
import { visit } from '../visit';
import { measuredOn, tableOf, writeTable } from '../writeTable';
import { grownTables, type Growth } from './grownTables';

const ROOT = resolve(import.meta.dirname, '../../..');

const GROWTHS: readonly (Growth | null)[] = [
  null,
  { offices: 1_500, work: 20_000 },
  { offices: 15_000, work: 20_000 },
];

/** The most that each figure may be: seconds, times today's, ms, ms. */
const LIMITS = { build: 60, weight: 2, filter: 50, table: 1_000 } as const;

interface Figures {
  growth: Growth | null;
  build: number;
  /** KB of a first visit as the build tells it: a slow machine would count in what comes when it is idle. */
  weight: number;
  heap: number;
  ready: number;
  filter: number;
  /** Until the list of all offices stands, and until it is filtered by a text, ms; and how many rows it shows at once. */
  table: number;
  typed: number;
  rows: number;
}

const temporary = mkdtempSync(join(tmpdir(), 'atlas-growth-'));
const browser = await chromium.launch(launchOptions(findBrowser()));
const found: Figures[] = [];
try {
  for (const growth of GROWTHS) found.push(await measure(browser, growth));
} finally {
  await browser.close();
  rmSync(temporary, { recursive: true, force: true });
}

const today = found[0]?.weight ?? NaN;
const over = found.flatMap(({ growth, build, weight, filter, table }) => {
  const figures = { build, weight: weight / today, filter, table };
  return (Object.keys(LIMITS) as (keyof typeof LIMITS)[])
    .filter((key) => figures[key] > LIMITS[key])
    .map((key) => `${nameOf(growth)}: ${key} ${figures[key].toFixed(1)}, allowed ${LIMITS[key]}`);
});
const row = (name: string, of: (figures: Figures) => string) => [name, ...found.map(of)];
writeTable(
  'growth',
  `Measured on ${measuredOn()}, Chromium ${browser.version()}, headless, 1280 × 720.\n\n${tableOf(
    ['measure', ...found.map(({ growth }) => nameOf(growth))],
    [
      row('build, s', ({ build }) => build.toFixed(0)),
      row('first visit, KB', ({ weight }) => weight.toFixed(0)),
      row('first visit, times today’s', ({ weight }) => (weight / today).toFixed(2)),
      row('app-ready, ms', ({ ready }) => ready.toFixed(0)),
      row('JS heap, MB', ({ heap }) => heap.toFixed(1)),
      row('filter update, whole page, median ms', ({ filter }) => filter.toFixed(0)),
      row('list of offices, ms until it stands', ({ table }) => table.toFixed(0)),
      row('list filtered by a text, ms', ({ typed }) => typed.toFixed(0)),
      row('rows shown at once', ({ rows }) => String(rows)),
    ],
  )}`,
);
for (const line of over) console.error(`over: ${line}`);
process.exitCode = over.length > 0 ? 1 : 0;

function nameOf(growth: Growth | null): string {
  const number = (count: number) => count.toLocaleString('en');
  return growth
    ? `${number(growth.offices)} offices, ${number(growth.work)} rows of work`
    : 'the tables as they are';
}

async function measure(browser: Browser, growth: Growth | null): Promise<Figures> {
  const folder = copyOf(growth);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--configLoader', 'runner'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`${nameOf(growth)}: no build\n${stdout}\n${stderr}`);
  const build = (performance.now() - start) / 1000;
  const site = await serveFolder(join(folder, 'dist'));
  const { page, load, close } = await visit(browser, site.address, { name: '', cpu: 1, network: null });
  const filter = quantile(await filterUpdates(page), 0.5);
  const list = await listOffices(page);
  await close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    growth,
    build,
    weight: weightIn(stdout + stderr),
    heap: load['JS heap, MB'],
    ready: load['app-ready, ms'],
    filter,
    ...list,
  };
}

function weightIn(report: string): number {
  const weight = /\bindex\.html: HTML .* in all ([\d.]+) KB/.exec(report)?.[1];
  if (!weight) throw new Error('the build tells no weight of a first visit');
  return Number(weight);
}

/** The project as it stands here, with tables of that size. */
function copyOf(growth: Growth | null): string {
  const folder = join(temporary, `${growth?.offices ?? 'today'}`);
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of files.trim().split('\n')) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const tables = growth ? grownTables((file) => readFileSync(join(ROOT, 'data', file), 'utf8'), growth) : {};
  for (const [file, text] of Object.entries(tables)) writeFileSync(join(folder, 'data', file), `${text}\n`);
  return folder;
}

/** Opens the list of offices as a reader does, and types into its filter. */
async function listOffices(page: Page): Promise<Pick<Figures, 'table' | 'typed' | 'rows'>> {
  // What the table is made of is there, so that only its rows are measured.
  await page.goto(new URL('./?view=table', page.url()).href);
  await page.locator('[data-country]').first().waitFor();
  await page.waitForTimeout(1000);
  const until = (act: string) =>
    page.evaluate(async (code) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const start = performance.now();
      (new Function(code) as () => void)();
      do await frame();
      while (!document.querySelector('[data-office-row]'));
      await frame();
      return performance.now() - start;
    }, act);
  const table = await until(`document.querySelectorAll('.table .segments button')[1].click()`);
  const rows = await page.locator('[data-office-row]').count();
  const typed = await until(`const field = document.querySelector('.table [type=search]');
    field.value = 'a'; field.dispatchEvent(new Event('input', { bubbles: true }));`);
  return { table, typed, rows };
}
