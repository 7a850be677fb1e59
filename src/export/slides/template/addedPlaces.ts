import { TYPE } from '../../picture/typeScale';
import { leavesRoom } from './chooseLayouts';
import type { TemplatePlace } from './readPlaces';
import type { Template } from './readTemplate';

/** A place of a layout that is added; `isOwn`: it has another box than the master's. */
interface AddedPlace extends TemplatePlace {
  isOwn: boolean;
}

/** Shares of a slide: where a title stands that no master has, and that of a cover. */
const TITLE = { x: 0.04, y: 0.05, width: 0.92, height: 0.13 };
const COVER = { x: 0.08, y: 0.28, width: 0.84, height: 0.24 };
const SUBTITLE = { x: 0.08, y: 0.54, width: 0.84, height: 0.16 };
/** No place of a master has it. */
const SUBTITLE_IDX = 13;
/** The height that type is planned for, px. */
const PLANNED = 720;

/** The places of a layout that a template lacks: a title, and what its master has on every slide. */
export function addedPlaces({ master, size }: Template, key: 'cover' | 'plain'): AddedPlace[] {
  const own = master.places.find(({ purpose }) => purpose === 'title');
  const feet = master.places.filter(({ purpose }) => purpose !== 'body' && purpose !== 'title');
  const common = (place: TemplatePlace): AddedPlace => ({ ...place, isOwn: false });
  const isCover = key === 'cover';
  if (own && !isCover && leavesRoom(own, size)) return [common(own), ...feet.map(common)];
  const partOf = ({ x, y, width, height }: typeof TITLE) => ({
    ...{ x: x * size.width, y: y * size.height },
    ...{ width: width * size.width, height: height * size.height },
  });
  const box = partOf(isCover ? COVER : TITLE);
  const title: AddedPlace = {
    ...{
      purpose: 'title',
      type: isCover ? 'ctrTitle' : 'title',
      idx: undefined,
      box,
      inner: box,
      isOwn: true,
    },
    size: ((isCover ? TYPE.deck : TYPE.title) * size.height) / PLANNED,
    ...{
      isBold: own?.isBold ?? true,
      isCapital: own?.isCapital ?? false,
      anchor: 1,
      fill: own?.fill ?? null,
    },
  };
  const below = partOf(SUBTITLE);
  const subtitle: AddedPlace = {
    ...{ ...title, purpose: 'body', type: 'subTitle', idx: SUBTITLE_IDX, box: below, inner: below },
    size: (TYPE.subtitle * size.height) / PLANNED,
    ...{ isBold: false, isCapital: false, anchor: 0, fill: null },
  };
  return [title, ...(isCover ? [subtitle] : []), ...feet.map(common)];
}
