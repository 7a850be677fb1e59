import type { Atlas } from '../atlas/atlas.svelte';
import type { ActivityId, OfficeKind } from '../world/rows';
import type { Status } from '../world/membership';
import type { RowSource } from '../figures/sourceOf';

const DATES: readonly string[] = ['from', 'to', 'date', 'since', 'opened', 'year'];
const NUMBERS: readonly string[] = ['population', 'migrants', 'refugees'];

/** The heading of a column in the reader's language; columns without one go by their own name. */
export function columnInWords(atlas: Atlas, column: string): string {
  return atlas.explore.source.columns[column] ?? column;
}

/** A cell as the page shows such values elsewhere: dates, numbers and names in the reader's language. */
export function cellInWords(atlas: Atlas, column: string, text: string): string {
  const { world, formats } = atlas;
  if (DATES.includes(column)) return formats.date(text);
  if (NUMBERS.includes(column)) return formats.number(Number(text));
  switch (column) {
    case 'female_share_percent':
      return formats.percent(Number(text) / 100);
    case 'status':
      return atlas.text.statusLabel(text as Status);
    case 'kind':
      return atlas.text.officeKind(text as OfficeKind);
    case 'city':
      return atlas.text.city(text);
    case 'functions':
      return formats.and(text.split(';').map((name) => atlas.explore.profile.functions[name] ?? name));
    case 'regional_office': {
      const region = world.regions.find(({ id }) => id === text);
      return region ? atlas.text.city(region.city) : text;
    }
    case 'activity': {
      const activity = world.activities.find(({ id }) => id === (text as ActivityId));
      return activity ? atlas.nameOf(activity) : text;
    }
    default:
      return text;
  }
}

/** Where the row is: the country, and the city of an office. Empty where it is about no place. */
export function placeInWords(atlas: Atlas, { place }: RowSource): string {
  if (!place) return '';
  const name = atlas.nameOf(place);
  return place.city ? `${atlas.text.city(place.city)} (${name})` : name;
}

/** The row as the tables know it: its file, and the cells that tell it from all others. */
export function rowInWords({ table, key }: Pick<RowSource, 'table' | 'key'>): string {
  return `${table}.csv: ${key.map(([column, text]) => `${column}=${text}`).join(', ')}`;
}
