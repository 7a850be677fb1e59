import { isDateText, isDay, lastDay } from '../../../world/days';
import type { Organization } from '../../../world/organization';
import type { Tables } from '../../../world/rows';
import { LANGS } from '../../../world/tables';
import { buildDay } from '../../site/buildDay';
import type { Problem } from '../problems';
import { asText, type Report } from '../schema/columnFaults';
import { address, like, list, object, oneOf, plain, text, type Check } from './jsonForm';

const inEachLanguage = (check: Check) => object(Object.fromEntries(LANGS.map((lang) => [lang, check])), {});
const words: Check = (value, place, report) => {
  if (Array.isArray(value)) value.forEach((word, i) => plain(word, `${place}[${i}]`, report));
  else report(place, asText(value), 'is no list (expected words such as "Wahl|unterstützung", or none)');
};
const names = object(
  {
    ...{ full: plain, short: plain, subject: plain, pronoun: plain, genitive: plain },
    ...{ title: plain, disclaimer: plain, joints: words },
  },
  {},
);
const day = text((value) => (isDay(value) ? null : 'is not a day (expected YYYY-MM-DD)'));
const date = text((value) =>
  isDateText(value) ? null : 'is not a date (expected YYYY, YYYY-MM or YYYY-MM-DD)',
);
const form = object(
  {
    ...{
      names: inEachLanguage(names),
      links: list(object({ name: inEachLanguage(plain), url: address }, {})),
      functions: list(object({ id: plain, name: inEachLanguage(plain) }, {})),
    },
    ...{ founded: date, firstDay: day, defaultDay: day, defaultLanguage: oneOf(...LANGS) },
  },
  {
    corrections: like(
      /^[^\s@<>?&,;:"]+@[^\s@<>?&,;:"]+\.[a-z]{2,}$/i,
      'a mail address such as data@example.org',
    ),
  },
);

/** Checks the content of data/organization.json: its form, and that its days lie in their order. */
export function checkOrganization(content: unknown, report: Report, today: string = buildDay()): void {
  let sound = true;
  form(content, '', (...fault) => {
    sound = false;
    report(...fault);
  });
  if (!sound) return;
  const { founded, firstDay, defaultDay } = content as Organization;
  if (firstDay > lastDay(founded))
    report('firstDay', firstDay, `is after the founding (expected ${lastDay(founded)} or before)`);
  if (defaultDay < firstDay || defaultDay > today)
    report('defaultDay', defaultDay, `lies outside the time axis (expected ${firstDay} to ${today})`);
}

/** Finds every function of an office that is neither a kind of office nor has a name here. */
export function checkFunctions({ offices, kinds }: Tables, { functions }: Organization): Problem[] {
  const known = new Set<string>([...kinds, ...functions].map(({ id }) => id));
  const used = new Set(offices.flatMap((office) => office.functions));
  return [...used]
    .filter((id) => !known.has(id))
    .map((value) => ({
      ...{ level: 'error', file: 'data/organization.json', line: 0, column: 'functions', value },
      message: 'has no name (expected one for each function in data/offices.csv that is no kind of office)',
    }));
}
