import type { Atlas } from '../../atlas/atlas.svelte';
import { MOST_COMPARED } from '../../choice/chosen';
import type { QueryFault } from '../../choice/query';
import { yearOf } from '../../world/days';

/** So many letters of what an address says stand in a line. */
const MOST_LETTERS = 40;

/** What of an address is left out, in words; each thing once. */
export function faultLines(atlas: Atlas<'explore'>, faults: readonly QueryFault[]): string[] {
  const { world, formats, explore } = atlas;
  const most = formats.number(MOST_COMPARED);
  const first = yearOf(world.organization.firstDay);
  const lines = faults.map(({ param, value, reason }) =>
    explore.faults.of({ param: cut(param), value: cut(value), reason }, most, first),
  );
  return [...new Set(lines)];
}

/** By whole letters: none is cut in half. */
function cut(text: string): string {
  const letters = [...text];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : text;
}
