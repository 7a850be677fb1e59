import { describe, expect, test } from 'vitest';
import type { LabelBox } from '../../../src/map/labels/labelBox';
import { placeLabels, type LabelTry, type MarkBox } from '../../../src/map/labels/placeLabels';

const FRAME = { x: 0, y: 0, width: 200, height: 100 };
const tryAt = (x: number, y: number, leader?: LabelTry['leader']): LabelTry => ({
  form: { lines: ['Name'], width: 40, height: 16 },
  at: [x, y],
  leader,
});
const wanted = (of: string, ...tries: LabelTry[]) => ({ name: { of }, tries });
const placed = (
  names: ReturnType<typeof wanted>[],
  obstacles: readonly LabelBox[] = [],
  marks: readonly MarkBox[] = [],
) => placeLabels(names, FRAME, obstacles, marks).map(({ name, box }) => `${name.of} ${box.x} ${box.y}`);

describe('a name', () => {
  test('takes the first of its places that is free', () => {
    expect(placed([wanted('MLI', tryAt(50, 50), tryAt(100, 50))])).toEqual(['MLI 30 42']);
  });

  test('makes way for one that came before it', () => {
    expect(placed([wanted('MLI', tryAt(50, 50)), wanted('NER', tryAt(60, 50), tryAt(120, 50))])).toEqual([
      'MLI 30 42',
      'NER 100 42',
    ]);
  });

  test('is left out where none of its places is free', () => {
    expect(placed([wanted('MLI', tryAt(50, 50)), wanted('NER', tryAt(60, 50))])).toEqual(['MLI 30 42']);
  });

  test('stays off the edges', () => {
    expect(placed([wanted('MLI', tryAt(10, 50), tryAt(190, 50), tryAt(100, 96), tryAt(100, 92))])).toEqual([
      'MLI 80 84',
    ]);
  });

  test('covers no mark and no control', () => {
    const box = { x: 45, y: 45, width: 8, height: 8 };
    const names = [wanted('MLI', tryAt(50, 50), tryAt(150, 50))];
    expect(placed(names, [box])).toEqual(['MLI 130 42']);
    expect(placed(names, [], [box])).toEqual(['MLI 130 42']);
  });

  test('that has its place is not placed again', () => {
    expect(placed([wanted('MLI', tryAt(50, 50)), wanted('MLI', tryAt(150, 50))])).toEqual(['MLI 30 42']);
  });
});

describe('an urgent name', () => {
  const urgent = (of: string, ...tries: LabelTry[]) => ({ ...wanted(of, ...tries), isUrgent: true });
  const apart = tryAt(150, 50, [
    [100, 80],
    [120, 60],
  ]);

  test('sends one before it elsewhere, where it has no other place', () => {
    expect(placed([urgent('dakar', tryAt(50, 50), tryAt(150, 50)), urgent('cairo', tryAt(50, 50))])).toEqual([
      'dakar 130 42',
      'cairo 30 42',
    ]);
  });

  test('sends none away that has no other place, and none for a name that is not urgent', () => {
    expect(placed([urgent('dakar', tryAt(50, 50)), urgent('cairo', tryAt(50, 50))])).toEqual(['dakar 30 42']);
    expect(placed([urgent('dakar', tryAt(50, 50), tryAt(150, 50)), wanted('cairo', tryAt(50, 50))])).toEqual([
      'dakar 30 42',
    ]);
  });

  test('comes before those that are not', () => {
    expect(placed([wanted('dakar', tryAt(50, 50)), urgent('cairo', tryAt(50, 50))])).toEqual(['cairo 30 42']);
  });

  test('that stands far apart comes first in another round, if all stand nearer then', () => {
    const far = tryAt(150, 50, [
      [20, 80],
      [128, 60],
    ]);
    expect(
      placed([urgent('dakar', tryAt(50, 50), tryAt(100, 50)), urgent('cairo', tryAt(50, 50), far)]),
    ).toEqual(['cairo 30 42', 'dakar 80 42']);
    expect(placed([urgent('dakar', tryAt(50, 50)), urgent('cairo', tryAt(50, 50), apart)])).toEqual([
      'dakar 30 42',
      'cairo 130 42',
    ]);
  });
});

describe('a line to a name', () => {
  test('runs through no other name and no control, and through no mark but one of its own country', () => {
    const line: LabelTry['leader'] = [
      [10, 20],
      [150, 20],
    ];
    const far = wanted('TGO', tryAt(172, 20, line));
    expect(placed([wanted('MLI', tryAt(80, 20)), far])).toEqual(['MLI 60 12']);
    const box = { x: 60, y: 15, width: 10, height: 10 };
    expect(placed([far], [box])).toEqual([]);
    expect(placed([far], [], [{ ...box, of: 'MLI' }])).toEqual([]);
    expect(placed([far], [], [{ ...box, of: 'TGO' }])).toEqual(['TGO 152 12']);
  });

  test('runs through a mark of its own country only where no other way is left', () => {
    const box = { x: 60, y: 15, width: 10, height: 10, of: 'TGO' };
    const through = tryAt(172, 20, [
      [10, 20],
      [150, 20],
    ]);
    const past = tryAt(172, 60, [
      [10, 60],
      [150, 60],
    ]);
    expect(placed([wanted('TGO', through, past)], [], [box])).toEqual(['TGO 152 52']);
    expect(placed([wanted('TGO', through, past), wanted('MLI', tryAt(172, 60))], [], [box])).toEqual([
      'TGO 152 52',
    ]);
    expect(placed([wanted('MLI', tryAt(172, 60)), wanted('TGO', through, past)], [], [box])).toEqual([
      'MLI 152 52',
      'TGO 152 12',
    ]);
  });

  test('begins at a mark', () => {
    const mark = { x: 6, y: 16, width: 8, height: 8, of: 'MLI' };
    const line: LabelTry['leader'] = [
      [14, 20],
      [150, 20],
    ];
    expect(placed([wanted('dakar', tryAt(172, 20, line))], [], [mark])).toEqual(['dakar 152 12']);
  });

  test('crosses no other line', () => {
    const one = wanted(
      'TGO',
      tryAt(140, 60, [
        [60, 60],
        [118, 60],
      ]),
    );
    const other = wanted(
      'BEN',
      tryAt(90, 90, [
        [90, 30],
        [90, 80],
      ]),
    );
    expect(placed([one, other])).toEqual(['TGO 120 52']);
  });

  test('is not run over by a later name', () => {
    const one = wanted(
      'TGO',
      tryAt(140, 60, [
        [60, 60],
        [118, 60],
      ]),
    );
    expect(placed([one, wanted('MLI', tryAt(80, 60), tryAt(80, 30))])).toEqual(['TGO 120 52', 'MLI 60 22']);
  });
});
