import type { Atlas } from '../atlas/atlas.svelte';
import { workColour } from '../style/workColours';
import type { ComparedRow, RowName } from './comparison';

/** What a row's head says: its name, and in a word what kind of thing it is. */
interface RowWords {
  title: string;
  kind: string;
}

/**
 * The words of a row in the reader's language.
 * @param midYear the year that figures on people are of
 */
export function rowWords(
  atlas: Atlas<'explore'>,
  { name, subject }: ComparedRow,
  midYear: number | null,
): RowWords {
  const words = atlas.explore.compare;
  switch (name.row) {
    case 'office':
      return {
        title: rowNamed(
          atlas,
          atlas.world.kinds.map(({ id, plural }) => ({ id, name: plural })),
          name.id,
        ),
        kind: words.kinds.office,
      };
    case 'area':
      return { title: rowNamed(atlas, atlas.world.areas, name.id), kind: words.kinds.area };
    case 'theme':
      return { title: rowNamed(atlas, atlas.world.themes, name.id), kind: words.kinds.theme };
    case 'activity':
      return { title: rowNamed(atlas, atlas.world.activities, name.id), kind: words.kinds.activity };
    case 'people':
      return {
        title: atlas.nameOf(name.indicator),
        kind: midYear === null ? words.subjects.people : atlas.explore.profile.atMidYear(String(midYear)),
      };
    default:
      return { title: words.rows[name.row], kind: words.subjects[subject] };
  }
}

/** The colour of a row's bars and marks, as a CSS value: that of its work area, if it has one. */
export function toneOf(atlas: Atlas<'explore'>, name: RowName): string {
  if (name.row === 'area' || name.row === 'theme') return workColour(name.id, atlas.world.areas);
  return name.row === 'activity' ? workColour(name.group, atlas.world.areas) : 'var(--member)';
}

function rowNamed(
  atlas: Atlas<'explore'>,
  rows: readonly { id: string; name: Parameters<Atlas['nameOf']>[0]['name'] }[],
  id: string,
): string {
  const row = rows.find((one) => one.id === id);
  return row ? atlas.nameOf(row) : id;
}
