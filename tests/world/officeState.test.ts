import { describe, expect, it } from 'vitest';
import { officeStateOn } from '../../src/world/officeState';
import type { Country, Office } from '../../src/world/world';
import { realWorld } from './realWorld';

const world = realWorld();

/** An office alone in its country, with these years and no others. */
function officeWith(years: Partial<Office>, since: number | null = null): Office {
  const country: Country = { ...world.countryOf('KEN')!, since, offices: [] };
  const none = { opened: null, openedBasis: '', firstSeen: null, closed: null } as const;
  const office: Office = { ...world.officeOf('ken-nairobi')!, ...none, ...years, country };
  country.offices.push(office);
  return office;
}
const statesOf = (office: Office, ...days: string[]) => days.map((day) => officeStateOn(office, day));

describe('an office on a day', () => {
  it('is known from the last day of the year in which it opened, or had at the latest, whatever its source is of', () => {
    for (const openedBasis of ['office', 'office-by', 'office-inferred'] as const) {
      const office = officeWith({ opened: 1992, openedBasis, firstSeen: 2015 });
      const states = statesOf(office, '1992-12-30', '1992-12-31', '2020-01-01');
      expect(states).toEqual(['absent', 'known', 'known']);
    }
  });

  it('is known from the last day of the year of its source where its own year is not known', () => {
    for (const openedBasis of ['presence', 'unclear'] as const) {
      const office = officeWith({ opened: 1992, openedBasis, firstSeen: 2015 });
      expect(statesOf(office, '1992-12-30', '1992-12-31', '2015-12-30', '2015-12-31')).toEqual([
        'absent',
        'undated',
        'undated',
        'known',
      ]);
    }
  });

  it('is known no more from the last day of the year in which it closed', () => {
    const dated = officeWith({ opened: 2011, openedBasis: 'office', firstSeen: 2021, closed: 2024 }, 1973);
    expect(statesOf(dated, '2010-06-01', '2024-12-30', '2024-12-31')).toEqual(['absent', 'known', 'absent']);
    const seenLater = officeWith({ firstSeen: 2018, closed: 1999 }, 1990);
    expect(statesOf(seenLater, '1995-06-01', '2000-01-01', '2020-01-01')).toEqual([
      'undated',
      'absent',
      'absent',
    ]);
  });

  it('is undated before it is first seen where the organization was present, and else not there', () => {
    const present = officeWith({ firstSeen: 2015 }, 2001);
    expect(statesOf(present, '2001-12-30', '2001-12-31')).toEqual(['absent', 'undated']);
    expect(statesOf(officeWith({ firstSeen: 2015 }), '2015-12-30', '2015-12-31')).toEqual([
      'absent',
      'known',
    ]);
  });

  it('is undated where another office of the country is known', () => {
    const office = officeWith({ firstSeen: 2015 });
    office.country.offices.push(officeWith({ opened: 1999, openedBasis: 'office', closed: 2005 }));
    expect(statesOf(office, '1999-12-30', '1999-12-31', '2005-12-31')).toEqual([
      'absent',
      'undated',
      'absent',
    ]);
  });
});
