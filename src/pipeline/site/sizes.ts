import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotli, textFiles } from './compressFiles';
import { documentedRowsIn, isPacked } from '../../world/packing';
import { weighHostScripts } from './hostScripts';

/** What a first visit may weigh, KB of brotli: all that is loaded until every control answers, but its data. */
const BUDGET = { html: 45, script: 61.3, code: 106.2 } as const;
/**
 * Data is not ours to limit: whoever brings more rows has a heavier page, and is told by how much. What is told is what
 * does not grow by rows: KB in all, bytes for each row.
 */
const DATA_FRAME = 3;
const DATA_ROW = 25;

/** Documented work has two letters for each of its many rows: bytes for each row. */
const DATA_WORK = 2;

/** What the data of the first view may weigh with so many rows, and so many of documented work beside them, KB. */
export function dataBudget(rows: number, documented: number): number {
  return DATA_FRAME + (rows * DATA_ROW + documented * DATA_WORK) / 1024;
}

/** How many rows the tables of the first view have, by their names. */
export function rowsIn(core: Readonly<Record<string, unknown>>): [table: string, rows: number][] {
  return Object.entries(core).flatMap(([name, table]): [string, number][] =>
    isPacked(table) ? [[name, table.length]] : [],
  );
}

/**
 * Every file that the page names, in its own words: scripts, preloaded scripts, style sheets. Not those that it names as
 * `disabled`, which are not fetched.
 */
function filesOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="(?:\.\.?\/)(assets\/[^"]+)"(?! disabled)/g)].flatMap(
    ([, file]) => file ?? [],
  );
}

function coreIn(path: string): Record<string, unknown> {
  const { core = {} } = JSON.parse(readFileSync(path, 'utf8')) as { core?: Record<string, unknown> };
  return core;
}

/** Of the compressed copy where the file has one: the best compression takes long. */
function kilobytes(path: string): number {
  const copy = `${path}.br`;
  return (existsSync(copy) ? statSync(copy).size : brotli(readFileSync(path)).length) / 1024;
}

/**
 * Reports what each page weighs until it answers, and what else the site holds.
 * @param tell is given each line of the report
 * @param warn is given what the data weighs too much: no mistake of who wrote the rows, so no reason to have no site
 * @param refuse is given the code that is over its budget
 */
export function reportSizes(
  folder: string,
  tell: (line: string) => void,
  warn: (line: string) => void,
  refuse: (line: string) => void,
): void {
  const over: string[] = [];
  for (const page of textFiles(folder).filter((path) => path.endsWith('index.html'))) {
    const files = [...new Set(filesOf(readFileSync(page, 'utf8')))];
    const html = kilobytes(page);
    const sum = (ending: string) =>
      files
        .filter((file) => file.endsWith(ending))
        .reduce((total, file) => total + kilobytes(join(folder, file)), 0);
    const data = sum('.json');
    const weights = { html, script: sum('.js'), code: html + sum('') - data };
    const name = relative(folder, page);
    tell(
      `${name}: HTML ${weights.html.toFixed(1)} KB, scripts ${weights.script.toFixed(1)} KB, style ${sum('.css').toFixed(1)} KB, data ${data.toFixed(1)} KB, in all ${(weights.code + data).toFixed(1)} KB (brotli)`,
    );
    for (const key of ['html', 'script', 'code'] as const)
      if (weights[key] > BUDGET[key])
        over.push(`${name}: ${key} ${weights[key].toFixed(1)} KB, allowed ${BUDGET[key]}`);
    const cores = files.filter((file) => file.endsWith('.json')).map((file) => coreIn(join(folder, file)));
    const tables = cores.flatMap(rowsIn);
    const sumOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
    const allowed = dataBudget(sumOf(tables.map(([, rows]) => rows)), sumOf(cores.map(documentedRowsIn)));
    const named = tables.map(([table, rows]) => `${table} ${rows}`).join(', ');
    if (data > allowed)
      warn(
        `${name}: data of the first view ${data.toFixed(1)} KB, expected ${allowed.toFixed(1)} for its rows (${named})`,
      );
  }
  over.push(...weighHostScripts(folder, tell));
  const later = textFiles(folder)
    .filter((path) => path.endsWith('.js'))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  for (const path of later) tell(`  ${relative(folder, path)}: ${kilobytes(path).toFixed(1)} KB`);
  if (over.length > 0) refuse(`over budget\n${over.join('\n')}`);
}
