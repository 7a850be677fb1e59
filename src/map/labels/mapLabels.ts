import type { Atlas } from '../../atlas/atlas.svelte';
import { coversRegion, type RegionKey } from '../../world/world';
import type { LabelTables } from '../../world/labels';
import type { GridPoint } from '../../world/shapes';
import type { CountryCircle } from '../geometry/countryCircle';
import { isHeld } from '../marks/countryLook';
import type { OfficeMark } from '../marks/officeMarks';
import type { Scene } from '../scene/scene';
import { besideMark } from './besideSpots';
import { besideTries, insideTries, leaderTries, overTries, type NamedCountry } from './countryTries';
import { boxAround, type LabelBox } from './labelBox';
import { labelForms, type LabelForm, type MeasureText } from './labelForms';
import type { DrawnLand } from './landAt';
import { NAME_LOOKS, type MapName, type NameKind } from './nameLooks';
import { openTo, placeLabels, type MarkBox, type PlacedLabel, type WantedLabel } from './placeLabels';
import { regionNames } from './regionNames';
import { placeIn, roomInView } from './roomSpots';
import { seaNames } from './seaNames';

/** A map as it is seen, for which names are chosen. */
export interface LabelledView extends DrawnLand {
  scene: Scene;
  /** What the map shows: the world, the globe, or the region whose view it is. */
  frame: string;
  /** The region that is chosen alone, in whichever view, or whose page is open beside the world. */
  region: RegionKey | null;
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
/** Between the symbol of offices and the name of their city, px. */
const CITY_GAP = 6;
/** The rank of the offices that a country has one of. */
const COUNTRY_OFFICE = 4;
/** How much larger than its radius a symbol is. */
const SYMBOL = 1.2;

/** An embed narrower than this, px, names no seas. */
const LEAST_FOR_SEAS = 480;

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
  // Of the globe alone, names stand in and over the countries of a region.
  const isRegion = view.region !== null && view.scene.kind !== 'globe';
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
  const over = (country: NamedCountry): WantedLabel<MapName> => ({
    name: { kind: 'small', of: country.iso3 },
    tries: overTries(country, formsOf('small', country.text), view),
  });
  const own = countries.filter(({ isOwn }) => isOwn);
  const isOwnOffice = ({ offices: [office] }: OfficeMark) =>
    view.region === null || own.some(({ iso3 }) => iso3 === office?.country.iso3);
  const offices = view.offices.filter(isOwnOffice);
  const cities = (some: readonly OfficeMark[], hasLeaders = false) =>
    some.flatMap((mark) => cityName(atlas, view, mark, formsOf, hasLeaders) ?? []);
  // The place whose profile is open, and what is chosen or compared, come first; the cities that the region is led from, before all other cities.
  const leads = ({ offices: [office] }: OfficeMark) =>
    isRegion && office !== undefined && coversRegion(office);
  const held = new Set(own.filter(({ iso3 }) => isHeld(atlas, iso3)));
  own.sort((a, b) => Number(held.has(b)) - Number(held.has(a)));
  return [
    ...own
      .filter(({ circle }) => !circle)
      .map((country) => ({ ...inside(country, 'country'), isUrgent: isRegion })),
    // On the globe many a country is narrower than its name.
    ...(view.scene.kind === 'globe' ? own.filter(({ circle }) => !circle).map(over) : []),
    // The whole globe has no room for small states beside large ones without a name.
    ...(view.scene.kind === 'globe' && !view.isZoomed ? own.filter((one) => held.has(one)) : own).map(
      (country): WantedLabel<MapName> => ({
        name: { kind: 'small', of: country.iso3 },
        tries: besideTries(country, formsOf('small', country.text), isRegion || held.has(country), view),
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
  const { scene, toView, region } = view;
  const circles = new Map(view.circles.map((circle) => [circle.iso3, circle]));
  const place = placeIn(view);
  return scene.countries.flatMap(({ iso3, anchor, area, d }): NamedCountry[] => {
    const country = atlas.world.countryOf(iso3);
    if (!country || (!anchor && d === '')) return [];
    const circle = circles.get(iso3);
    // Of all times, as the view itself: names stay while the date goes on.
    const isOwn =
      region === null ||
      country.continent === region ||
      country.coverage.some((covered) => covered.region === region);
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

/** The city of the office that leads a mark; none where it bears the name of its country. */
function cityName(
  atlas: Atlas,
  view: LabelledView,
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
  const at = view.toView(mark.at);
  return {
    name: { kind: 'city', of: office.id },
    tries: [
      ...forms.flatMap((form) => besideMark(at, mark.r, CITY_GAP, form).map((spot) => ({ form, at: spot }))),
      ...(hasLeaders ? leaderTries(forms, at, mark.r * SYMBOL, office.country.iso3, view) : []),
    ],
  };
}
