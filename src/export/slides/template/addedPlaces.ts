import { TYPE } from '../ooxml/layouts';
import type { TemplatePlace } from './readPlaces';
import type { Template } from './readTemplate';

/** A place of a layout that is added; `isOwn`: it has another box than the master's. */
interface AddedPlace extends TemplatePlace {
  isOwn: boolean;
}

/** Shares of a slide: where a title stands that no master has, and that of a cover. */
const TITLE = { x: 0.04, y: 0.05, width: 0.92, height: 0.13 };
const COVER = { x: 0.08, y: 0.28, width: 0.84, height: 0.24 };
/** The height that type is planned for, px. */
const PLANNED = 720;

/** The places of a layout that a template lacks: a title, and what its master has on every slide. */
export function addedPlaces({ master, size }: Template, key: 'cover' | 'plain'): AddedPlace[] {
  const own = master.places.find(({ purpose }) => purpose === 'title');
  const feet = master.places.filter(({ purpose }) => purpose !== 'body' && purpose !== 'title');
  const common = (place: TemplatePlace): AddedPlace => ({ ...place, isOwn: false });
  const isCover = key === 'cover';
  if (own && !isCover) return [common(own), ...feet.map(common)];
  const { x, y, width, height } = isCover ? COVER : TITLE;
  const box = {
    ...{ x: x * size.width, y: y * size.height },
    ...{ width: width * size.width, height: height * size.height },
  };
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
  return [title, ...feet.map(common)];
}
