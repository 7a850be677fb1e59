import { beforeAll, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.svelte';
import { Choice } from '../../../src/choice/choice.svelte';
import { parseQuery } from '../../../src/choice/query';
import { marksIn } from '../../../src/export/picture/drawnOffices';
import { AS_ON_PAGE, pictureMapType, slideMapType } from '../../../src/export/picture/mapType';
import { MapState } from '../../../src/map/mapState.svelte';
import { fitsMark } from '../../../src/map/marks/matchOffices';
import { projectedFrames, type ProjectedFrames } from '../../../src/map/projection/projectedFrames';
import { placesOf } from '../../../src/pipeline/shapes/places';
import { loadLanguage } from '../../../src/words/language';
import { world } from '../../map/scenes';
import { frames, full, topology } from '../../pipeline/drawn';

const language = await loadLanguage('en', []);
const REGIONS = 'bangkok brussels buenos-aires cairo dakar nairobi pretoria san-jose vienna'.split(' ');
/** Of the map in pictures and on slides, px, with what its words and marks are as large as. */
const DRAWN = [
  { size: { width: 1220, height: 400 }, type: pictureMapType('wide', 1280) },
  { size: { width: 980, height: 490 }, type: pictureMapType('classic', 1024) },
  { size: { width: 1030, height: 760 }, type: pictureMapType('square', 1080) },
  { size: { width: 740, height: 330 }, type: AS_ON_PAGE },
  { size: { width: 1190, height: 480 }, type: slideMapType(1) },
  { size: { width: 860, height: 440 }, type: slideMapType(1) },
];

let projected: ProjectedFrames;
beforeAll(() => {
  projected = projectedFrames({ ...topology, frames }, full);
});

/** How far one mark reaches into the other, as a share of the smaller one. */
const cover = (distance: number, [a, b]: [number, number]) => (a + b - distance) / (2 * Math.min(a, b));

test.each(['world', ...REGIONS])('numbers of offices stay clear of other marks: %s', (region) => {
  for (const query of ['', '&office=country-office,sub-office']) {
    const { chosen } = parseQuery(
      `?${region === 'world' ? '' : `region=${region}`}${query}`,
      world,
      '2026-11-29',
    );
    const atlas = new Atlas(world, new Choice(chosen), language, '2026-11-29');
    const map = new MapState(atlas, { ...placesOf(full, world), shapes: full });
    map.width = 740;
    map.height = 330;
    map.projected = projected;
    // Outside a browser, it would be drawn anew each time that it is asked for.
    Object.defineProperty(map, 'scene', { value: map.scene });
    Object.defineProperty(map, 'offices', { value: map.offices });
    const counted = (marks: ReturnType<typeof marksIn>) => marks.flatMap(({ offices }) => offices).length;
    for (const { size, type } of DRAWN) {
      const scale = Math.min(size.width / map.scene.width, size.height / map.scene.height);
      const marks = marksIn(map, atlas.fit, scale, type);
      // Every office that the map shows stands in one mark.
      expect(new Set(marks.flatMap(({ offices }) => offices)).size).toBe(counted(marks));
      expect(counted(marks)).toBe(counted(map.offices));
      const seen = marks.filter((mark) => fitsMark(mark, atlas.fit));
      const numbered = seen.filter(({ offices }) => offices.length > 1);
      for (const { r } of numbered) expect(r).toBeGreaterThanOrEqual(type.numbered);
      const covered = numbered.flatMap((mark) =>
        seen
          .filter((other) => {
            const distance = Math.hypot(mark.at[0] - other.at[0], mark.at[1] - other.at[1]) * scale;
            return other !== mark && cover(distance, [mark.r, other.r]) > 0.2;
          })
          .map(({ id }) => `${mark.id} and ${id}`),
      );
      expect(covered).toEqual([]);
    }
  }
});
