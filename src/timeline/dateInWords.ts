import type { Atlas } from '../atlas/atlas.svelte';
import type { Day } from '../world/days';
import { standingOn } from '../world/membership';
import type { Country } from '../world/world';
import { membershipChanges } from '../figures/membershipChanges';

/** More names than this are counted. */
const MOST_NAMES = 8;

/**
 * What a screen reader is told when the date has moved: the standing, and who joined or left; of an earlier date, who was
 * a member still, or not yet.
 */
export function dateInWords(atlas: Atlas<'explore'>, from: Day, to: Day): string {
  const { world, formats, text, explore } = atlas;
  const { joined, left } = membershipChanges(world, from, to);
  const names = (countries: readonly Country[]) => {
    const named = countries.slice(0, MOST_NAMES).map((country) => atlas.nameOf(country));
    const rest = countries.length - named.length;
    return formats.and(rest > 0 ? [...named, text.choice.more(rest, formats)] : named);
  };
  const members = text.charts.time.members(standingOn(world.curve, to).members, formats);
  return explore.time.changed(formats.date(to), members, names(joined), names(left), to < from);
}
