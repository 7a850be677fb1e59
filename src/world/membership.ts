import { dayAfter, lastDay, NEVER, type DateText, type Day } from './days';

/** What a country is to the organization on a day. A member is not also an observer. */
export type Status = 'member' | 'observer' | 'former' | 'other';

/** The same, and whether there was such a state on the day: one that was not independent is `other` to the organization. */
export type DayStatus = Status | 'not-yet';

/** What it is to the organization alone. */
export function plainStatus(status: DayStatus): Status {
  return status === 'not-yet' ? 'other' : status;
}

export const STATUSES: readonly Status[] = ['member', 'observer', 'former', 'other'];
export const DAY_STATUSES: readonly DayStatus[] = [...STATUSES, 'not-yet'];

/** One spell of membership or observership, with its dates as the source gives them (`to` empty: goes on). */
export interface Spell {
  status: 'member' | 'observer';
  from: DateText;
  to: DateText;
  /** First and last day on which the spell counts. */
  first: Day;
  last: Day;
}

/** A spell with the days that the counting rule of data/README.md gives its dates. */
export function spellOf(status: Spell['status'], from: DateText, to: DateText): Spell {
  return { status, from, to, first: lastDay(from), last: to === '' ? NEVER : lastDay(to) };
}

/** What the country with these spells is on that day: member before observer before former member. */
export function statusOn(spells: readonly Spell[], day: Day): Status {
  let status: Status = 'other';
  for (const spell of spells) {
    const runs = spell.first <= day && day <= spell.last;
    if (runs && spell.status === 'member') return 'member';
    if (runs) status = 'observer';
    else if (spell.status === 'member' && spell.last < day && status === 'other') status = 'former';
  }
  return status;
}

/** How many members and observers there are from a day on, until the next entry. */
export interface Standing {
  day: Day;
  members: number;
  observers: number;
}

/**
 * The standing at every day on which a spell begins or has ended, in order of time: the steps of the curve of
 * membership. One pass over the changes of each country, not a count of all countries for each day.
 * @param spellsByCountry the spells of each country
 */
export function membershipCurve(spellsByCountry: readonly (readonly Spell[])[]): Standing[] {
  const changes = new Map<Day, { members: number; observers: number }>();
  for (const spells of spellsByCountry) {
    let before: Status = 'other';
    for (const day of daysOfChange(spells)) {
      const change = changes.get(day) ?? { members: 0, observers: 0 };
      changes.set(day, change);
      const now = statusOn(spells, day);
      change.members += Number(now === 'member') - Number(before === 'member');
      change.observers += Number(now === 'observer') - Number(before === 'observer');
      before = now;
    }
  }
  let members = 0;
  let observers = 0;
  return [...changes.keys()].sort().map((day) => {
    members += changes.get(day)?.members ?? 0;
    observers += changes.get(day)?.observers ?? 0;
    return { day, members, observers };
  });
}

/** The days on which a spell of one country begins, or is over, in order of time; one may come twice. */
function daysOfChange(spells: readonly Spell[]): Day[] {
  return spells.flatMap(({ first, last }) => (last === NEVER ? first : [first, dayAfter(last)])).sort();
}

/** The standing that holds on a day, found by bisection; nobody before the first entry. */
export function standingOn(curve: readonly Standing[], day: Day): Standing {
  let low = 0;
  let high = curve.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((curve[middle]?.day ?? NEVER) <= day) low = middle + 1;
    else high = middle;
  }
  return curve[low - 1] ?? { day, members: 0, observers: 0 };
}
