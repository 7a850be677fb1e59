import { load as loadFine } from 'virtual:atlas/fine';
import { load as loadLabels } from 'virtual:atlas/labels';
import { Atlas } from '../../atlas/atlas.svelte';
import { Choice } from '../../choice/choice.svelte';
import type { Chosen } from '../../choice/chosen';
import { MapState } from '../../map/mapState.svelte';
import { loadProjected } from '../../map/scene/loadProjected';
import { loadShades } from '../../map/legend/loadShades';
import { shownMap } from '../../map/shownMap';
import type { LabelTables } from '../../world/labels';
import type { FlatWorld } from '../../world/shapes';

/** A view that a picture can be taken of: with all that it is drawn from. */
export interface Drawable {
  atlas: Atlas<'explore' | 'present'>;
  map: MapState;
  /** What its names are placed by; null where it carries none. */
  names: LabelTables | null;
}

/** The room that a map is drawn for where none is on the screen, px. */
const ROOM = { width: 1100, height: 520 };

/**
 * The view on the screen, ready to be drawn: its map has all lines that a picture needs.
 * @throws if these cannot be loaded
 */
export async function drawableOf(atlas: Atlas<'explore' | 'present'>, places: FlatWorld): Promise<Drawable> {
  const map = shownMap(atlas) ?? newMap(atlas, places);
  return { atlas, map, names: await complete(atlas, map) };
}

/**
 * Another choice as a view of its own, as if the page showed it.
 * @throws if what it needs cannot be loaded
 */
export async function drawableFor(
  from: Atlas<'explore' | 'present'>,
  chosen: Chosen,
  places: FlatWorld,
): Promise<Drawable> {
  const { world, language, today, home } = from;
  const atlas = new Atlas(world, new Choice({ ...chosen, lang: language.lang }), language, today, home);
  const map = newMap(atlas, places);
  return { atlas, map, names: await complete(atlas, map) };
}

/**
 * The view for a room of its own, quiet: without names. A map that is zoomed stays so.
 * @param room px
 */
export function quietDrawable({ atlas, map }: Drawable, room: { width: number; height: number }): Drawable {
  if (map.zoomed.k !== 1) return { atlas, map, names: null };
  const own = new MapState(atlas, map.places);
  own.width = room.width;
  own.height = room.height;
  own.rotate = map.rotate;
  own.projected = map.projected;
  own.fine = map.fine;
  return { atlas, map: own, names: null };
}

function newMap(atlas: Atlas<'explore' | 'present'>, places: FlatWorld): MapState {
  const map = new MapState(atlas, places);
  map.width = ROOM.width;
  map.height = ROOM.height;
  return map;
}

async function complete(atlas: Atlas<'explore' | 'present'>, map: MapState): Promise<LabelTables | null> {
  if (atlas.choice.all.indicator && !atlas.shader) await loadShades(atlas);
  if (map.frame === 'world') map.fine ??= await loadFine();
  else if (!map.projected) await loadProjected(map);
  return atlas.choice.all.labels === 'on' ? loadLabels() : null;
}
