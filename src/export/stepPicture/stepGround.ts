import { legendOf } from '../picture/legend';
import type { Colours } from '../picture/colours';
import type { DrawnCountry } from '../picture/mapPicture';
import type { PictureContent } from '../picture/picture';
import type { DeckLook } from '../slides/deckLook';
import type { DeckView } from '../slides/deckPlan';

/** What a step's own picture is drawn from. */
export interface StepGround {
  view: DeckView;
  /** The slide as it were with the map of its choice. */
  content: PictureContent;
  look: DeckLook;
}

/** A country in the colour of a step's own picture, in which its status says nothing; its circle `scale` times as large. */
export function repainted(
  country: DrawnCountry,
  about: string,
  fill: string,
  { border }: Pick<Colours, 'border'>,
  scale = 1,
): DrawnCountry {
  const { circle } = country;
  return {
    ...country,
    ...{ about, paint: { fill }, line: null },
    circle: circle && { ...circle, r: circle.r * scale, rim: border },
  };
}

/** The legend without what a step's own picture does not show: kinds of office and areas that are no state are left. */
export function legendWithoutFills({ view, content }: StepGround): PictureContent['legendOf'] {
  const { atlas } = view.drawable;
  return (drawn) => {
    const { entries } = legendOf(atlas, drawn, content.colours);
    const kept = entries.filter(
      ({ kind, label }) => kind === 'office' || label === atlas.text.legend.territory,
    );
    return { title: '', entries: kept };
  };
}
