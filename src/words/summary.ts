import type { SummaryFacts } from '../figures/describe';
import { endsOf } from '../choice/documentYears';
import { precisionOf } from '../world/days';
import { counted, type Counted, type Words } from './counted';
import { othersInWords, workInWords, type ChoiceWords } from './facets';
import { capitalized, plainText, type Formats, type Forms } from './format';
import { headline, statusesInWords, type HeadlineWords, type Wordings } from './headline';

/** The phrases of a language for what the page says of the choice: those of the headline, and of the line below it. */
export interface SummaryWords extends HeadlineWords {
  /** "On 1 March 2017": what holds on it follows. */
  on: (date: string) => string;
  /** Before the founding. */
  founded: (date: string, precision: ReturnType<typeof precisionOf>) => string;
  /** Those without a status that were no countries yet. */
  notYet: (n: string) => string;
  office: Forms;
  ofKinds: Forms;
  /** Offices, and the countries that host them where these are not all. */
  known: (offices: string, hosts: string) => string;
  regionalOffice: Forms;
  /** In the time of a change of which the day is not known; else `least` is empty. */
  between: (least: string, most: string) => string;
  /** Of what it is not known whether it had opened. */
  undated: (offices: string) => string;
  /** Offices beside those that are known. */
  more: (n: string) => string;
  /** Offices in countries of which it is not known whether they hosted one. */
  officesOf: (hosts: Counted, isMore: boolean) => string;
  /** Beside offices of chosen kinds that are not dated, as they are not only in the countries that fit. */
  elsewhere: string;

  /** Before which documents count, where no work is asked for. */
  work: string;
  /** Of documents that are narrowed to some years. */
  only: (documents: string) => string;
  /** How many rows have no year. */
  withoutYear: (rows: Counted) => string;
  weakAlone: (countries: Counted) => string;
  /** Before all that is chosen, where the headline does not name it. */
  chosen: string;
}

/** What the page says of the world, or of what the reader chose. */
export interface Summary {
  /** At most 90 characters, its numbers marked, without a full stop. */
  headline: Words;
  /** Its date, documents and offices: what the headline rests on. */
  line: string;
  /** Both. */
  text: string;
}

/**
 * Says what is shown: a headline that can be quoted, and a line with what it rests on.
 * @param wordings those that name what is chosen, once they are there
 */
export function summary(
  s: SummaryFacts,
  f: Formats,
  { summary: w, choice }: { summary: SummaryWords; choice: ChoiceWords },
  wordings?: Wordings,
): Summary {
  const { parts, isWhole } = headline(s, f, w, choice, wordings);
  const chosen = [
    ...(s.work ? [choice.documented(workInWords(s, f, choice))] : []),
    ...othersInWords(s, f, choice),
  ];
  const said = plainText(parts);
  const holds = (s.isFiltered ? ofChoice(s, f, w) : ofWorld(s, f, w, said)).filter(
    (item) => !said.includes(item),
  );
  const line = [
    [w.on(f.date(s.date)), holds.join(f.semicolon)]
      .filter(Boolean)
      .join(s.isFiltered || !s.isBeforeFounding ? f.colon : f.semicolon),
    documents(s, f, w, choice),
    !isWhole && `${w.chosen}${f.colon}${chosen.join(f.semicolon)}`,
  ]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ');
  return { headline: parts, line, text: `${said}. ${line}` };
}

function ofWorld(s: SummaryFacts, f: Formats, w: SummaryWords, said: string): string[] {
  const [least, most] = s.regionalOffices;
  const isOpenSaid = said.endsWith(w.undatedHere(f.number(s.undatedHosts)));
  if (s.isBeforeFounding) return [w.founded(f.date(s.founded), precisionOf(s.founded))];
  return [
    ...(s.observers > 0 ? [counted(f, s.observers).of(w.nouns.observer)] : []),
    ...(most > 0
      ? [w.between(least < most ? f.number(least) : '', counted(f, most).of(w.regionalOffice))]
      : []),
    ...(s.undatedHosts > 0 && !isOpenSaid
      ? [w.undated(w.officesOf(counted(f, s.undatedHosts), s.hostCodes > 0))]
      : []),
  ];
}

function ofChoice(s: SummaryFacts, f: Formats, w: SummaryWords): string[] {
  const { all } = s.fitting;
  const kinds = s.chosen.office.length;
  const ofKinds = kinds > 0 ? ` ${counted(f, kinds).form(w.ofKinds)}` : '';
  const offices = counted(f, s.offices).of(w.office) + ofKinds;
  const known = s.offices > 0 ? w.known(offices, s.hosts < all ? f.number(s.hosts) : '') : w.noOffice;
  const undated = w.undated(
    s.offices > 0 ? w.more(f.number(s.undated)) : counted(f, s.undated).of(w.office) + ofKinds,
  );
  return [
    ...(all > 0 && s.chosen.status.length !== 1 ? [plainText(statusesInWords(s, f, w))] : []),
    // Where that holds for all of them, it is said instead of their status.
    ...(s.notYet > 0 && (s.notYet < all || s.chosen.status.length === 1)
      ? [w.notYet(f.number(s.notYet))]
      : []),
    ...(all > 0 ? [known] : []),
    ...(s.undated > 0 ? [undated + (kinds > 0 ? w.elsewhere : '')] : []),
  ];
}

/** Which documents are behind the work that is asked for; where none is, which count for what else is shown. */
function documents({ work, ...s }: SummaryFacts, f: Formats, w: SummaryWords, choice: ChoiceWords): string {
  const limited = s.documents && w.only(choice.documents(...endsOf(s.documents)));
  const weaker = s.weak > 0 ? w.weakAlone(counted(f, s.weak)) : s.evidence === 'all' && choice.weaker;
  const parts = [
    limited,
    !limited && work?.first && choice.documents(String(work.first), String(work.last)),
    work && work.undated > 0 && w.withoutYear(counted(f, work.undated)),
    weaker,
  ]
    .filter(Boolean)
    .join(f.semicolon);
  return parts && (work ? capitalized(parts) : `${w.work}${f.colon}${parts}`);
}
