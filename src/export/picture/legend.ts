import type { Atlas } from '../../atlas/atlas.svelte';
import { whyNot } from '../../choice/chosen';
import { FILLS, MIDDLE, SHADED_OUT, shadeFill, weakened, type ShadeKey } from '../../map/marks/looks';
import { shadeWords } from '../../map/legend/shadeWords';
import { count, countBoth } from '../../world/countrySet';
import { DAY_STATUSES } from '../../world/membership';
import type { OfficeSymbol } from '../../world/rows';
import type { Colours } from './colours';
import { markPaint } from './drawnOffices';
import { paintOf, type MapPicture, type Paint } from './mapPicture';
import { capitalized } from '../../words/format';

/** What a fill or a mark of a picture means. */
export type LegendEntry =
  | { kind: 'fill'; label: string; paint: Paint }
  /** `rim`: of a hollow one. */
  | { kind: 'office'; label: string; symbol: OfficeSymbol; fill: string; rim?: string; isDot?: true };

/** Radius of the symbol of an entry, by the side of a fill. */
export const symbolRadius = (mark: number, isDot = false) => mark * (isDot ? 0.2 : 0.42);

export interface Legend {
  /** What the colours show, with unit and method; '' where membership does. */
  title: string;
  entries: LegendEntry[];
}

/** The legend of a picture: of the fills that the choice brings about, and of the kinds of office that are drawn. */
export function legendOf(atlas: Atlas<'explore'>, { offices, areas }: MapPicture, colours: Colours): Legend {
  const { text } = atlas;
  const fills: LegendEntry[] = [];
  let title = '';
  if (atlas.shades) {
    const words = shadeWords(atlas.shades, atlas.explore.context, atlas.language);
    title = [words.title, ...words.method].join(' · ');
    for (const { key, label } of words.entries)
      fills.push({ kind: 'fill', label, paint: paintOf(shadeFill(key as ShadeKey, true), colours) });
    const notMember = paintOf(shadeFill(MIDDLE, false), colours);
    fills.push({ kind: 'fill', label: atlas.explore.context.legend.notMember, paint: notMember });
  } else
    for (const status of DAY_STATUSES) {
      const own = status === 'not-yet' ? atlas.day.notYet : atlas.day.sets.status.get(status);
      // What does not fit has a fill of its own, whatever its status.
      if (!own || countBoth(own, atlas.fit.all) === 0) continue;
      fills.push({ kind: 'fill', label: text.statusLabel(status), paint: paintOf(FILLS[status], colours) });
    }
  if (count(atlas.fit.strong.all) < count(atlas.fit.all) && !atlas.shades)
    fills.push({
      kind: 'fill',
      label: text.legend.weaker,
      paint: paintOf(weakened(FILLS.member), colours),
    });
  if (atlas.isFiltered)
    fills.push({
      kind: 'fill',
      label: text.legend[whyNot(atlas.choice.all)],
      paint: paintOf(atlas.shades ? SHADED_OUT : FILLS.dimmed, colours),
    });
  if (areas.length > 0)
    fills.push({ kind: 'fill', label: text.legend.territory, paint: { fill: colours['no-state'] } });
  const drawn = new Set(offices.flatMap(({ symbol, isDot, isFaint }) => (isDot || isFaint ? [] : symbol)));
  const marks = atlas.world.kinds
    .filter(({ symbol }) => drawn.has(symbol))
    .map((kind): LegendEntry => ({
      kind: 'office',
      label: atlas.nameOf(kind),
      symbol: kind.symbol,
      fill: markPaint(kind, false, colours).fill,
    }));
  if (offices.some(({ isDot }) => isDot))
    marks.push({
      kind: 'office',
      label: atlas.explore.marks.dots,
      symbol: 'circle',
      fill: colours.office,
      isDot: true,
    });
  const undated = offices.filter(({ isUndated, isFaint }) => isUndated && !isFaint);
  if (undated.length > 0)
    marks.push({
      kind: 'office',
      label: capitalized(atlas.explore.office.undated),
      symbol: undated.find(({ isDot }) => !isDot)?.symbol ?? 'circle',
      fill: colours['office-rim'],
      rim: colours.office,
    });
  return { title, entries: [...fills, ...marks] };
}
