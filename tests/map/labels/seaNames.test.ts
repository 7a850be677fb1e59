import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.svelte';
import { Choice } from '../../../src/choice/choice.svelte';
import { isWithin, overlap, type LabelBox } from '../../../src/map/labels/labelBox';
import { mapLabels, type LabelledView } from '../../../src/map/labels/mapLabels';
import { worldEdge } from '../../../src/map/labels/worldEdge';
import { fittingDots, placedDots } from '../../../src/map/marks/officeDots';
import type { Scene } from '../../../src/map/scene/scene';
import { labelRooms } from '../../../src/pipeline/shapes/labelRooms';
import { labelsOf } from '../../../src/pipeline/tables/compile';
import type { GridPoint } from '../../../src/world/shapes';
import type { RegionKey } from '../../../src/world/world';
import { loadLanguage } from '../../../src/words/language';
import { atlas as drawn, readPath } from '../../pipeline/drawn';
import { NOTHING_CHOSEN, realTables } from '../../realData';
import {
  flatMarks,
  globeScene,
  marksOf,
  regionScene,
  ROTATIONS,
  world,
  type Marks,
  type Size,
} from '../scenes';

const TABLES = labelsOf(realTables(), labelRooms(drawn.outlines));
const LANGUAGE = { en: await loadLanguage('en'), de: await loadLanguage('de') };
const atlasIn = (lang: 'en' | 'de', embed = false) =>
  new Atlas(world, new Choice({ ...NOTHING_CHOSEN, lang, embed }), LANGUAGE[lang], '2026-11-29');
const SIZES: Size[] = [
  { width: 360, height: 400 },
  { width: 740, height: 409 },
  { width: 1280, height: 620 },
];
const REGIONS = atlasIn('en').day.regions.map(({ id }) => id);
const measure = (text: string, size: number) => text.length * size * 0.52;

type Ring = readonly GridPoint[];

/** The lines of a path, px; those of the edge of the flat world are absolute. */
function linesOf(d: string, unit: number, toView: LabelledView['toView']): Ring[] {
  const lines = d.startsWith('M')
    ? [
        d
          .slice(1, -1)
          .split('L')
          .map((at) => at.split(' ').map(Number) as GridPoint),
      ]
    : readPath(d);
  return lines.map((line) => line.map(([x, y]) => toView([x * unit, y * unit])));
}

/** Where the middle of each row of pixels crosses an outline, by the even-odd rule. */
function crossings(rings: readonly Ring[], rows: number): number[][] {
  const found = Array.from({ length: rows }, (): number[] => []);
  for (const ring of rings)
    ring.forEach(([x0, y0], i) => {
      const [x1, y1] = ring[(i + 1) % ring.length]!;
      const [first, last] = [Math.ceil(Math.min(y0, y1) - 0.5), Math.ceil(Math.max(y0, y1) - 0.5)];
      for (let row = Math.max(0, first); row < Math.min(rows, last); row++)
        found[row]!.push(x0 + ((row + 0.5 - y0) / (y1 - y0)) * (x1 - x0));
    });
  return found.map((along) => along.sort((a, b) => a - b));
}

interface Drawn {
  view: LabelledView;
  /** What is land, or off the map, at the pixels of a box, as a plain reading of the paths has it. */
  landIn: (box: LabelBox) => boolean;
}

/** A view as the page has it, but for what is painted: each row of pixels is read from the paths. */
function drawnView(marks: Marks, frame: string, room: LabelBox, isWide = true): Drawn {
  const { scene, pixels } = marks;
  const [left, top] = [(room.width - scene.width * pixels) / 2, (room.height - scene.height * pixels) / 2];
  const toView = ([x, y]: GridPoint): GridPoint => [left + x * pixels, top + y * pixels];
  const codes = new Array<string | null>(room.width * room.height).fill(null);
  const isLand = new Uint8Array(room.width * room.height);
  const fill = (rings: readonly Ring[], code: string | null) => {
    crossings(rings, room.height).forEach((along, row) => {
      for (let i = 0; i + 1 < along.length; i += 2)
        for (let x = Math.max(0, Math.floor(along[i]!)); x < Math.min(room.width, along[i + 1]!); x++) {
          codes[row * room.width + x] = code;
          isLand[row * room.width + x] = 1;
        }
    });
  };
  scene.others.forEach(({ d }) => fill(linesOf(d, scene.lineScale, toView), null));
  scene.countries.forEach(({ d, iso3 }) => fill(linesOf(d, scene.lineScale, toView), iso3));
  const edge = edgeOf(scene, toView);
  crossings(edge ?? [], room.height).forEach(([from = Infinity, to = -Infinity], row) => {
    for (let x = 0; edge && x < room.width; x++) if (x < from || x + 1 > to) isLand[row * room.width + x] = 1;
  });
  const landIn = (box: LabelBox) => {
    for (let y = Math.floor(box.y); y < box.y + box.height; y++)
      for (let x = Math.floor(box.x); x < box.x + box.width; x++)
        if (x < 0 || y < 0 || x >= room.width || y >= room.height || isLand[y * room.width + x]) return true;
    return false;
  };
  return {
    landIn,
    view: {
      scene,
      frame,
      region: frame === 'world' || frame === 'globe' ? null : (frame as RegionKey),
      toView,
      circles: marks.circles,
      offices: marks.kept,
      landAt: (x, y) => codes[Math.floor(y) * room.width + Math.floor(x)] ?? null,
      isSea: (box) => !landIn(box),
      room,
      controls: [{ x: room.width - 80, y: 8, width: 72, height: 72 }],
      isZoomed: false,
      isWide,
    },
  };
}

