import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../src');
const LONGEST = 300;

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|svelte|ts)$/.test(name))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));

/** The style sheet of a file, without its comments; '' where it has none. */
function stylesOf({ name, text }: { name: string; text: string }): string {
  const styles = name.endsWith('.css')
    ? [text]
    : [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css!);
  return styles.join('\n').replace(/\/\*.*?\*\//gs, '');
}

const tokens = new Map(
  [...readFileSync(join(ROOT, 'style/tokens.css'), 'utf8').matchAll(/(--[\w-]+):\s*(\d+ms);/g)]
    // The first one: those that follow are for readers who asked for less motion.
    .reverse()
    .map(([, name, value]) => [name!, value!] as const),
);

interface Motion {
  /** ms */
  duration: number;
  delay: number;
}

/** The times of each motion of a declaration; a token that is no time of tokens.css is an endless one. */
function motionsIn(value: string): Motion[] {
  const plain = value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => tokens.get(name) ?? whole);
  return plain.split(/,(?![^(]*\))/).map((one) => {
    const times = [...one.matchAll(/(?<![\w.-])([\d.]+)(ms|s)(?![\w-])/g)].map(
      ([, number, unit]) => Number(number) * (unit === 's' ? 1000 : 1),
    );
    return { duration: one.includes('var(') ? Infinity : (times[0] ?? 0), delay: times[1] ?? 0 };
  });
}

/** Declarations of motion that takes too long; what changes at once after a while, as a word that is late, is none. */
function tooLong(css: string): string[] {
  const declared = css.matchAll(/(?<![\w-])(?:transition|animation)(?:-duration)?:\s*([^;}]+)/g);
  return [...declared].flatMap(([whole, value]) =>
    motionsIn(value!).some(({ duration, delay }) => duration > 0 && duration + delay > LONGEST)
      ? [whole.replace(/\s+/g, ' ').trim()]
      : [],
  );
}

describe('motion', () => {
  it('of style sheets ends within 300 ms', () => {
    const found = files.flatMap((file) => tooLong(stylesOf(file)).map((one) => `${file.name}: ${one}`));
    expect(found).toEqual([]);
  });

  it('is found by this test where it takes longer', () => {
    const wrong = [
      'transition: fill 0.4s',
      'animation: rise 200ms ease 150ms',
      'transition: a 1ms, b 2s',
      'transition: a var(--slow)',
    ];
    for (const one of wrong) expect(tooLong(`a { ${one}; }`)).toEqual([one]);
    const right = [
      'transition: fill 0s 9s',
      'animation: rise var(--move) ease-out',
      'transition: color var(--quick)',
      'animation: none',
    ];
    for (const one of right) expect(tooLong(`a { ${one}; }`)).toEqual([]);
  });

  it('has no time but those of the tokens', () => {
    expect(tokens.size).toBeGreaterThan(1);
    const timed = files.flatMap((file) =>
      [...stylesOf(file).matchAll(/(?<![\w-])(?:transition|animation):\s*([^;}]+)/g)]
        .filter(([, value]) =>
          motionsIn(value!.replace(/var\([^)]*\)/g, '')).some(({ duration }) => duration > 0),
        )
        .map(([whole]) => `${file.name}: ${whole}`),
    );
    expect(timed).toEqual([]);
  });

  it('is never left to a browser, which scrolls smoothly as long as it likes', () => {
    const smooth = /behavior:[^;\n]*'smooth'|scroll-behavior:\s*smooth/;
    expect(files.filter(({ text }) => smooth.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('of drawings takes no longer either', () => {
    const named = [
      ['map/moving/faceGlobe.ts', 'DURATION'],
      ['map/moving/flight.ts', 'DURATION'],
      ['map/marks/flashOutline.ts', 'INSTANT'],
      ['map/WorldMap.svelte', 'ZOOM_TIME'],
      ['stories/travel.ts', 'LONGEST'],
      ['stories/Reader.svelte', 'SCROLL_TIME'],
    ] as const;
    for (const [name, constant] of named) {
      const { text } = files.find((file) => file.name === name)!;
      const value = new RegExp(`const ${constant} = ([\\d_]+);`).exec(text)?.[1];
      expect(Number(value?.replace('_', '')), name).toBeLessThanOrEqual(LONGEST);
    }
    // What else is animated has to be named here.
    expect(
      files
        .filter(({ text }) => /\.animate\(|svelte\/(transition|animate|motion)/.test(text))
        .map(({ name }) => name),
    ).toEqual(['map/moving/flight.ts']);
  });
});
