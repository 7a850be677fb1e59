import { figuresByArea } from '../../stories/pictures/figures';
import { has } from '../../world/countrySet';
import type { Box } from '../picture/clipOutlines';
import { quietDrawable } from '../picture/drawable';
import type { DrawnCountry, MapPicture } from '../picture/mapPicture';
import type { PictureContent } from '../picture/picture';
import { TYPE } from '../picture/typeScale';
import { viewContent } from '../viewContent';
import { legendWithoutFills, repainted, type StepGround } from './stepGround';

/** Between the small maps, and round the name above each, px of a slide of 720 px. */
const GAP = 14;
const NAME = { size: TYPE.least * 1.2, height: TYPE.least * 1.2 * 1.5 };
/** On a narrower map circles are smaller, px. */
const FULL_SIZE = 600;
const IN_A_ROW = 2;

/** A small map for each work area in its colour, two by two, each under its name and the number of its countries. */
export function areaMaps(ground: StepGround): PictureContent {
  const { view, content, look } = ground;
  const { drawable, about } = view;
  const { atlas } = drawable;
  const { colours } = content;
  const { scheme, recolour, design } = look;
  const figures = figuresByArea(atlas.world, atlas.day, atlas.fit).map(({ area, countries, value }) => {
    const row = atlas.world.areas.find(({ id }) => id === area);
    const name = row ? atlas.nameOf(row) : area;
    const said = `${name}${atlas.formats.colon}${atlas.text.filters.count(value, atlas.formats)}`;
    return { area, countries, name, said };
  });

  const drawArea = ({ area, countries, name, said }: (typeof figures)[number], cell: Box): MapPicture => {
    const height = NAME.height * design.unit;
    const box = { ...cell, y: cell.y + height, height: cell.height - height };
    const quiet = quietDrawable(drawable, box);
    const map = viewContent(quiet, about, scheme, { recolour }).drawMap(box);
    const own = colours[`area-${area}`];
    const scale = Math.min(1, box.width / FULL_SIZE);
    const paint = (country: DrawnCountry): DrawnCountry => {
      const index = atlas.world.countryOf(country.iso3)?.index;
      const isIn = index !== undefined && has(countries, index);
      const about = isIn ? name : atlas.text.legend.noneFound;
      return repainted(country, about, isIn ? own : colours.dimmed, colours, scale);
    };
    const label = {
      ...{ of: area, lines: [said], size: NAME.size * design.unit, isBold: true, isItalic: false },
      ...{ box: { ...cell, height }, colour: colours.ink, halo: colours.sea, leader: null },
    };
    return { ...map, countries: map.countries.map(paint), offices: [], labels: [label] };
  };

  const drawMap = (box: Box): MapPicture => ({
    box,
    ...{ sphere: null, graticule: null, areas: [], countries: [], lines: [], offices: [], labels: [] },
    parts: figures.map((figure, i) => ({
      name: figure.name,
      about: figure.said,
      map: drawArea(figure, cellOf(box, i, figures.length, GAP * design.unit)),
    })),
  });
  const legendOf = legendWithoutFills(ground);
  return {
    ...content,
    alt: `${content.alt} ${atlas.present.stories.picture.areas}${atlas.formats.colon}${figures.map(({ said }) => said).join(atlas.formats.semicolon)}.`,
    drawMap,
    legendOf: ({ parts = [], ...drawn }) => ({
      title: '',
      entries: [
        { kind: 'fill', label: atlas.text.legend.noneFound, paint: { fill: colours.dimmed } },
        ...legendOf({ ...drawn, areas: parts[0]?.map.areas ?? [] }).entries,
      ],
    }),
  };
}

/** The place of one of several maps, row by row. */
function cellOf({ x, y, width, height }: Box, i: number, all: number, gap: number): Box {
  const rows = Math.ceil(all / IN_A_ROW);
  const size = {
    width: (width - (IN_A_ROW + 1) * gap) / IN_A_ROW,
    height: (height - (rows + 1) * gap) / rows,
  };
  const [across, down] = [i % IN_A_ROW, Math.floor(i / IN_A_ROW)];
  return { x: x + gap + across * (size.width + gap), y: y + gap + down * (size.height + gap), ...size };
}
