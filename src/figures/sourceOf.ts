import { statusOn, type Spell } from '../world/membership';
import { precisionOf, type Day } from '../world/days';
import type { TableName } from '../world/package';
import type { Iso3 } from '../world/rows';
import { LANGS, type Credit, type DetailTables, type Names } from '../world/tables';
import { lastsOn, type Span } from '../world/spans';
import { dayStatusOf, type Country, type World } from '../world/world';
import type { Asked } from './asked';
import {
  indicatorCertainty,
  officeCertainty,
  regionCertainty,
  spellCertainty,
  workCertainty,
  type Certainty,
} from './certainty';
import { asGround, groundOf, groundOfColumn, sourceOfBeginning, type Ground } from './grounds';
import { figureColumns } from './indicators';

/** Columns of a row with the text of their cells. */
type RowTexts = readonly (readonly [column: string, text: string])[];

/** The one row behind a value, and what that row rests on. */
export interface RowSource {
  table: TableName;
  /** Where it is; null where it is about no place. */
  place: { name: Names; city?: string } | null;
  /** The columns that tell the row from all others. */
  key: RowTexts;
  /** The columns that the value shows, empty ones left out. */
  shown: RowTexts;
  grounds: Ground[];
  /** The year that the source, or the figure, is about; null where none is given. */
  year: number | null;
  certainty: Certainty[];
  /** Note or evidence of the row, in English as the tables have it. */
  note: string;
}

/**
 * The row behind a value, with its source.
 * @returns null where no row says what was asked; counted figures have their own `countSource`
 */
export function sourceOf(world: World, detail: DetailTables, asked: Asked): RowSource | null {
  const credits = (table: TableName) => detail.credits.filter((credit) => credit.table === table);
  switch (asked.kind) {
    case 'country':
      return ofCountry(world, detail, asked.iso3, credits('countries'));
    case 'status': {
      const country = world.countryOf(asked.iso3);
      if (country && dayStatusOf(country, asked.day) === 'not-yet')
        return ofIndependence(world, detail, asked.iso3, credits('countries'));
      const spell = spellBehind(country, asked.day);
      return spell && ofSpell(world, detail, asked.iso3, spell.status, spell.from, credits('members'));
    }
    case 'independence':
      return ofIndependence(world, detail, asked.iso3, credits('countries'));
    case 'spell':
      return ofSpell(world, detail, asked.iso3, asked.status, asked.from, credits('members'));
    case 'office':
      return ofOffice(world, detail, asked.id, credits('offices'));
    case 'presence': {
      const row = detail.presence.find(({ iso3 }) => iso3 === asked.iso3);
      return row
        ? {
            ...blank('presence', placeOf(world, row.iso3), [['iso3', row.iso3]]),
            shown: [['since', String(row.since)]],
            grounds: [groundOf(row.source, credits('presence'))],
            certainty: ['presence-year'],
          }
        : null;
    }
    case 'region': {
      const row = detail.coverage.find((one) => one.iso3 === asked.iso3 && lastsOn(one, asked.day));
      return row
        ? {
            ...blank('coverage', placeOf(world, row.iso3), [
              ['iso3', row.iso3],
              ['regional_office', row.region],
              ['from', row.from],
            ]),
            shown: filled([['regional_office', row.region], ...timeOf(row)]),
            grounds: [groundOf(row.source, credits('coverage'))],
            certainty: regionCertainty(row.basis),
          }
        : null;
    }
    case 'region-office': {
      const row = world.regions.find(({ id }) => id === asked.id);
      const about = detail.regionalOffices.find(({ id }) => id === asked.id);
      const rowCredits = credits('regional-offices');
      return row
        ? {
            ...blank('regional-offices', { ...placeOf(world, row.iso3), city: row.city }, [['id', row.id]]),
            shown: filled([['city', row.city], ['name_en', about?.office.en ?? ''], ...timeOf(row)]),
            grounds: [
              groundOf(about?.source ?? '', rowCredits),
              ...groundOfColumn('from', sourceOfBeginning(world, detail, row), rowCredits),
            ],
            note: about?.note ?? '',
          }
        : null;
    }
    case 'work': {
      const row = detail.work.find(
        ({ iso3, activity, source }) =>
          iso3 === asked.iso3 && activity === asked.activity && source === asked.source,
      );
      return row
        ? {
            ...blank('work', placeOf(world, row.iso3), [
              ['iso3', row.iso3],
              ['activity', row.activity],
              ['source_url', row.source],
            ]),
            shown: filled([
              ['activity', row.activity],
              ['year', String(row.year ?? '')],
              ['evidence_kind', row.kind],
              ['reach', row.reach],
            ]),
            grounds: [groundOf(row.source, credits('work'))],
            year: row.year,
            certainty: workCertainty(row.year),
            note: row.evidence,
          }
        : null;
    }
    case 'indicator':
      return ofIndicator(world, detail, asked, credits('indicators'));
    case 'event': {
      const event = world.events[asked.index];
      const row = detail.events[asked.index];
      return event && row
        ? {
            ...blank('events', null, [
              ['date', event.date],
              ['name_en', event.name.en],
            ]),
            shown: [['date', event.date]],
            grounds: [groundOf(row.source, credits('events'))],
            certainty: [`start-${precisionOf(event.date)}`],
          }
        : null;
    }
    case 'counts':
      return null;
  }
}

