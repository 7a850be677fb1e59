import type { Atlas } from '../../atlas/atlas.svelte';
import { asksForWorkAlone } from '../../choice/chosen';
import { shadeWords } from '../../map/legend/shadeWords';
import { LEADING_KINDS } from '../../map/marks/officeSymbols';
import { count } from '../../world/countrySet';
import { STATUSES } from '../../world/membership';
import type { OfficeKind } from '../../world/rows';
import { OFFICE_KINDS } from '../../world/world';
import type { Colours } from './colours';
import { paintOf, type MapPicture, type Paint } from './mapPicture';

/** What a fill or a mark of a picture means. */
export type LegendEntry =
  | { kind: 'fill'; label: string; paint: Paint }
  | { kind: 'office'; label: string; office: OfficeKind; fill: string };

export interface Legend {
  /** What the colours show, with unit and method; '' where membership does. */
  title: string;
  entries: LegendEntry[];
}

/** The legend of a picture: of the fills that the choice brings about, and of the kinds of office that are drawn. */
export function legendOf(atlas: Atlas, { offices }: MapPicture, colours: Colours): Legend {
  const { text } = atlas;
  const fills: LegendEntry[] = [];
  let title = '';
  if (atlas.shades) {
    const words = shadeWords(atlas.shades, atlas.explore.context, atlas.language);
    title = [words.title, ...words.method].join(' · ');
    const member = { status: 'member', fits: true, isLit: false } as const;
    for (const { key, label } of words.entries)
      fills.push({ kind: 'fill', label, paint: paintOf(member, key, colours) });
    const notMember = paintOf({ ...member, status: 'observer' }, '3', colours);
    fills.push({ kind: 'fill', label: atlas.explore.context.legend.notMember, paint: notMember });
  } else
    for (const status of STATUSES) {
      const has = count(atlas.day.sets.status.get(status) ?? new Uint32Array()) > 0;
      if (status === 'former' && !has) continue;
      const isLit = status === 'other' && atlas.isFiltered;
      fills.push({
        kind: 'fill',
        label: text.statusLabel(status),
        paint: paintOf({ status, fits: true, isLit }, null, colours),
      });
    }
  if (atlas.isFiltered)
    fills.push({
      kind: 'fill',
      label: text.legend[asksForWorkAlone(atlas.choice.all) ? 'noneFound' : 'filteredOut'],
      paint: { fill: colours.dimmed },
    });
  const drawn = new Set(offices.map(({ kind }) => kind));
  const marks = OFFICE_KINDS.filter((kind) => drawn.has(kind)).map((office): LegendEntry => ({
    kind: 'office',
    label: text.officeKind(office),
    office,
    fill: colours[LEADING_KINDS.has(office) ? 'office-lead' : 'office'],
  }));
  return { title, entries: [...fills, ...marks] };
}
