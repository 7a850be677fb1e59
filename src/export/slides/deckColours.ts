import type { Atlas } from '../../atlas/atlas.svelte';
import { STATUSES, type Status } from '../../world/membership';
import type { ColourName, Colours } from '../picture/colours';

const SHADES = [1, 2, 3, 4, 5] as const;
const STATUS_COLOURS: Record<Status, ColourName> = {
  member: 'member',
  observer: 'fit-observer',
  former: 'former',
  other: 'none',
};

/** The colours of the atlas by what they stand for, which a deck offers beside those of its theme. */
export function namedColours(atlas: Atlas, colours: Colours): [name: string, hex: string][] {
  const { text, world, formats } = atlas;
  const { shade } = atlas.present.output.slides;
  return [
    ...STATUSES.map((status): [string, string] => [
      text.statusLabel(status),
      colours[STATUS_COLOURS[status]],
    ]),
    ...world.areas.map((area): [string, string] => [atlas.nameOf(area), colours[`area-${area.id}`]]),
    ...SHADES.map((i): [string, string] => [
      shade(formats.number(i), formats.number(SHADES.length)),
      colours[`shade-${i}`],
    ]),
  ];
}
