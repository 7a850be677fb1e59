import type { Box } from '../../picture/clipOutlines';
import type { Measure } from '../../picture/wrapText';
import type { DeckDesign, LayoutDesign, Place } from '../design';
import type { LayoutKey, SlideSize } from '../ooxml/layouts';
import { TYPE } from '../../picture/typeScale';
import { addedPlaces } from './addedPlaces';
import type { TemplateLayout } from './chooseLayouts';
import { coverLayout, type FootTexts } from './coverDesign';
import { freeBox, overlaps } from './freeBox';
import { contrast, luminance } from './perceived';
import type { Purpose, TemplatePlace } from './readPlaces';
import type { Template } from './readTemplate';
import {
  coloursOf,
  dateIn,
  drawn,
  FOOT,
  footIn,
  GAP,
  grown,
  inkOn,
  inset,
  MARGIN,
  markOf,
  placeOf,
  textPlace,
} from './templatePlaces';

/** The slide that type and margins are planned for, px. */
const PLANNED = { width: 960, height: 720 };
/** Type is no smaller than this share of that, and no larger. */
const UNITS = { least: 0.8, most: 4 };
/** Heights of what stands above and below a chart or a table, px. */
const SENTENCE = 50;
const CREDITS = 50;
/** The room for content is a template's own if it is so much of the slide. */
const LEAST_BODY = { width: 0.45, height: 0.4 };
/** Less than this is no room for a map with its words. */
const LEAST_FREE = { width: 0.6, height: 0.45 };
/** A room as wide as this for its height has a chart beside the map, */
const WIDE = 2;
/** if it is as high as this, px. */
const HIGH = 450;
/** The contrast that readers of a code need. */
const LEAST_CODE = 7;
/** Shares of a closing slide: its map in height and width, and its code. */
const CLOSING = { top: 0.52, map: 0.46, qr: 0.17 };

/** Where the slides of a deck have what is on them, as a template has its places. */
export function templateDesign(template: Template, foot: FootTexts, measure: Measure): DeckDesign {
  const { size } = template;
  const scale = Math.min(size.width / PLANNED.width, size.height / PLANNED.height);
  const unit = Math.min(UNITS.most, Math.max(UNITS.least, scale));
  const plain = innerLayout(template, template.layouts.plain, unit);
  const content = template.layouts.content ? innerLayout(template, template.layouts.content, unit) : plain;
  const footed = [plain, content].map((one) => withFoot(one, foot.slide, unit, measure)) as [Inner, Inner];
  const [forMap, forContent] = footed;
  const layoutOf = (inner: Inner, places: LayoutDesign['places'] = {}) =>
    asLayout(
      inner,
      places,
      dateIn(inner.others.date, foot.date, measure),
      (template.isPictured || inner.isOver) && GAP * unit,
    );
  const mapLayout = layoutOf(forMap);
  const { cover, map: coverMap } = coverLayout(template, foot, unit, measure);
  const closing = closingBoxes(forMap.area, unit);
  return {
    ...{ size, unit, cover: coverMap },
    isCodeFixed:
      luminance(template.theme.light) < luminance(template.theme.dark) ||
      contrast(template.theme.light, template.theme.dark) < LEAST_CODE,
    isWide: forMap.area.width / forMap.area.height >= WIDE && forMap.area.height >= HIGH * unit,
    closing: { map: closing.map, qr: closing.qr },
    layouts: {
      title: cover,
      ...{ map: mapLayout, mapWithChart: mapLayout },
      chart: layoutOf(forContent, shownIn(forContent, 'chart1', unit)),
      table: layoutOf(forContent, shownIn(forContent, 'table1', unit)),
      closing: layoutOf(forMap, {
        sentence: textPlace(closing.text, TYPE.sentence * unit),
        notes: textPlace(closing.notes, TYPE.sources * unit),
      }),
    },
    lineRoom: Math.min(forMap.area.width, forContent.area.width) * 0.94,
    frame: {
      title: { ...forMap.title, box: forMap.title.inner },
      area: forMap.area,
      unit,
    },
  };
}

/** A layout for what is not the cover: its title, and the room for all else. */
interface Inner {
  title: TemplatePlace;
  area: Box;
  /** The place that takes a chart or a table. */
  body: TemplatePlace | undefined;
  others: Partial<Record<Purpose, TemplatePlace>>;
  /** Whether the room lies over drawings of the template. */
  isOver: boolean;
  footer?: Place;
  /** What is other than on its master: the ink of its title, its colours. */
  own: { ink: Pick<Place, 'ink'>; colours: Pick<LayoutDesign, 'colours'> };
}

