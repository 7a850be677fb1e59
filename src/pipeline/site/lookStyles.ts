import {
  BORDERS,
  cssOf,
  FAINT,
  FILLS,
  MIDDLE,
  OUTLINED,
  OUTLINES,
  RIMS,
  SHADE_KEYS,
  SHADE_LINE,
  SHADED_OUT,
  shadeFill,
  swatchOf,
  WEAK,
  weakened,
  type Fill,
} from '../../map/marks/looks';

type Line = (typeof BORDERS)[keyof typeof BORDERS];

/**
 * The style sheet of how countries look by membership and choice: fills of shapes, circles and small maps, the stripes
 * in their patterns, swatches of the legend, outlines. What fits has the colour of members, or of a work area.
 */
export function lookStyles(): string {
  const fills: [string, Fill][] = Object.entries(FILLS);
  const rules = fills.filter(([name]) => name !== 'dimmed').flatMap(([name, fill]) => fillRules(name, fill));
  const outlines = Object.entries(OUTLINES).flatMap(([name, { colour, share, width }]) => [
    `--${name}: ${share === 100 ? `var(--${colour})` : `color-mix(in srgb, var(--${colour}) ${share}%, transparent)`};`,
    `--${name}-width: ${width}px;`,
  ]);
  return [
    ':root { --fit: var(--member); }',
    `:root, [data-scheme] { ${outlines.join(' ')} }`,
    ...rules,
    // Over all of them.
    `.country.country.dimmed { fill: ${cssOf(FILLS.dimmed.fill)}; }`,
    ...fills.map(([name, fill]) => `.swatch.${name} { background: ${swatchOf(fill)}; }`),
    // Not where an indicator colours the map: then the colour says its class alone.
    `.country.weak:not([data-class]) { fill-opacity: ${WEAK / 100}; }`,
    `.swatch.weak { background: ${swatchOf(weakened(FILLS.member))}; }`,
    `circle.country { stroke: var(--${RIMS.plain}); }`,
    ...Object.entries(BORDERS).map(([style, line]) => `.border.${style} { ${lineStyle(line)} }`),
    `g[data-office][data-match='false'] { opacity: ${FAINT / 100}; }`,
    '',
  ].join('\n');
}

/** Widths and dashes keep their size however far the map is zoomed in. */
function lineStyle({ width, dashes, ...ends }: Line): string {
  const scaled = (length: number) => (length === 0 ? '0' : `calc(var(--line) * ${length}px)`);
  return [
    `stroke-width: ${scaled(width)};`,
    dashes.length > 0 && `stroke-dasharray: ${dashes.map(scaled).join(' ')};`,
    'isRound' in ends && 'stroke-linecap: round;',
  ]
    .filter(Boolean)
    .join(' ');
}

function fillRules(name: string, { fill, stripes }: Fill): string[] {
  const country = `.country.${name}`;
  if (!stripes) return [`${country} { fill: ${cssOf(fill)}; }`];
  return [
    // See HatchPatterns.svelte.
    `${country} { fill: url(#hatch-${name}); }`,
    `circle${country} { fill: url(#hatch-${name}-circle); }`,
    `${country}[data-small] { fill: url(#small-${name}); }`,
    `pattern .${name} { fill: ${cssOf(fill)}; }`,
    `pattern .${name}.line { fill: ${cssOf(stripes.colour)}; }`,
  ];
}

/** The style sheet of how countries look where an indicator colours the map; loaded with the first one that does. */
export function shadeStyles(): string {
  return [
    ...SHADE_KEYS.flatMap((key) => {
      const { fill, stripes } = shadeFill(key, false);
      return [
        `.country.country[data-class='${key}'] { fill: ${cssOf(fill)}; }`,
        // See ShadePatterns.svelte.
        `path.country.country:not(.member)[data-class='${key}'] { fill: url(#shade-${key}); }`,
        `#shade-${key} rect { fill: ${cssOf(fill)}; }`,
        stripes && `#shade-${key} .line { fill: ${cssOf(stripes.colour)}; }`,
        OUTLINED.includes(key) &&
          `.country:not(.dimmed)[data-class='${key}'] { stroke: var(--${RIMS.outlined}); stroke-width: calc(var(--line) * ${SHADE_LINE}px); }`,
      ].filter(Boolean);
    }),
    `circle.country.country:not(.member)[data-class] { stroke: var(--${RIMS.shadedNotMember}); }`,
    `.country.country.country.country.dimmed[data-class] { fill: ${cssOf(SHADED_OUT.fill)}; }`,
    `.swatch.shaded-out { background: ${swatchOf(SHADED_OUT)}; }`,
    `.swatch.not-member { background: ${swatchOf(shadeFill(MIDDLE, false))}; }`,
    '',
  ].join('\n');
}