function edgeOf(scene: Scene, toView: LabelledView['toView']): Ring[] | null {
  if (scene.kind === 'region') return null;
  const d = scene.kind === 'world' ? worldEdge(scene) : scene.sphere;
  return linesOf(d, scene.lineScale, toView);
}

const roomOf = ({ width, height }: Size): LabelBox => ({ x: 0, y: 0, width, height });
const flatView = (width: number) =>
  drawnView(flatMarks(width), 'world', roomOf({ width, height: Math.round(width * 0.46) }));

const VIEWS: [name: string, make: () => Drawn][] = [
  ...[740, 1100, 1280, 1900].map((width): [string, () => Drawn] => [
    `the world, ${width} px wide`,
    () => flatView(width),
  ]),
  ...SIZES.flatMap((size) =>
    REGIONS.map((region): [string, () => Drawn] => [
      `${region}, ${size.width} px wide`,
      () => drawnView(marksOf(regionScene(region, size)), region, roomOf(size)),
    ]),
  ),
  ...ROTATIONS.map((rotation): [string, () => Drawn] => [
    `the globe at ${rotation.join()}`,
    () => drawnView(marksOf(globeScene(rotation, SIZES[2]!)), 'globe', roomOf(SIZES[2]!)),
  ]),
];
const isSeaName = ({ name }: { name: { kind: string } }) => name.kind === 'sea';

describe.each(VIEWS)('the names of seas in %s', (_, make) => {
  const { view, landIn } = make();

  test('change no other name', () => {
    const atlas = atlasIn('de');
    const all = mapLabels(atlas, view, TABLES, measure);
    const without = mapLabels(atlas, view, { ...TABLES, seas: [] }, measure);
    expect(all.filter((label) => !isSeaName(label))).toEqual(without);
  });

  test('lie on water alone, off every name, mark, control, dot of offices and edge', () => {
    const atlas = atlasIn('en');
    const labels = mapLabels(atlas, view, TABLES, measure);
    const { scene, toView, room } = view;
    const things: LabelBox[] = [
      ...view.controls,
      ...view.circles.map(({ anchor, dx, dy, r }) => {
        const [x, y] = toView(anchor);
        return { x: x + dx - r, y: y + dy - r, width: 2 * r, height: 2 * r };
      }),
      ...view.offices.map(({ at, r }) => {
        const [x, y] = toView(at);
        return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
      }),
      ...fittingDots(placedDots(atlas, { scene, pixels: toView([1, 0])[0] - toView([0, 0])[0] }), atlas).map(
        ({ at }) => {
          const [x, y] = toView(at);
          return { x: x - 1, y: y - 1, width: 2, height: 2 };
        },
      ),
    ];
    const faults = labels
      .filter(isSeaName)
      .flatMap(({ name, box }) => [
        ...(landIn(box) ? [`${name.of} on land`] : []),
        ...(isWithin(box, room) ? [] : [`${name.of} over the edge`]),
        ...(things.some((thing) => overlap(box, thing)) ? [`${name.of} over a mark`] : []),
        ...labels
          .filter((other) => other.name !== name && overlap(box, other.box))
          .map((other) => `${name.of} over ${other.name.of}`),
      ]);
    expect(faults).toEqual([]);
  });
});

describe('the seas that are named', () => {
  const named = ({ view }: Drawn, atlas = atlasIn('en')) =>
    mapLabels(atlas, view, TABLES, measure)
      .filter(isSeaName)
      .map(({ name }) => name.of);
  const kinds = new Map(TABLES.seas.map(({ id, kind }) => [id, kind]));

  test('on the world at rest are oceans, the Pacific on both of its sides', () => {
    const seas = named(flatView(1280));
    expect(seas.filter((sea) => kinds.get(sea) !== 'ocean')).toEqual([]);
    expect(seas.filter((sea) => sea === 'north-pacific-ocean')).toHaveLength(2);
    expect(seas).toEqual(
      expect.arrayContaining([
        'south-pacific-ocean',
        'north-atlantic-ocean',
        'south-atlantic-ocean',
        'indian-ocean',
      ]),
    );
  });

  test('are none on the world in a narrow window', () => {
    const { view, ...rest } = flatView(740);
    expect(named({ ...rest, view: { ...view, isWide: false } })).toEqual([]);
  });

  test('in some of the nine regions are seas too', () => {
    expect(REGIONS).toHaveLength(9);
    const seas = REGIONS.flatMap((region) =>
      named(drawnView(marksOf(regionScene(region, SIZES[2]!)), region, roomOf(SIZES[2]!))),
    );
    expect(seas).toEqual(
      expect.arrayContaining(['gulf-of-guinea', 'arabian-sea', 'caribbean-sea', 'mediterranean-sea']),
    );
  });

  test('are none in an embed narrower than 480 px', () => {
    const narrow = drawnView(marksOf(regionScene('dakar', SIZES[0]!)), 'dakar', roomOf(SIZES[0]!));
    expect(named(narrow)).not.toEqual([]);
    expect(named(narrow, atlasIn('en', true))).toEqual([]);
    const wide = drawnView(marksOf(regionScene('dakar', SIZES[1]!)), 'dakar', roomOf(SIZES[1]!));
    expect(named(wide, atlasIn('en', true))).toEqual(named(wide));
  });
});
