import { capitalized, sentence, uncapitalized } from '../format';
import { wordingsWith } from '../wordings';

/** A name in the plural, or one that ends like it, is quoted: “Remittances” is documented. */
const named = (name: string) => (name.endsWith('s') ? `“${name}”` : name);
const NAMES: Record<string, string> = {
  area: 'work areas',
  theme: 'cross-cutting tasks',
  activity: 'activities',
};

/** The wordings of the headline that name what is chosen. */
export const wordings = wordingsWith({
  unfounded: (subject) => `${capitalized(subject)} had not been founded yet`,
  founding: (short, founded, members, precision) =>
    `${short}: founded ${precision === 'day' ? 'on' : 'in'} ${founded}, members counted from ${members}`,
  anyWork: 'the chosen work',
  documented: (work, isSeveral, where) =>
    sentence`${work} ${isSeveral ? 'are' : 'is'} documented in ${where}`,
  noCountry: 'none',
  ofWorld: (part, all) => sentence`${part} of ${all.of({ one: 'country', other: 'countries' })}`,
  briefly: (work, part, all, noun, nouns) => sentence`Documented ${work}: ${part} of ${all.of(nouns[noun])}`,
  tersely: (work, part, all) => sentence`${work}: ${part} of ${all.n}`,
  ofThe: (part, all, noun, nouns) => sentence`${part} of the ${all.of(nouns[noun])}`,
  nothing: 'No country has all that is chosen',
  no: 'No',
  neither: 'without member or observer status',
  works: [named, (name) => uncapitalized(named(name))],
  several: (facet, n, isAll) =>
    `${isAll ? (n === '2' ? 'both' : `all ${n}`) : n === '2' ? 'either of two' : `any of ${n}`} ${NAMES[facet] ?? ''}`,
  documentedHere: (work) => `${work} documented`,
  undocumentedHere: (work) => `no document found of ${work}`,
  documentedIn: (work, part, all) => sentence`${work} documented in ${part} of ${all.n}`,
  ofAll: (all, noun, nouns) =>
    all.n === '2' ? [`both ${nouns[noun].other}`] : sentence`all ${all.marked(nouns[noun])}`,
  officesInThese: (hosts, isBoth) => sentence`offices known in ${isBoth ? 'both' : { number: hosts.n }}`,
  undatedOffices: (offices) =>
    sentence`${offices.marked({ one: 'office', other: 'offices' })} with undated opening`,
  absent: (regions) => `${regions}: no such region on that day`,
  unsure: (regions) => `${regions}: not known whether it was there on that day`,
});
