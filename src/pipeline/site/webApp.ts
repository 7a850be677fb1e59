import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoOrthographic, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Topology, GeometryCollection } from 'topojson-specification';
import type { DrawnPage } from '../../page/draw';

/** The sign of the atlas, at the root of the site. */
export const ICON = 'icon.svg';
/** What a browser is told that installs the atlas. */
export const WEB_MANIFEST = 'manifest.webmanifest';

const SIDE = 512;
/** Some systems cut the corners of a sign: what matters stays in a circle of 80 % of its side. */
const RADIUS = 0.39 * SIDE;
/** Europe, Africa and Asia, as most see the globe of the United Nations drawn. */
const TURN: [number, number] = [-20, -15];

/** A sign is small: so much of the points of its land are left out. */
const LEFT_OUT = 0.7;

/** Writes the sign and what a browser needs to know to install the atlas, in the language of the page at the root. */
export function writeWebApp(root: string, outDir: string, pages: readonly DrawnPage[]): void {
  const home = pages.find(({ lang, home }) => lang === home);
  if (!home) throw new Error('no page is drawn in the language of the site');
  const tokens = readFileSync(join(root, 'src/style/tokens.css'), 'utf8');
  const colour = (token: string) => {
    const [, light] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens) ?? [];
    if (!light) throw new Error(`src/style/tokens.css: no colour --${token}`);
    return light;
  };
  const [sea, land] = [colour('sea'), colour('member')];
  writeFileSync(join(outDir, ICON), drawIcon(sea, land));
  const manifest = {
    ...{ id: './', start_url: './', scope: './', display: 'standalone' },
    ...{ name: home.title, short_name: home.title, description: home.description, lang: home.lang },
    ...{ background_color: sea, theme_color: sea },
    icons: [{ src: ICON, sizes: 'any', type: 'image/svg+xml', purpose: 'any maskable' }],
  };
  writeFileSync(join(outDir, WEB_MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The globe with its land, in whole units. */
function drawIcon(sea: string, land: string): string {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json');
  const whole = presimplify(JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>);
  const topology = simplify(whole, quantile(whole, LEFT_OUT));
  const projection = geoOrthographic()
    .rotate(TURN)
    .translate([SIDE / 2, SIDE / 2])
    .scale(RADIUS);
  const d = geoPath(projection).digits(0)(feature(topology, topology.objects.land)) ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><path fill="${sea}" d="M0 0H${SIDE}V${SIDE}H0z"/><circle cx="${SIDE / 2}" cy="${SIDE / 2}" r="${RADIUS}" fill="none" stroke="${land}" stroke-width="8"/><path fill="${land}" d="${d}"/></svg>\n`;
}
