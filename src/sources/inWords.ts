import type { Atlas } from '../atlas/atlas.svelte';
import type { ActivityId, EvidenceKind, EvidenceReach, OpenedBasis } from '../world/rows';
import { publisherOf } from '../world/publishers';
import type { DetailTables } from '../world/tables';
import type { Status } from '../world/membership';
import { figureSide, type Certainty, type RowCertainty, type ShareGroup } from '../figures/certainty';
import { indicatorOfColumn, isOfMidYear } from '../figures/indicators';
import { dateOrBounds } from '../figures/dateOrBounds';
import { functionInWords } from '../figures/functionInWords';
import { publisherWithKind } from '../figures/publisherInWords';
import { nameOfRegion } from '../figures/regionName';
import type { RowSource } from '../figures/sourceOf';
import type { Ground } from '../figures/grounds';
import type { Weakness } from '../figures/weakness';
import type { PublisherShare } from '../figures/publisherShares';
import { figuresOf } from '../words/figures';
import { capitalized } from '../words/format';

/** Shares of one whole, under a title. */
export interface WordedShares {
  title: string;
  shares: { name: string; rows: number }[];
}

const DATES: readonly string[] = ['from', 'to', 'date', 'since', 'opened', 'year', 'independent'];

/** The heading of a column in the reader's language; columns without one go by their own name. */
export function columnInWords(atlas: Atlas<'explore'>, column: string): string {
  const indicator = indicatorOfColumn(atlas.world, column);
  return atlas.explore.source.columns[column] ?? (indicator ? atlas.nameOf(indicator) : column);
}

/** The heading of a side of the rows: for figures, that of their column. */
function sideInWords(atlas: Atlas<'explore'>, side: string): string {
  return atlas.explore.data.sides[side] ?? columnInWords(atlas, side);
}

/** How sure one side of a row is. */
export function certaintyInWords(atlas: Atlas<'explore'>, certainty: Certainty): string {
  const { given, missing, certainties } = atlas.explore.source;
  const figure = figureSide(certainty);
  if (figure) return (figure.isGiven ? given : missing)(columnInWords(atlas, figure.column));
  return certainties[certainty as RowCertainty];
}

/** A cell as the page shows such values elsewhere: dates, numbers and names in the reader's language. */
export function cellInWords(atlas: Atlas<'explore'>, column: string, text: string): string {
  const { world, formats } = atlas;
  if (DATES.includes(column)) return dateOrBounds(atlas, text);
  const indicator = indicatorOfColumn(world, column);
  if (indicator && isOfMidYear(indicator))
    return figuresOf(atlas.language.tag).exact(indicator.unit, Number(text));
  switch (column) {
    case 'status':
      return atlas.text.statusLabel(text as Status);
    case 'kind': {
      const kind = world.kinds.find(({ id }) => id === text);
      return kind ? atlas.nameOf(kind) : text;
    }
    case 'city':
      return atlas.text.city(text);
    case 'functions':
      return formats.and(
        text
          .split(';')
          .map((name) => functionInWords(world, { lang: atlas.language.lang, explore: atlas.explore }, name)),
      );
    case 'opened_basis':
      return atlas.explore.office.basis[text as OpenedBasis];
    case 'regional_office': {
      const region = world.regions.find(({ id }) => id === text);
      // The one that the row names may have been merged since, or have come later.
      return region ? nameOfRegion(world, region, atlas.choice.date, atlas.language) : text;
    }
    case 'evidence_kind':
      return atlas.explore.profile.evidence[text as EvidenceKind];
    case 'reach':
      return atlas.explore.profile.reach[text as EvidenceReach];
    case 'activity': {
      const activity = world.activities.find(({ id }) => id === (text as ActivityId));
      return activity ? atlas.nameOf(activity) : text;
    }
    default:
      return text;
  }
}

/** Where the row is: the country, and the city of an office. Empty where it is about no place. */
export function placeInWords(atlas: Atlas<'explore'>, { place }: RowSource): string {
  if (!place) return '';
  const name = atlas.nameOf(place);
  return place.city ? `${atlas.text.city(place.city)} (${name})` : name;
}

/** How many rows rest on each kind of publisher, as shares of one whole. */
export function publisherGroup(atlas: Atlas<'explore'>, shares: readonly PublisherShare[]): WordedShares {
  const { publisher, publisherKinds, noAddress } = atlas.explore.source;
  return {
    title: publisher,
    shares: shares.map(({ kind, rows }) => ({
      name: kind ? capitalized(publisherKinds[kind]) : noAddress,
      rows,
    })),
  };
}

/** How sure rows are, side by side. */
export function certaintyGroups(atlas: Atlas<'explore'>, groups: readonly ShareGroup[]): WordedShares[] {
  return groups.map(({ side, shares }) => ({
    title: sideInWords(atlas, side),
    shares: shares.map(({ certainty, rows }) => ({ name: certaintyInWords(atlas, certainty), rows })),
  }));
}

/** What makes a row weak. */
export function weaknessInWords(atlas: Atlas<'explore'>, weakness: Weakness): string {
  const { reasons } = atlas.explore.data.weak;
  return weakness in reasons
    ? reasons[weakness as keyof typeof reasons]
    : certaintyInWords(atlas, weakness as RowCertainty);
}

/** The cells that a value shows, each with its heading. */
export function cellsInWords(atlas: Atlas<'explore'>, { shown }: RowSource): string {
  const { pair } = atlas.explore.source;
  return shown
    .map(([column, text]) => `${pair(columnInWords(atlas, column))} ${cellInWords(atlas, column, text)}`)
    .join('; ');
}

/** What a source is called in a list of them: where one column alone rests on it, by that. */
export function groundHeading(atlas: Atlas<'explore'>, { column }: Ground): string {
  const words = atlas.explore.source;
  return column === undefined ? words.ground : words.of(columnInWords(atlas, column));
}

/** A source in one line: its title, who publishes it, its address. */
export function groundInWords(
  atlas: Atlas<'explore'>,
  { publishers }: DetailTables,
  { title, href }: Ground,
): string {
  const publisher = publisherOf(publishers, href);
  const name = publisher.kind ? publisherWithKind(atlas.explore.source, publisher) : '';
  return [title && atlas.nameOf({ name: title }), name, href].filter(Boolean).join(', ');
}

/** The row as the tables know it: its file, and the cells that tell it from all others. */
export function rowInWords(row: Pick<RowSource, 'table' | 'key'>): string {
  return `${row.table}.csv: ${keyInWords(row)}`;
}

/** The cells that tell a row from all others of its table. */
export function keyInWords({ key }: Pick<RowSource, 'key'>): string {
  return key.map(([column, text]) => `${column}=${text}`).join(', ');
}
