import type { SummaryFacts } from '../figures/describe';
import { precisionOf } from '../world/days';
import { STATUSES, type Status } from '../world/membership';
import { endsOf } from '../choice/documentYears';
import { othersInWords, workInWords, type ChoiceWords } from './facets';
import { andParts, pick, sentence, type Formats, type Forms, type SentencePart } from './format';

type Words = readonly SentencePart[];

/** A number of things, before a language says which. */
interface Count {
  number: SentencePart;
  /** The form that agrees with the number: "fit" */
  form: (forms: Forms) => string;
  /** "2 offices" */
  of: (forms: Forms) => Words;
}

/** The phrases of a language for the summary sentence: its nouns, its agreement, its order of words. */
export interface SummaryWords {
  /** A date as an adverb: "in December 1951", "on 5 December 1951". */
  dated: (date: string, precision: ReturnType<typeof precisionOf>) => string;
  /** Before the founding. Subject and pronoun stand for the organization. */
  notYet: (subject: string, pronoun: string, founded: string, date: string) => string;
  standing: (date: string, subject: string, standing: Words) => Words;
  noMembers: string;
  /** After the standing: the countries where an office is known, and how many regional offices there are among these. */
  network: (hosts: Count, hasAreas: boolean) => Words;
  runBy: (regionalOffices: Count) => Words;
  noNetwork: string;
  /** After either: countries of which it is not known whether they hosted one, further ones if any are known. */
  undatedIn: (hosts: Count, isMore: boolean, who: string) => Words;

  noneFits: (date: string, all: string, choice: string) => string;
  /** Ends without a full stop. */
  fits: (date: string, fitting: Count, all: string, choice: string) => Words;
  /**
   * In how many countries work is documented, whatever the date: of all, which begins a sentence, or of those spoken of
   * before it. `found` says by which documents.
   */
  documented: (what: string, number: SentencePart, all: string | null, found: string) => Words;
  none: string;
  /** Which status those countries had on the date. */
  then: (date: string, fitting: Count, who: Words) => Words;
  /** Before which documents count, where no work is asked for. */
  work: string;
  /** Of documents that are narrowed to some years. */
  only: (documents: string) => string;
  /** How many rows have no year. */
  withoutYear: (number: string, form: Count['form']) => string;
  /** How many have which status; where all have one, a clause says so of the only one, or of all. */
  byStatus: (groups: Words) => Words;
  allAre: (clause: string) => string;
  statuses: Record<Status, { noun: Forms; one: string; all: string }>;
  noOffice: string;
  offices: (offices: Count) => Words;
  /** After the offices. */
  ofKinds: (kinds: Count) => string;
  oneHosts: (offices: Words) => Words;
  allHost: (offices: Words) => Words;
  someHost: (hosts: Count, offices: Words) => Words;
  /** After any of these: offices of which it is not known whether they had opened, further ones if any are known. */
  undated: (offices: Count, isMore: boolean, kinds: string) => Words;
}

