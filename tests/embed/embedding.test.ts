import { describe, expect, test } from 'vitest';
import { embedAddress, MOST_SIZE, sidesOutside, siteRoot, viewAddress } from '../../src/embed/embedding';
import { NOTHING_CHOSEN } from '../realData';

const ROOT = 'https://example.org/some/where/';

describe('the root of the site', () => {
  test.each([
    [`${ROOT}?area=forced#map`, true],
    [`${ROOT}index.html`, true],
    [`${ROOT}de/`, false],
    [`${ROOT}de/index.html?lang=en`, false],
  ] as const)('is found from %s', (page, isHome) => {
    expect(siteRoot(page, isHome)).toBe(ROOT);
  });

  test('may be the root of its host, and have a port', () => {
    expect(siteRoot('http://localhost:4173/', true)).toBe('http://localhost:4173/');
    expect(siteRoot('http://localhost:4173/de/?embed=1', false)).toBe('http://localhost:4173/');
  });
});

describe('the addresses of a choice', () => {
  const chosen = {
    ...NOTHING_CHOSEN,
    area: ['forced' as const],
    scheme: 'dark' as const,
    page: 'data' as const,
  };

  test('are those of the page in its language, and hold only what differs from it', () => {
    expect(embedAddress({ root: ROOT, home: NOTHING_CHOSEN, chosen })).toBe(
      `${ROOT}?area=forced&embed=1&scheme=dark`,
    );
    expect(
      embedAddress({ root: ROOT, home: NOTHING_CHOSEN, chosen: { ...chosen, lang: 'de', scheme: null } }),
    ).toBe(`${ROOT}de/?area=forced&embed=1`);
  });

  test('in a frame are without what a frame does not show', () => {
    const open = { ...chosen, profile: 'KEN' as const, compare: ['KEN' as const, 'dakar' as const] };
    expect(embedAddress({ root: ROOT, home: NOTHING_CHOSEN, chosen: open })).toBe(
      `${ROOT}?area=forced&embed=1&scheme=dark`,
    );
    expect(viewAddress({ root: ROOT, home: NOTHING_CHOSEN, chosen: open })).toBe(
      `${ROOT}?area=forced&profile=KEN&compare=KEN,dakar`,
    );
  });

  test('as a whole page leave the reader’s colour scheme alone', () => {
    expect(
      viewAddress({ root: ROOT, home: NOTHING_CHOSEN, chosen: { ...chosen, embed: true, lang: 'de' } }),
    ).toBe(`${ROOT}de/?area=forced`);
  });
});

test('a frame has whole px, from 280 × 220 on', () => {
  expect(sidesOutside({ width: 280, height: 220 })).toEqual([]);
  expect(sidesOutside(MOST_SIZE)).toEqual([]);
  for (const [width, height, sides] of [
    [279, 220, ['width']],
    [280, 219, ['height']],
    [640.5, 360, ['width']],
    [MOST_SIZE.width + 1, 360, ['width']],
    [NaN, 1e9, ['width', 'height']],
  ] as const)
    expect(sidesOutside({ width, height })).toEqual(sides);
});
