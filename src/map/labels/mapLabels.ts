import type { Atlas } from '../../atlas/atlas.svelte';
import { coversRegion } from '../../world/world';
import type { LabelTables } from '../../world/labels';
import type { GridPoint } from '../../world/shapes';
import type { CountryCircle } from '../geometry/countryCircle';
import type { OfficeMark } from '../marks/officeMarks';
import type { Scene } from '../scene/scene';
import { besideMark, leaderSpots } from './besideSpots';
import { boxAround, type LabelBox } from './labelBox';
import { labelForms, type LabelForm, type MeasureText } from './labelForms';
import { shareOn, type DrawnLand, type LandAt } from './landAt';
import { NAME_LOOKS, type MapName, type NameKind } from './nameLooks';
import {
  openTo,
  placeLabels,
  type LabelTry,
  type MarkBox,
  type PlacedLabel,
  type WantedLabel,
} from './placeLabels';
import { regionNames } from './regionNames';
import { placeIn, roomInView, roomSpots, type RoomInView } from './roomSpots';
import { seaNames } from './seaNames';

/** A map as it is seen, for which names are chosen. */
export interface LabelledView extends DrawnLand {
  scene: Scene;
  /** What the map shows: the world, the globe, or the region whose view it is. */
  frame: string;
  /** Where a point of the scene lies, px. */
  toView: (at: GridPoint) => GridPoint;
  circles: readonly CountryCircle[];
  offices: readonly OfficeMark[];
  /** What of the map is seen, px. */
  room: LabelBox;
  /** What lies over the map, px. */
  controls: readonly LabelBox[];
  isZoomed: boolean;
  /** Whether the world at rest has room for the names of regions. */
  isWide: boolean;
  /** How much larger than on the page names are. */
  enlarged?: number;
}

/** The forms of a name of some kind. */
export type FormsOf = (kind: NameKind, text: string) => LabelForm[];

/** Names keep this off the edge of the map, px. */
const EDGE = 3;
/** Between the symbol of offices and the name of their city, and between a circle and its name, px. */
const CITY_GAP = 6;
const CIRCLE_GAP = 3;
/** The rank of the offices that a country has one of. */
const COUNTRY_OFFICE = 4;
/** How much larger than its radius a symbol is. */
const SYMBOL = 1.2;

/** How much of a name has to lie in its country, in a room that is known and elsewhere, and how far from a middle that is tried, px. */
const HALF = 0.5;
const NEARLY_ALL = 0.86;
const NEAR: readonly GridPoint[] = [0, -4, 4, -8, 8].flatMap((y) =>
  [0, -5, 5, -10, 10].map((x): GridPoint => [x, y]),
);

/** An embed narrower than this, px, names no seas. */
const LEAST_FOR_SEAS = 480;

/** How much of a name beside its circle may lie on another country. */
const LITTLE = 0.2;

/** A country that is drawn in the view. */
interface NamedCountry {
  iso3: string;
  text: string;
  isOwn: boolean;
  anchor: GridPoint | null;
  area: number;
  rooms: RoomInView[];
  circle: { at: GridPoint; r: number } | undefined;
}

/**
 * Chooses the names of a map at rest and their places: of the world, its regions where there is room; else countries,
 * those of the region in view first, and the cities of the offices that are drawn. Where there is room left, oceans and seas.
 *
 * @param tables rooms and short names of the countries, and the seas
 * @param measure finds how wide a name is in the letters that it is drawn in
 * @returns names that lie in the view, over no other name, symbol, circle or control
 */