/** The summary sentence: of the whole world, or of what the reader chose. */
export function summary(
  s: SummaryFacts,
  f: Formats,
  { summary: w, choice }: { summary: SummaryWords; choice: ChoiceWords },
): Words {
  const date = f.date(s.date);
  const count = (n: number): Count => {
    const number = { number: f.number(n) };
    const form = (forms: Forms) => pick(f, n, forms);
    return { number, form, of: (forms) => [number, ` ${form(forms)}`] };
  };
  /** "38 member states and 2 observers": how many are of each status, of those that any are of. */
  const grouped = (of: Partial<Record<Status, number>>) =>
    andParts(
      f,
      STATUSES.flatMap((status) => (of[status] ? [count(of[status]).of(w.statuses[status].noun)] : [])),
    );

  const ofWorld = (): Words => {
    const { subject, pronoun } = s.organization;
    if (s.isBeforeFounding)
      return [w.notYet(subject, pronoun, w.dated(f.date(s.founded), precisionOf(s.founded)), date)];
    const groups = grouped({ member: s.members, observer: s.observers });
    const standing = w.standing(date, subject, groups.length > 0 ? groups : [w.noMembers]);
    const isKnown = s.hostCodes > 0;
    const network = isKnown ? w.network(count(s.hostCodes), s.hostCodes > s.hosts) : w.noNetwork;
    const runBy = s.regionalOffices > 0 ? w.runBy(count(s.regionalOffices)) : [];
    const undated =
      s.undatedCodes > 0 ? w.undatedIn(count(s.undatedCodes), isKnown, isKnown ? pronoun : subject) : [];
    return sentence`${standing}${network}${runBy}${undated}${counted()}`;
  };

  const found = STATUSES.filter((status) => s.fitting[status] > 0);
  const [only] = found;
  /** Where all have one status, what says so of the only one, or of all. */
  const alike = found.length === 1 && only ? w.statuses[only][s.fitting.all === 1 ? 'one' : 'all'] : null;
  /** Nothing where one status was asked for: the choice says it. */
  const byStatus = (): Words => {
    if (s.chosen.status.length === 1 || !only) return [];
    return alike === null ? w.byStatus(grouped(s.fitting)) : [w.allAre(alike)];
  };

  /** What is asked of the documents that count. */
  const limited = s.documents && w.only(choice.documents(...endsOf(s.documents)));
  const weaker = s.evidence === 'all' && choice.weaker;

  /** Which documents say so: of which years, and how many have none. */
  const documents = ({ first, last, undated }: NonNullable<SummaryFacts['work']>): string => {
    const parts = [
      limited,
      !limited && first !== null && choice.documents(String(first), String(last)),
      undated > 0 && w.withoutYear(f.number(undated), count(undated).form),
      weaker,
    ].filter(Boolean);
    return parts.length > 0 ? ` (${parts.join('; ')})` : '';
  };

  /** Where no work is asked for, counts and charts still follow what counts as its documents. */
  const counted = (): string => {
    const parts = [limited, weaker].filter(Boolean);
    return s.work || parts.length === 0 ? '.' : `. ${w.work}: ${parts.join('; ')}.`;
  };

  const hosting = (): Words => {
    if (s.hosts === 0) return [w.noOffice];
    const offices = [...w.offices(count(s.offices)), ...(kinds > 0 ? [` ${w.ofKinds(count(kinds))}`] : [])];
    if (s.fitting.all === 1) return w.oneHosts(offices);
    return s.hosts === s.fitting.all ? w.allHost(offices) : w.someHost(count(s.hosts), offices);
  };
  const kinds = s.chosen.office.length;
  const undated = (): Words =>
    s.undated > 0 ? w.undated(count(s.undated), s.offices > 0, kinds > 0 ? w.ofKinds(count(kinds)) : '') : [];

  if (!s.isFiltered) return ofWorld();
  const all = f.number(s.countries);
  const { work } = s;
  const fitting = s.fitting.all === 0 ? null : count(s.fitting.all);
  const isAlone = work?.among === null;
  const documented = work
    ? w.documented(
        workInWords(s, f, choice),
        fitting?.number ?? w.none,
        isAlone ? all : null,
        documents(work),
      )
    : [];
  const hosts = fitting ? sentence`. ${hosting()}` : [];
  if (isAlone) {
    const then = fitting && w.then(date, fitting, alike === null ? grouped(s.fitting) : [alike]);
    return sentence`${documented}${then ? ['. ', ...then] : []}${hosts}${undated()}.`;
  }
  const among = work?.among ?? s.fitting.all;
  const words = othersInWords(s, f, choice).join('; ');
  if (among === 0) return sentence`${w.noneFits(date, all, words)}${undated()}${counted()}`;
  const fits = w.fits(date, count(among), all, words);
  return sentence`${fits}${work ? '; ' : ''}${documented}${byStatus()}${hosts}${undated()}${counted()}`;
}
