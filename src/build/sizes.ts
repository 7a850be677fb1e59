import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotli, textFiles } from './compressFiles';
import { weighHostScripts } from './hostScripts';

/** What a first visit may weigh, KB of brotli: all that is loaded until every control answers. */
const BUDGET = { html: 45, script: 60, all: 120 } as const;

/**
 * Every file that the page names, in its own words: scripts, preloaded scripts, style sheets. Not those that it names as
 * `disabled`, which are not fetched.
 */
function filesOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="(?:\.\.?\/)(assets\/[^"]+)"(?! disabled)/g)].flatMap(
    ([, file]) => file ?? [],
  );
}

const kilobytes = (path: string) => brotli(readFileSync(path)).length / 1024;

/**
 * Reports what each page weighs until it answers, and what else the site holds.
 * @param tell is given each line of the report
 * @param refuse is given what is over its budget
 */
export function reportSizes(
  folder: string,
  tell: (line: string) => void,
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
    const weights = { html, script: sum('.js'), all: html + sum('') };
    const name = relative(folder, page);
    tell(
      `${name}: HTML ${weights.html.toFixed(1)} KB, scripts ${weights.script.toFixed(1)} KB, style ${sum('.css').toFixed(1)} KB, data ${sum('.json').toFixed(1)} KB, in all ${weights.all.toFixed(1)} KB (brotli)`,
    );
    for (const key of ['html', 'script', 'all'] as const)
      if (weights[key] > BUDGET[key])
        over.push(`${name}: ${key} ${weights[key].toFixed(1)} KB, allowed ${BUDGET[key]}`);
  }
  over.push(...weighHostScripts(folder, tell));
  const later = textFiles(folder)
    .filter((path) => path.endsWith('.js'))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  for (const path of later) tell(`  ${relative(folder, path)}: ${kilobytes(path).toFixed(1)} KB`);
  if (over.length > 0) refuse(`over budget\n${over.join('\n')}`);
}