export function mapLabels(
  atlas: Atlas,
  view: LabelledView,
  tables: LabelTables,
  measure: MeasureText,
): PlacedLabel<MapName>[] {
  const { room, enlarged = 1 } = view;
  const frame = {
    x: room.x + EDGE,
    y: room.y + EDGE,
    width: room.width - 2 * EDGE,
    height: room.height - 2 * EDGE,
  };
  const marks: MarkBox[] = [
    ...view.circles.map((circle) => {
      const { at, r } = circleInView(view, circle);
      return { ...boxAround(at, 2 * r, 2 * r), of: circle.iso3 };
    }),
    ...view.offices.map(({ at, r, offices: [office] }) => ({
      ...boxAround(view.toView(at), 2 * r * SYMBOL, 2 * r * SYMBOL),
      of: office?.country.iso3,
    })),
  ];
  const formsOf = (kind: NameKind, text: string) => {
    const { size, isBold } = NAME_LOOKS[kind];
    return labelForms(text, size * enlarged, isBold, measure, kind === 'region' ? 3 : 2);
  };
  const isWhole = view.frame === 'world' && !view.isZoomed;
  const named = isWhole
    ? regionNames(atlas, view, formsOf, openTo(frame, view.controls, marks))
    : placeNames(atlas, view, tables, frame, formsOf);
  const hasSeas = isWhole ? view.isWide : !atlas.choice.embed || room.width >= LEAST_FOR_SEAS;
  const seas = hasSeas
    ? seaNames(atlas, tables.seas, view, frame, isWhole, (text) => formsOf('sea', text))
    : [];
  return placeLabels([...named, ...seas], frame, view.controls, marks);
}

/** Countries with room, small ones of the region, cities of the offices that lead, then neighbours and all other cities. */
function placeNames(
  atlas: Atlas,
  view: LabelledView,
  tables: LabelTables,
  frame: LabelBox,
  formsOf: FormsOf,
): WantedLabel<MapName>[] {
  const isRegion = view.scene.kind === 'region';
  const countries = countriesIn(atlas, view, tables);
  const inside = (country: NamedCountry, kind: 'country' | 'neighbour'): WantedLabel<MapName> => ({
    name: { kind, of: country.iso3 },
    tries: insideTries(
      country,
      formsOf(kind, country.text),
      NAME_LOOKS[kind].size * (view.enlarged ?? 1),
      view,
      frame,
    ),
  });
  const own = countries.filter(({ isOwn }) => isOwn);
  const isOwnOffice = ({ offices: [office] }: OfficeMark) =>
    !isRegion || own.some(({ iso3 }) => iso3 === office?.country.iso3);
  const offices = view.offices.filter(isOwnOffice);
  const cities = (some: readonly OfficeMark[], hasLeaders = false) =>
    some.flatMap((mark) => cityName(atlas, view, mark, formsOf, hasLeaders) ?? []);
  // The country whose profile is open comes first; the cities that the region is led from, before all other cities.
  const leads = ({ offices: [office] }: OfficeMark) =>
    isRegion && office !== undefined && coversRegion(office);
  const isOpen = ({ iso3 }: NamedCountry) => iso3 === atlas.choice.profile;
  own.sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
  return [
    ...own
      .filter(({ circle }) => !circle)
      .map((country) => ({ ...inside(country, 'country'), isUrgent: isRegion })),
    // The whole globe has no room for small states beside large ones without a name.
    ...(view.scene.kind === 'globe' && !view.isZoomed ? own.filter(isOpen) : own).map(
      (country): WantedLabel<MapName> => ({
        name: { kind: 'small', of: country.iso3 },
        tries: besideTries(country, formsOf('small', country.text), isRegion || isOpen(country), view.landAt),
        isUrgent: isRegion,
      }),
    ),
    ...cities(offices.filter(leads), true),
    ...cities(offices.filter(isInCapital)),
    ...countries
      .filter(({ isOwn, circle }) => !isOwn && !circle)
      .map((country) => inside(country, 'neighbour')),
    ...cities(offices.filter((mark) => !isInCapital(mark))),
  ];
}

/** Country offices stand in capitals, nearly all of them; the kinds behind them do not. */
function isInCapital({ kind }: OfficeMark): boolean {
  return kind.rank <= COUNTRY_OFFICE;
}

