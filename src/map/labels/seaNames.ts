import type { Atlas } from '../../atlas/atlas.svelte';
import type { LabelSea } from '../../world/labels';
import type { GridPoint } from '../../world/shapes';
import type { CountryCircle } from '../geometry/countryCircle';
import { dotRadius } from '../marks/officeDots';
import type { Scene } from '../scene/scene';
import { boxAround, type LabelBox, type Leader } from './labelBox';
import type { LabelForm } from './labelForms';
import type { DrawnLand } from './landAt';
import type { MapName } from './nameLooks';
import type { WantedLabel } from './placeLabels';
import { placeIn } from './roomSpots';
import { seaParts, seaTries } from './seaTries';

/** What of a map decides where its seas are named. */
interface SeaView extends Pick<DrawnLand, 'isSea'> {
  scene: Scene;
  toView: (at: GridPoint) => GridPoint;
  circles: readonly CountryCircle[];
}

/** From the rim of a dot of offices on, px. */
const ROUND_DOT = 2;

/**
 * The names of the seas, which come after all others: of the world at rest, the oceans alone. Seas before oceans, which
 * have more room.
 * @param isWhole whether the view is the world at rest
 * @param formsOf the forms of a name of a sea
 */
export function seaNames(
  atlas: Atlas,
  seas: readonly LabelSea[],
  view: SeaView,
  frame: LabelBox,
  isWhole: boolean,
  formsOf: (text: string) => LabelForm[],
): WantedLabel<MapName>[] {
  const place = placeIn(view);
  const isFlat = view.scene.kind === 'world';
  const free = { frame, isSea: view.isSea, dots: dotsIn(atlas, view), lines: linesIn(view) };
  const [small, oceans] = (['sea', 'ocean'] as const).map((kind) => seas.filter((sea) => sea.kind === kind));
  return [...(isWhole ? [] : (small ?? [])), ...(oceans ?? [])].flatMap((sea) => {
    const forms = formsOf(atlas.nameOf(sea));
    return seaParts(sea.box, place, frame, isFlat).map((part) => ({
      name: { kind: 'sea' as const, of: sea.id },
      tries: seaTries(part, place, forms, free),
      // The Pacific lies on both sides of the flat world.
      isAgain: true,
    }));
  });
}

/** Where offices are, on all days: names of seas stay while the date goes on. */
function dotsIn({ world }: Atlas, { scene, toView }: SeaView): LabelBox[] {
  const [[x], [x1]] = [toView([0, 0]), toView([1, 0])];
  const size = 2 * (dotRadius({ scene }, x1 - x) + ROUND_DOT);
  return world.offices.flatMap(({ at, country }) => {
    const point = at ? scene.place(at) : scene.countries.find(({ iso3 }) => iso3 === country.iso3)?.anchor;
    return point ? [boxAround(toView(point), size, size)] : [];
  });
}

/** From where a small state lies to its circle. */
function linesIn({ circles, toView }: SeaView): Leader[] {
  return circles.map(({ anchor, dx, dy }) => {
    const [x, y] = toView(anchor);
    return [
      [x, y],
      [x + dx, y + dy],
    ];
  });
}