/** The spell that makes a country what it is on a day: one that runs, or the last that ended as a member. */
function spellBehind(country: Country | undefined, day: Day): Spell | null {
  if (!country) return null;
  const status = statusOn(country.spells, day);
  const running = country.spells.find(
    (spell) => spell.status === status && spell.first <= day && day <= spell.last,
  );
  if (running) return running;
  const ended = country.spells.filter((spell) => spell.status === 'member' && spell.last < day);
  return ended.sort((a, b) => (a.last < b.last ? 1 : -1))[0] ?? null;
}

function ofCountry(world: World, detail: DetailTables, iso3: Iso3, credits: Credit[]): RowSource | null {
  const row = detail.countries.find((one) => one.iso3 === iso3);
  if (!row) return null;
  return {
    ...blank('countries', placeOf(world, iso3), [['iso3', iso3]]),
    shown: filled([
      ...LANGS.map((lang) => [`name_${lang}`, row.names[lang]] as const),
      ['iso2', row.iso2],
      ['m49', row.m49],
      ['subregion', row.subregion],
    ]),
    grounds: credits.filter(({ path }) => path !== '').map(asGround),
  };
}

function ofIndependence(world: World, detail: DetailTables, iso3: Iso3, credits: Credit[]): RowSource | null {
  const row = detail.countries.find((one) => one.iso3 === iso3);
  if (!row || (row.independent === '' && row.independentNote === '')) return null;
  return {
    ...blank('countries', placeOf(world, iso3), [['iso3', iso3]]),
    shown: filled([['independent', row.independent]]),
    grounds: row.independentSource === '' ? [] : [groundOf(row.independentSource, credits)],
    note: row.independentNote,
  };
}

function ofSpell(
  world: World,
  detail: DetailTables,
  iso3: Iso3,
  status: Spell['status'],
  from: string,
  credits: Credit[],
): RowSource | null {
  const row = detail.spells.find((one) => one.iso3 === iso3 && one.status === status && one.from === from);
  if (!row) return null;
  return {
    ...blank('members', placeOf(world, iso3), [
      ['iso3', iso3],
      ['status', status],
      ['from', from],
    ]),
    shown: filled([
      ['status', status],
      ['from', from],
      ['to', row.to],
    ]),
    grounds: [groundOf(row.source, credits)],
    certainty: spellCertainty(row),
    note: row.note,
  };
}

function ofOffice(world: World, detail: DetailTables, id: string, credits: Credit[]): RowSource | null {
  const office = world.officeOf(id);
  const row = detail.offices.find((one) => one.id === id);
  if (!office || !row) return null;
  // Coordinates are of another data set than the rest of the row.
  const places = office.at === null ? [] : credits.filter(({ path }) => path !== '').map(asGround);
  return {
    ...blank('offices', { name: office.country.name, city: office.city }, [['id', id]]),
    shown: filled([
      ['kind', office.kind.id],
      ['city', office.city],
      ['functions', row.functions.join(';')],
      ['opened', String(office.opened ?? '')],
      ['opened_basis', office.openedBasis],
      ['closed', String(office.closed ?? '')],
      ['regional_office', office.region ?? ''],
    ]),
    grounds: [
      groundOf(row.source, credits),
      ...groundOfColumn('opened', row.openedSource, credits),
      ...places,
    ],
    year: office.firstSeen,
    certainty: officeCertainty(office),
    note: row.note,
  };
}

function ofIndicator(
  world: World,
  detail: DetailTables,
  { iso3, year, columns = figureColumns(world) }: Extract<Asked, { kind: 'indicator' }>,
  credits: Credit[],
): RowSource | null {
  const row = detail.indicators.find((one) => one.iso3 === iso3 && one.year === year);
  if (!row) return null;
  return {
    ...blank('indicators', placeOf(world, iso3), [
      ['iso3', iso3],
      ['year', String(year)],
    ]),
    shown: filled(columns.map((column) => [column, String(row[column] ?? '')])),
    grounds: credits.map(asGround),
    year,
    certainty: indicatorCertainty(row, columns),
  };
}

function blank(table: TableName, place: RowSource['place'], key: RowTexts): RowSource {
  return { table, place, key, shown: [], grounds: [], year: null, certainty: [], note: '' };
}

function placeOf(world: World, iso3: string): { name: Names } {
  const name = world.countryOf(iso3)?.name;
  return { name: name ?? (Object.fromEntries(LANGS.map((lang) => [lang, iso3])) as Names) };
}

/** Beginning and end of a regional office, or of what it covers. */
const timeOf = ({ from, to }: Span): RowTexts => [
  ['from', from],
  ['to', to],
];

const filled = (cells: RowTexts): RowTexts => cells.filter(([, text]) => text !== '');
