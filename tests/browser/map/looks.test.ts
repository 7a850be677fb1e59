import type { Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import 'virtual:atlas/shades.css';
import { fillClasses } from '../../../src/map/marks/countryLook';
import { cssOf, FILLS, fillOf, rimOf, SHADE_KEYS, swatchOf, type Fill } from '../../../src/map/marks/looks';
import { DAY_STATUSES } from '../../../src/world/membership';
import { atlasAt } from '../atlas';
import Patterns from './Patterns.svelte';
import Stage from './Stage.svelte';

/** Every look that date, choice and indicator can bring about. */
const LOOKS = DAY_STATUSES.flatMap((status) =>
  [true, false].flatMap((fits) =>
    [null, ...SHADE_KEYS].map((shade) => {
      const look = { status, fits, isWeak: false };
      const id = [status, fits ? 'fits' : 'out', shade ?? 'plain'].join(' ');
      return { id, look, shade, classes: fillClasses(look) };
    }),
  ),
);

/** The looks as the page's style sheets draw them, with the colour of a work area for what fits or of members. */
async function draw(area?: string) {
  const screen = await render(Stage as Component<{ atlas: unknown; part: unknown; given: unknown }>, {
    ...{ atlas: await atlasAt(), part: Patterns },
    given: { area, marks: LOOKS },
  });
  const root = screen.container as HTMLElement;
  const probe = document.createElement('i');
  probe.className = 'in-fit';
  root.querySelector('[data-area], [data-stage] > div')!.append(probe);
  /** A colour as the browser gives it. */
  const seen = (css: string) => {
    probe.style.color = css;
    return getComputedStyle(probe).color;
  };
  const fillAt = (element: Element) => getComputedStyle(element).fill;
  /** What fills an element: a colour, or the ground and the stripes of its pattern. */
  const fillOn = (element: Element) => {
    const pattern = /#([\w-]+)/.exec(fillAt(element))?.[1];
    if (!pattern) return { fill: fillAt(element) };
    const tile = root.querySelector(`[id="${pattern}"]`)!;
    const [ground, line] = tile.querySelectorAll('rect');
    const angle = Number(/rotate\((-?\d+)\)/.exec(tile.getAttribute('patternTransform')!)?.[1]);
    return { fill: fillAt(ground!), stripes: { colour: fillAt(line!), angle } };
  };
  const expected = ({ fill, stripes }: Fill) =>
    stripes
      ? { fill: seen(cssOf(fill)), stripes: { ...stripes, colour: seen(cssOf(stripes.colour)) } }
      : { fill: seen(cssOf(fill)) };
  const mark = (kind: 'shape' | 'circle' | 'small', id: string) =>
    root.querySelector(`[data-${kind}="${id}"]`)!;
  return { root, probe, seen, fillOn, expected, mark };
}

/** Red, green and blue of colours painted over one another. */
function painted(ground: string, over?: readonly [colour: string, opacity: number]): number[] {
  const pen = document.createElement('canvas').getContext('2d')!;
  for (const [colour, opacity] of [[ground, 1] as const, ...(over ? [over] : [])]) {
    pen.globalAlpha = opacity;
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
  }
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

describe.each([undefined, 'forced'])('how a country looks (work area: %s)', (area) => {
  test('is the same in the style sheets as in the table, for shapes and small maps', async () => {
    const { fillOn, expected, mark } = await draw(area);
    for (const { id, look, shade } of LOOKS) {
      expect(fillOn(mark('shape', id)), id).toEqual(expected(fillOf(look, shade)));
      if (shade === null) expect(fillOn(mark('small', id)), id).toEqual(expected(fillOf(look, null)));
    }
  });

  test('is the same for circles, which an indicator rings where they are no members', async () => {
    const { fillOn, seen, expected, mark } = await draw(area);
    for (const { id, look, shade } of LOOKS) {
      const { fill, stripes } = expected(fillOf(look, shade));
      const flat = shade !== null || !stripes ? { fill } : { fill, stripes };
      expect(fillOn(mark('circle', id)), id).toEqual(flat);
      expect(getComputedStyle(mark('circle', id)).stroke, id).toBe(
        seen(`var(--${rimOf(look.status, shade, look.fits)})`),
      );
    }
  });

  test('is the same in the legend', async () => {
    const { root, probe } = await draw(area);
    for (const [name, fill] of Object.entries(FILLS)) {
      probe.style.background = swatchOf(fill);
      const { background } = getComputedStyle(root.querySelector(`[data-swatch="${name}"]`)!);
      expect(background, name).toBe(getComputedStyle(probe).background);
    }
  });

  test('is of weaker evidence the same in legend and pictures as on the map, where the sea shines through', async () => {
    const { root, seen } = await draw(area);
    const weak = { status: 'member', fits: true, isWeak: true } as const;
    const shape = root.querySelector('[data-shape="member fits plain"]')!;
    shape.setAttribute('class', fillClasses(weak));
    const { fill, fillOpacity } = getComputedStyle(shape);
    expect(Number(fillOpacity)).toBe(0.45);
    const onMap = painted(seen('var(--sea)'), [fill, Number(fillOpacity)]);
    const inLegend = painted(getComputedStyle(root.querySelector('[data-swatch="weak"]')!).backgroundColor);
    const inPicture = painted(seen(cssOf(fillOf(weak, null).fill)));
    for (const channel of [0, 1, 2]) {
      expect(Math.abs(inLegend[channel]! - onMap[channel]!), String(channel)).toBeLessThanOrEqual(1);
      expect(Math.abs(inPicture[channel]! - onMap[channel]!), String(channel)).toBeLessThanOrEqual(1);
    }
    expect(onMap).toEqual(area === 'forced' ? [209, 158, 169] : [152, 183, 216]);
  });
});
