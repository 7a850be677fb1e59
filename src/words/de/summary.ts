import { precisionOf } from '../../world/days';
import type { Status } from '../../world/membership';
import type { SummaryFacts } from '../../figures/describe';
import { choiceInWords } from '../facets';
import { andParts, capitalized, pick, sentence, type Formats, type Part } from '../format';
import { choiceWords } from './facets';

const num = (formats: Formats, value: number): Part => ({ number: formats.number(value) });
const some = (f: Formats, n: number, one: string, other: string): Part[] =>
  [num(f, n), ' ', pick(f, n, { one, other })].flat();

/** "im Dezember 1951", "am 5. Dezember 1951", "im Jahr 1951": as precise as the date is. */
const dated = (date: string, f: Formats) =>
  `${{ day: 'am', month: 'im', year: 'im Jahr' }[precisionOf(date)]} ${f.date(date)}`;

function worldSummary(s: SummaryFacts, f: Formats): Part[] {
  const date = f.date(s.date);
  const { subject, pronoun } = s.organization;
  if (s.isBeforeFounding)
    return [
      `${capitalized(subject)} wurde ${dated(s.founded, f)} gegründet; am ${date} hatte ${pronoun} noch keine Mitgliedstaaten.`,
    ];
  const groups = [
    ...(s.members > 0 ? [some(f, s.members, 'Mitgliedstaat', 'Mitgliedstaaten')] : []),
    ...(s.observers > 0 ? [some(f, s.observers, 'Beobachter', 'Beobachter')] : []),
  ];
  const standing = groups.length > 0 ? andParts(f, groups) : ['keine Mitgliedstaaten'];
  const start = sentence`Am ${date} hatte ${subject} ${standing}`;
  if (s.officesWithYear !== null) {
    if (s.officesWithYear === 0) return [...start, '.'];
    const were = s.offices > 1 ? 'waren' : 'war';
    const opened = s.offices === 0 ? 'keine' : num(f, s.offices);
    return sentence`${start}. Von den Vertretungen mit bekanntem Anfangsjahr (${num(f, s.officesWithYear)}) ${were} bis dahin ${opened} eröffnet.`;
  }
  if (s.hostCodes === 0) return [...start, '.'];
  const areas = s.hostCodes > s.hosts;
  const where = sentence`Vertretungen in ${some(f, s.hostCodes, 'Land', areas ? 'Ländern und Gebieten' : 'Ländern')}`;
  const run =
    s.regionalOffices === 0
      ? []
      : sentence`, geführt von ${some(f, s.regionalOffices, 'Regionalbüro', 'Regionalbüros')}`;
  return s.officesAsOf === null
    ? sentence`${start}, mit ${where}${run}.`
    : sentence`${start}. Um ${String(s.officesAsOf)} hatte ${pronoun} ${where}${run}.`;
}

function fittingByStatus({ fitting, chosen }: SummaryFacts, f: Formats): Part[] {
  const isAsked = chosen.status.length === 1;
  const forms: [Status, one: string, other: string, single: string, all: string][] = [
    ['member', 'Mitgliedstaat', 'Mitgliedstaaten', 'es ist Mitgliedstaat', 'alle sind Mitgliedstaaten'],
    ['observer', 'Beobachter', 'Beobachter', 'es ist Beobachter', 'alle sind Beobachter'],
    [
      'former',
      'ehemaliges Mitglied',
      'ehemalige Mitglieder',
      'es ist ehemaliges Mitglied',
      'alle sind ehemalige Mitglieder',
    ],
    [
      'other',
      'weiteres Land',
      'weitere Länder',
      'es ist weder Mitglied noch Beobachter',
      'sie sind weder Mitglieder noch Beobachter',
    ],
  ];
  const found = forms.filter(([key]) => fitting[key] > 0);
  const [only] = found;
  if (isAsked || !only) return [];
  if (found.length === 1) return [`; ${fitting.all === 1 ? only[3] : only[4]}`];
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
    return [
      isThen
        ? 'Dort ist keine bis dahin eröffnete Vertretung bekannt.'
        : 'Dort ist keine Vertretung bekannt.',
    ];
  const kinds = s.chosen.office.length;
  const ofKind = kinds === 0 ? '' : kinds === 1 ? ' dieser Art' : ' dieser Arten';
  const offices = [...some(f, s.offices, 'Vertretung', 'Vertretungen'), ofKind];
  if (isThen)
    return sentence`Dort bis dahin nachweislich eröffnet: ${offices} in ${some(f, s.hosts, 'Land', 'Ländern')}.`;
  const asOf = s.officesAsOf === null ? '' : ` (um ${s.officesAsOf})`;
  if (s.fitting.all === 1) return sentence`Dort gibt es ${offices}${asOf}.`;
  if (s.hosts === s.fitting.all) return sentence`Dort gibt es zusammen ${offices}${asOf}.`;
  return sentence`In ${num(f, s.hosts)} davon gibt es ${offices}${asOf}.`;
}

function filteredSummary(s: SummaryFacts, f: Formats): Part[] {
  const date = f.date(s.date);
  const words = choiceInWords(s, f, choiceWords).join('; ');
  const all = f.number(s.countries);
  if (s.fitting.all === 0) return [`Am ${date} passt keines der ${all} Länder zu dieser Auswahl (${words}).`];
  const fit = pick(f, s.fitting.all, { one: 'passt', other: 'passen' });
  return sentence`Am ${date} ${fit} ${num(f, s.fitting.all)} von ${all} Ländern zu dieser Auswahl (${words})${fittingByStatus(s, f)}. ${fittingOffices(s, f)}`;
}

/** The summary sentence: of the whole world, or of what the reader chose. */
export function summary(facts: SummaryFacts, f: Formats): Part[] {
  return facts.isFiltered ? filteredSummary(facts, f) : worldSummary(facts, f);
}
