import { capitalized, sentence } from '../format';
import type { Noun } from '../headline';
import { wordingsWith } from '../wordings';

const named = (name: string) => name;
const NAMES: Record<string, [any: string, noun: string]> = {
  area: ['einer', 'Arbeitsbereiche'],
  theme: ['eine', 'Querschnittsaufgaben'],
  activity: ['eine', 'Tätigkeiten'],
};
/** After "der 18" and after "allen 18", where these are other forms. */
const OF_THE: Partial<Record<Noun, string>> = { chosen: 'gewählten Länder', former: 'ehemaligen Mitglieder' };
const OF_ALL: Partial<Record<Noun, string>> = {
  country: 'Ländern',
  chosen: 'gewählten Ländern',
  observer: 'Beobachtern',
  former: 'ehemaligen Mitgliedern',
};

/** The wordings of the headline that name what is chosen. */
export const wordings = wordingsWith({
  unfounded: (subject) => `${capitalized(subject)} war noch nicht gegründet`,
  founding: (short, founded, members, precision) =>
    `${short}: gegründet ${{ day: 'am', month: 'im', year: 'im Jahr' }[precision]} ${founded}, Mitglieder zählen ab ${members}`,
  anyWork: 'die gewählte Arbeit',
  documented: (work, _, where) => sentence`${work}: belegt in ${where}`,
  noCountry: 'keinem',
  ofWorld: (part, all) => sentence`${part} von ${all.n} Ländern`,
  briefly: (work, part, all, noun, nouns) =>
    sentence`${capitalized(work)}, belegt: ${part} der ${all.n} ${OF_THE[noun] ?? nouns[noun].other}`,
  tersely: (work, part, all) => sentence`${work}: ${part} von ${all.n}`,
  ofThe: (part, all, noun, nouns) => sentence`${part} der ${all.n} ${OF_THE[noun] ?? nouns[noun].other}`,
  nothing: 'Kein Land hat alles, was gewählt ist',
  no: 'Kein',
  neither: 'ohne Mitglied- oder Beobachterstatus',
  works: [named, named],
  several: (facet, n, isAll) => {
    const [any = '', noun = ''] = NAMES[facet] ?? [];
    return isAll
      ? `${n === '2' ? 'beide' : `alle ${n}`} ${noun}`
      : `${any} von ${n} ${noun.replace(/e$/, 'en')}`;
  },
  documentedHere: (work) => `${work} belegt`,
  undocumentedHere: (work) => `kein Beleg für ${work}`,
  documentedIn: (work, part, all) => sentence`${work} belegt in ${part} von ${all.n}`,
  ofAll: (all, noun, nouns) => {
    const these = OF_ALL[noun] ?? nouns[noun].other;
    return all.n === '2' ? [`beiden ${these}`] : sentence`allen ${{ number: all.n }} ${these}`;
  },
  officesInThese: (hosts, isBoth) =>
    sentence`Vertretungen bekannt in ${isBoth ? 'beiden' : { number: hosts.n }}`,
  undatedOffices: (offices) =>
    sentence`${offices.marked({ one: 'Vertretung', other: 'Vertretungen' })} undatiert`,
  absent: (regions) => `${regions}: keine solche Region an diesem Tag`,
  unsure: (regions) => `${regions}: nicht bekannt, ob es sie an diesem Tag gab`,
});
