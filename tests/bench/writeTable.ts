import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';

const README = resolve(import.meta.dirname, '../../src/boot/README.md');

/** A table in Markdown; the first column holds words, all others figures. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [
    `| ${heads.join(' | ')} |`,
    `| --- | ${heads
      .slice(1)
      .map(() => '---:')
      .join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

/** The day, and the machine that it was measured on. */
export function measuredOn(): string {
  const cores = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  return `${new Date().toISOString().slice(0, 10)}: ${cores}`;
}

/** Prints a text and puts it between the marks of that name in src/boot/README.md. */
export function writeTable(name: string, text: string): void {
  console.log(`\n${text}`);
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const readme = readFileSync(README, 'utf8');
  const [start, end] = [readme.indexOf(open), readme.indexOf(close)];
  if (start < 0 || end < start)
    throw new Error(`src/boot/README.md: no place for the table (${open} … ${close})`);
  writeFileSync(README, `${readme.slice(0, start)}${open}\n\n${text}\n\n${readme.slice(end)}`);
}
