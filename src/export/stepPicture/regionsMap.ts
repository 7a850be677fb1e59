import { tintedRegions } from '../../stories/pictures/regionTints';
import type { DrawnCountry } from '../picture/mapPicture';
import type { PictureContent } from '../picture/picture';
import { regionColours } from './regionColours';
import { legendWithoutFills, repainted, type StepGround } from './stepGround';

/** The map with the countries of each region in a tint, in place of who is a member. */
export function regionsMap(ground: StepGround): PictureContent {
  const { view, content } = ground;
  const { atlas, map } = view.drawable;
  const named = regionColours(content.colours);
  const tints = Object.values(named);
  const colours = { ...content.colours, ...named };
  const nameOf = new Map(atlas.day.regions.map((region) => [region.id, atlas.nameOf(region)]));
  const regionOf = new Map(
    tintedRegions(atlas.world, atlas.day, map.places.shapes).flatMap(({ id, tint, countries }) =>
      countries.map((iso3) => [iso3, { name: nameOf.get(id) ?? id, fill: tints[tint - 1] }] as const),
    ),
  );
  const paint = (country: DrawnCountry): DrawnCountry => {
    const region = regionOf.get(country.iso3);
    return repainted(country, region?.name ?? '', region?.fill ?? colours.dimmed, colours);
  };
  const names = atlas.formats.and([...nameOf.values()]);
  return {
    ...content,
    colours,
    alt: `${content.alt} ${atlas.present.stories.picture.regions}${atlas.formats.colon}${names}.`,
    drawMap: (box) => {
      const drawn = content.drawMap(box);
      return { ...drawn, countries: drawn.countries.map(paint) };
    },
    legendOf: legendWithoutFills(ground),
  };
}
