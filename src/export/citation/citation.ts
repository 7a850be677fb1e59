import { yearOf } from '../../world/days';
import type { Formats } from '../../words/format';
import type { OutputMessages } from '../../words/en/export';
import type { AboutView } from '../viewContent';

type Words = OutputMessages['data'];

/**
 * Cites a view in the style of the American Psychological Association (7th edition, section 10.14: a work without an
 * author begins with its title).
 */
export function apaCitation(about: AboutView, words: Words, formats: Formats): string {
  const made = formats.date(about.made);
  const asOf = words.asOf(formats.date(about.date));
  return `${about.title}${formats.colon}${about.choice.replace(/\.$/, '')} (${asOf}) [${words.kind}]. (${yearOf(about.made)}). ${words.retrieved(made)}, ${about.address}`;
}

/** Cites a view as an entry for BibTeX. */
export function bibtexCitation(about: AboutView, words: Words, formats: Formats): string {
  const key = `${about.title.toLowerCase().replace(/[^a-z0-9]+/g, '')}${yearOf(about.made)}`;
  const fields: [string, string][] = [
    ['title', `{${escapeTex(about.title)}: ${escapeTex(about.choice.replace(/\.$/, ''))}}`],
    ['howpublished', `\\url{${about.address}}`],
    ['year', String(yearOf(about.made))],
    ['urldate', about.made],
    ['note', `${words.kind}, ${words.asOf(formats.date(about.date))}`],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`;
}

/** What TeX would take for a command is written out. */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[&%$#_]/g, (character) => `\\${character}`)
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}');
}
