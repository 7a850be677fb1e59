import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { Atlas } from '../../../src/atlas/atlas.svelte';
import type { OfficeMark } from '../../../src/map/marks/officeMarks';
import type { World } from '../../../src/world/world';
import { atlasAt } from '../atlas';
import Stage from './Stage.svelte';

/** Shows a part of the map for the choice that an address names. */
export async function openPart<P extends object>(
  part: Component<P>,
  props: P | ((atlas: Atlas) => P),
  search = '',
  size: { width?: number; height?: number } = {},
  of?: World,
) {
  const atlas = await atlasAt(search, of);
  const own = typeof props === 'function' ? props(atlas) : props;
  // A generic component cannot be handed on with its type parameter.
  const screen = await render(Stage as Component<{ atlas: Atlas; part: unknown; given: unknown }>, {
    ...size,
    atlas,
    part,
    given: own,
  });
  const stage = screen.container.querySelector<HTMLElement>('[data-stage]')!;
  return { atlas, screen, stage };
}

/** A mark of the offices with these ids, the first one leading. */
export function markOf({ world }: Atlas, ...ids: string[]): OfficeMark {
  const offices = ids.map((id) => {
    const office = world.officeOf(id);
    if (!office) throw new Error(`no office "${id}"`);
    return office;
  });
  return { id: ids.join(' '), offices, kind: offices[0]!.kind, isUndated: false, at: [0, 0], r: 6 };
}

/** What an element says, with single spaces. */
export const said = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
