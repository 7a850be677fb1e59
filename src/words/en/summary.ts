import { precisionOf } from '../../world/days';
import type { Status } from '../../world/membership';
import type { SummaryFacts } from '../../figures/describe';
import { choiceInWords } from '../facets';
import { andParts, capitalized, pick, sentence, type Formats, type Part } from '../format';
import { choiceWords } from './facets';

const num = (formats: Formats, value: number): Part => ({ number: formats.number(value) });
const some = (f: Formats, n: number, one: string, other: string): Part[] =>
  [num(f, n), ' ', pick(f, n, { one, other })].flat();

/** "in December 1951", "on 5 December 1951": as precise as the date is. */
const dated = (date: string, f: Formats) => `${precisionOf(date) === 'day' ? 'on' : 'in'} ${f.date(date)}`;

function worldSummary(s: SummaryFacts, f: Formats): Part[] {
  const date = f.date(s.date);
  const { subject, pronoun } = s.organization;
  if (s.isBeforeFounding)
    return [
      `${capitalized(subject)} was founded ${dated(s.founded, f)}; on ${date} ${pronoun} had no member states yet.`,
    ];
  const groups = [
    ...(s.members > 0 ? [some(f, s.members, 'member state', 'member states')] : []),
    ...(s.observers > 0 ? [some(f, s.observers, 'observer', 'observers')] : []),
  ];
  const standing = groups.length > 0 ? andParts(f, groups) : ['no member states'];
  const start = sentence`On ${date}, ${subject} had ${standing}`;
  if (s.officesWithYear !== null) {
    if (s.officesWithYear === 0) return [...start, '.'];
    const opened = s.offices === 0 ? 'none' : num(f, s.offices);
    return sentence`${start}. Of the offices whose first year is known (${num(f, s.officesWithYear)}), ${opened} had opened by then.`;
  }
  if (s.hostCodes === 0) return [...start, '.'];
  const areas = s.hostCodes > s.hosts;
  const where = sentence`offices in ${some(f, s.hostCodes, 'country', areas ? 'countries and areas' : 'countries')}`;
  const run =
    s.regionalOffices === 0
      ? []
      : sentence`, run through ${some(f, s.regionalOffices, 'regional office', 'regional offices')}`;
  return s.officesAsOf === null
    ? sentence`${start}, with ${where}${run}.`
    : sentence`${start}. About ${String(s.officesAsOf)}, ${pronoun} had ${where}${run}.`;
}

/** "38 member states, 2 observers and 5 others", or a clause where all have one status. */
function fittingByStatus({ fitting, chosen }: SummaryFacts, f: Formats): Part[] {
  const isAsked = chosen.status.length === 1;
  const forms: [Status, one: string, other: string, single: string, all: string][] = [
    ['member', 'member state', 'member states', 'a member state', 'all member states'],
    ['observer', 'observer', 'observers', 'an observer', 'all observers'],
    ['former', 'former member', 'former members', 'a former member', 'all former members'],
    ['other', 'other', 'others', 'neither member nor observer', 'neither members nor observers'],
  ];
  const found = forms.filter(([key]) => fitting[key] > 0);
  const [only] = found;
  if (isAsked || !only) return [];
  if (found.length === 1) return [`, ${fitting.all === 1 ? only[3] : only[4]}`];
  return [
    ': ',
    ...andParts(
      f,
      found.map(([key, one, other]) => some(f, fitting[key], one, other)),
    ),
  ];
}

function fittingOffices(s: SummaryFacts, f: Formats): Part[] {
  const isThen = s.officesWithYear !== null;
  if (s.hosts === 0)
    return [isThen ? 'No office there is known to have opened by then.' : 'No office there is known.'];
  const kinds = s.chosen.office.length;
  const ofKind = kinds === 0 ? '' : kinds === 1 ? ' of this kind' : ' of these kinds';
  const offices = [...some(f, s.offices, 'office', 'offices'), ofKind];
  if (isThen)
    return sentence`Known to have opened there by then: ${offices} in ${some(f, s.hosts, 'country', 'countries')}.`;
  const asOf = s.officesAsOf === null ? '' : ` (about ${s.officesAsOf})`;
  if (s.fitting.all === 1) return sentence`It hosts ${offices}${asOf}.`;
  if (s.hosts === s.fitting.all) return sentence`Together they host ${offices}${asOf}.`;
  return sentence`${num(f, s.hosts)} of them ${pick(f, s.hosts, { one: 'hosts', other: 'host' })} ${offices}${asOf}.`;
}

function filteredSummary(s: SummaryFacts, f: Formats): Part[] {
  const date = f.date(s.date);
  const words = choiceInWords(s, f, choiceWords).join('; ');
  const all = f.number(s.countries);
  if (s.fitting.all === 0) return [`On ${date}, none of the ${all} countries fits this choice (${words}).`];
  const fit = pick(f, s.fitting.all, { one: 'fits', other: 'fit' });
  return sentence`On ${date}, ${num(f, s.fitting.all)} of ${all} countries ${fit} this choice (${words})${fittingByStatus(s, f)}. ${fittingOffices(s, f)}`;
}

/** The summary sentence: of the whole world, or of what the reader chose. */
export function summary(facts: SummaryFacts, f: Formats): Part[] {
  return facts.isFiltered ? filteredSummary(facts, f) : worldSummary(facts, f);
}
