import type { Atlas } from '../../atlas/atlas.svelte';
import { FILLS, SHADE_KEYS } from '../../map/marks/looks';
import { STATUSES } from '../../world/membership';
import type { Colours } from '../picture/colours';

const CLASSES = SHADE_KEYS.filter((key) => key !== 'none');

/** The colours of the atlas by what they stand for, which a deck offers beside those of its theme. */
export function namedColours(
  atlas: Atlas<'explore' | 'present'>,
  colours: Colours,
): [name: string, hex: string][] {
  const { text, world, formats } = atlas;
  const { shade } = atlas.present.output.slides;
  return [
    ...STATUSES.map((status): [string, string] => [text.statusLabel(status), colours[FILLS[status].fill]]),
    ...world.areas.map((area): [string, string] => [atlas.nameOf(area), colours[`area-${area.id}`]]),
    ...CLASSES.map((key): [string, string] => [
      shade(formats.number(Number(key)), formats.number(CLASSES.length)),
      colours[`shade-${key}`],
    ]),
  ];
}