function innerLayout(template: Template, layout: TemplateLayout | null, unit: number): Inner {
  const { size, master } = template;
  const places = layout?.places ?? addedPlaces(template, 'plain');
  const of = (purpose: Purpose) => places.find((place) => place.purpose === purpose);
  const title = of('title') as TemplatePlace;
  const body = places
    .filter(({ purpose }) => purpose === 'body')
    .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height)[0];
  const room = body ?? master.places.find(({ purpose }) => purpose === 'body');
  const feet = (['date', 'footer', 'number'] as const).flatMap((purpose) => of(purpose) ?? []);
  const isFit =
    room &&
    !overlaps(room.box, title.box) &&
    room.inner.width >= size.width * LEAST_BODY.width &&
    room.inner.height >= size.height * LEAST_BODY.height &&
    isOn(room.inner, size);
  const whole = inset(size, MARGIN * unit);
  const drawings = drawn(layout?.drawings ?? master.drawings, size);
  const standing = [title.box, ...feet.map(({ box }) => box)];
  const hasRoom = (box: Box | null) =>
    box !== null &&
    box.width >= size.width * LEAST_FREE.width &&
    box.height >= size.height * LEAST_FREE.height;
  /** Clear of all that is drawn; where that is too little, over it, and clear of title and feet alone. */
  const free = (): Box => {
    const clear = freeBox(whole, [...standing, ...drawings]);
    return (hasRoom(clear) ? clear : freeBox(whole, standing)) ?? clear ?? whole;
  };
  const area = isFit ? aboveFeet(room.inner, feet, GAP * unit) : free();
  return {
    title,
    area,
    isOver: drawings.some((one) => overlaps(one, area)),
    body: isFit && room === body ? body : undefined,
    others: Object.fromEntries(feet.map((place) => [place.purpose, place])),
    own: { ink: inkOn(template, layout, title), colours: coloursOf(template, layout) },
  };
}

/** What of a place is above the feet that stand in its lower half. */
function aboveFeet(box: Box, feet: readonly TemplatePlace[], gap: number): Box {
  const middle = box.y + box.height / 2;
  const tops = feet
    .filter((foot) => overlaps(foot.box, box) && foot.box.y > middle)
    .map((foot) => foot.box.y);
  return tops.length > 0 ? { ...box, height: Math.min(...tops) - gap - box.y } : box;
}

/** The layout with a place for its footer: the template's, where there is room in it for the words, or the foot of its area. */
function withFoot(inner: Inner, words: string, unit: number, measure: Measure): Inner {
  const own = inner.others.footer;
  const footer = own && footIn(own, words, unit, measure);
  if (footer) return { ...inner, footer };
  const height = FOOT * unit;
  const { x, y, width, height: whole } = inner.area;
  return {
    ...inner,
    area: { ...inner.area, height: whole - height - GAP * unit },
    footer: textPlace({ x, width, height, y: y + whole - height }, TYPE.least * unit),
  };
}

/** Above a chart or a table what it is of, below where it is from. */
function shownIn({ area, body }: Inner, key: 'chart1' | 'table1', unit: number): LayoutDesign['places'] {
  const [sentence, credits, gap] = [SENTENCE * unit, CREDITS * unit, GAP * unit];
  const { x, y, width, height } = area;
  const top = y + sentence + gap;
  const box = { x, width, y: top, height: Math.max(1, height - sentence - credits - 2 * gap) };
  const takesAll = body && (body.type === undefined || body.type === 'obj');
  return {
    sentence: textPlace({ x, y, width, height: sentence }, TYPE.sentence * unit),
    notes: textPlace({ x, width, y: y + height - credits, height: credits }, TYPE.sources * unit),
    [key]: { ...textPlace(box, TYPE.sentence * unit), ...(takesAll && { mark: markOf(body) }) },
  };
}

/** @param margin of the ground below what is shown; false: there is none */
function asLayout(
  { title, others, footer, area, own }: Inner,
  places: LayoutDesign['places'],
  date: Pick<LayoutDesign, 'date'>,
  margin: number | false,
): LayoutDesign {
  const { number } = others;
  const foot = footer && !footer.mark ? footer.box : area;
  return {
    ...date,
    ...own.colours,
    ...(margin !== false && {
      plate: grown({ ...area, height: foot.y + foot.height - area.y }, margin),
    }),
    places: {
      title: { ...placeOf(title), ...own.ink },
      ...places,
      ...(footer && { footer }),
      ...(number && { number: placeOf(number) }),
    },
  };
}

function closingBoxes(
  { x, y, width, height }: Box,
  unit: number,
): Record<'map' | 'qr' | 'text' | 'notes', Box> {
  const gap = 3 * GAP * unit;
  const top = height * CLOSING.top;
  const map = { x, y, width: width * CLOSING.map, height: top };
  const side = Math.min(width * CLOSING.qr, top);
  const qr = { x: map.x + map.width + gap, y, width: side, height: side };
  const textX = qr.x + side + gap;
  return {
    ...{ map, qr },
    text: { x: textX, y, width: x + width - textX, height: top },
    notes: { x, width, y: y + top + gap / 2, height: height - top - gap / 2 },
  };
}

/** The layouts of a deck by the three that a template is asked for. */
export const KIND_OF_LAYOUT: Readonly<Record<LayoutKey, 'cover' | 'plain' | 'content'>> = {
  title: 'cover',
  ...({ map: 'plain', mapWithChart: 'plain', closing: 'plain' } as const),
  ...({ chart: 'content', table: 'content' } as const),
};

function isOn({ x, y, width, height }: Box, size: SlideSize): boolean {
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
}