function countriesIn(atlas: Atlas, view: LabelledView, { rooms, short }: LabelTables): NamedCountry[] {
  const { scene, toView, frame } = view;
  const circles = new Map(view.circles.map((circle) => [circle.iso3, circle]));
  const place = placeIn(view);
  return scene.countries.flatMap(({ iso3, anchor, area, d }): NamedCountry[] => {
    const country = atlas.world.countryOf(iso3);
    if (!country || (!anchor && d === '')) return [];
    const circle = circles.get(iso3);
    // Of all times, as the view itself: names stay while the date goes on.
    const isOwn =
      scene.kind !== 'region' ||
      country.continent === frame ||
      country.coverage.some(({ region }) => region === frame);
    return [
      {
        iso3,
        text: (atlas.language.lang === 'en' && short[iso3]) || atlas.nameOf(country),
        isOwn,
        anchor: anchor && toView(anchor),
        area,
        rooms: circle ? [] : (rooms[iso3] ?? []).flatMap((room) => roomInView(room, place) ?? []),
        circle: circle && circleInView(view, circle),
      },
    ];
  });
}

function circleInView({ toView }: LabelledView, { anchor, dx, dy, r }: CountryCircle) {
  const [x, y] = toView(anchor);
  return { at: [x + dx, y + dy] as GridPoint, r };
}

/** In its rooms; else where nearly all of the name lies in the country. */
function* insideTries(
  { rooms, anchor, iso3 }: NamedCountry,
  forms: readonly LabelForm[],
  size: number,
  { landAt }: LabelledView,
  frame: LabelBox,
): Generator<LabelTry> {
  const isOn = (form: LabelForm, at: GridPoint, share: number) =>
    shareOn(boxAround(at, form.width, form.height - size * 0.5), landAt, (code) => code === iso3) >= share;
  // Far from the middle of a view, a room may lie where the view draws another country, or none.
  for (const form of forms)
    for (const at of roomSpots(rooms, form, size, anchor, frame))
      if (isOn(form, at, HALF)) yield { form, at };
  const middles = [...(anchor ? [anchor] : []), ...rooms.map(({ middle }) => middle)];
  for (const form of forms)
    for (const [x, y] of middles)
      for (const [dx, dy] of NEAR) {
        const at: GridPoint = [x + dx, y + dy];
        if (isOn(form, at, NEARLY_ALL)) yield { form, at };
      }
}

/** Beside its circle, else, in the view of its region, where a line leads to. */
function* besideTries(
  { circle, anchor, iso3 }: NamedCountry,
  forms: readonly LabelForm[],
  hasLeaders: boolean,
  landAt: LandAt,
): Generator<LabelTry> {
  if (circle)
    for (const form of forms)
      for (const at of besideMark(circle.at, circle.r, CIRCLE_GAP, form)) {
        const isElsewhere = (code: string | null) => code !== null && code !== iso3;
        if (shareOn(boxAround(at, form.width, form.height), landAt, isElsewhere) < LITTLE) yield { form, at };
      }
  const from = circle?.at ?? anchor;
  if (!hasLeaders || !from) return;
  yield* leaderTries(forms, from, circle?.r ?? 0, iso3, landAt);
}

/** Where a line leads to from a point or a mark, the best first. */
function leaderTries(
  forms: readonly LabelForm[],
  from: GridPoint,
  r: number,
  iso3: string,
  landAt: LandAt,
): LabelTry[] {
  return forms
    .flatMap((form) => leaderSpots(from, r, form, iso3, landAt).map((spot) => ({ form, ...spot })))
    .sort((a, b) => a.cost - b.cost);
}

/** The city of the office that leads a mark; none where it bears the name of its country. */
function cityName(
  atlas: Atlas,
  { toView, landAt }: LabelledView,
  mark: OfficeMark,
  formsOf: FormsOf,
  hasLeaders: boolean,
): WantedLabel<MapName> | null {
  const [office] = mark.offices;
  // Where the city is not known, the mark stands elsewhere.
  if (!office?.at) return null;
  const text = atlas.text.city(office.city);
  if (text === atlas.nameOf(office.country)) return null;
  const forms = formsOf('city', text);
  const at = toView(mark.at);
  return {
    name: { kind: 'city', of: office.id },
    tries: [
      ...forms.flatMap((form) => besideMark(at, mark.r, CITY_GAP, form).map((spot) => ({ form, at: spot }))),
      ...(hasLeaders ? leaderTries(forms, at, mark.r * SYMBOL, office.country.iso3, landAt) : []),
    ],
  };
}
