import { LANGS } from '../../../world/tables';
import type { Reporter } from '../problems';
import { text, type Row } from './row';

/** A task that several themes share has a name of its own, the heading above them. */
export function checkTasks(rows: Row[], report: Reporter): void {
  for (const row of rows) {
    const task = text(row, 'task');
    const isShared = rows.filter((other) => text(other, 'task') === task).length > 1;
    for (const lang of LANGS)
      if (isShared && !text(row, `task_${lang}`))
        report(
          row,
          `task_${lang}`,
          '',
          `is missing (expected the name of the task "${task}", which themes share)`,
        );
  }
}

/** What work is looked for by: words with a semicolon between them, in each language or in none. */
export function checkSought(rows: Row[], report: Reporter): void {
  for (const row of rows)
    for (const column of LANGS.map((lang) => `sought_${lang}`)) {
      const words = text(row, column)
        .split(';')
        .map((word) => word.trim());
      const given = words.filter((word) => word !== '');
      if (words.length > 1 && given.length < words.length)
        report(
          row,
          column,
          text(row, column),
          'holds a semicolon without a word on both sides (expected one)',
        );
      row.values[column] = given.join(';');
    }
  inEachLanguage('sought', rows, report);
}

/** A text that a row may do without is there in each language of the page, or in none; else in that which it has. */
export function inEachLanguage(stem: string, rows: Row[], report: Reporter): void {
  const columns = LANGS.map((lang) => `${stem}_${lang}`);
  for (const row of rows) {
    const given = columns.find((column) => row.values[column]);
    if (!given) continue;
    for (const column of columns.filter((column) => !row.values[column])) {
      if (!row.bad.has(column))
        report(row, column, '', 'is empty (expected a text in every language, or in none)');
      row.values[column] = row.values[given] ?? '';
    }
  }
}
