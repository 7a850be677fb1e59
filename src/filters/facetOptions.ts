import type { Atlas } from '../atlas/atlas.svelte';
import type { Facet, FacetValues } from '../choice/facets';
import { countBoth } from '../world/countrySet';
import { STATUSES } from '../world/membership';
import type { OfficeKind } from '../world/world';
import { statusColour } from '../style/statusColour';
import { areaColour } from '../style/workColours';

/** One value of a facet, as the filters offer it. */
export interface FacetOption {
  value: FacetValues[Facet];
  name: string;
  /** What stands below it in grey: of a region, the seat of its office. */
  below?: string;
  /** A longer name, where the short one needs it. */
  title?: string;
  /** The colour that stands for it on the map, as a CSS value. */
  colour?: string;
  /** The sign that stands for it on the map. */
  glyph?: OfficeKind;
}

/** Options of a facet that belong together, under a heading of their own where they have one. */
interface OptionSection {
  heading: string | null;
  options: FacetOption[];
}

/** The options of a facet in the order of the tables, with names in the reader's language. */
export function sectionsOf(atlas: Atlas, facet: Facet): OptionSection[] {
  return SECTIONS[facet](atlas);
}

const SECTIONS: Record<Facet, (atlas: Atlas) => OptionSection[]> = {
  area: (atlas) => [
    {
      heading: null,
      options: atlas.world.areas.map((row) => ({
        value: row.id,
        name: atlas.nameOf(row),
        colour: areaColour(row.id),
      })),
    },
  ],

  /** Themes of one task stand together under its name; a task with one theme needs no heading. */
  theme(atlas) {
    const { themes } = atlas.world;
    const option = (row: (typeof themes)[number]): FacetOption => ({
      value: row.id,
      name: atlas.nameOf(row),
    });
    const isShared = ({ task }: (typeof themes)[number]) =>
      themes.filter((row) => row.task === task).length > 1;
    const tasks = new Map(themes.filter(isShared).map((row) => [row.task, row.taskName]));
    return [
      { heading: null, options: themes.filter((row) => !isShared(row)).map(option) },
      ...[...tasks].map(([task, name]) => ({
        heading: atlas.nameOf({ name }),
        options: themes.filter((row) => row.task === task).map(option),
      })),
    ];
  },

  activity(atlas) {
    const { activities, areas } = atlas.world;
    const inGroup = (group: string, colour: string): FacetOption[] =>
      activities
        .filter((row) => row.group === group)
        .map((row) => ({ value: row.id, name: atlas.nameOf(row), colour }));
    return [
      ...areas.map((row) => ({ heading: atlas.nameOf(row), options: inGroup(row.id, areaColour(row.id)) })),
      {
        heading: atlas.text.choice.facets.theme.label,
        options: atlas.world.themes.flatMap((row) => inGroup(row.id, 'var(--theme)')),
      },
    ];
  },

  /** The regional offices of the day; there were none before the first. */
  region: (atlas) =>
    [
      {
        heading: atlas.text.filters.regionalOffices,
        options: atlas.day.regions.map((row) => ({
          value: row.id,
          name: atlas.nameOf(row),
          below: atlas.text.city(row.city),
        })),
      },
      {
        heading: atlas.text.filters.continents,
        options: atlas.world.continents.map((row) => ({ value: row.id, name: atlas.nameOf(row) })),
      },
    ].filter(({ options }) => options.length > 0),

  /** Former members are offered only where there are some on the day, or where they are chosen. */
  status(atlas) {
    // Those among the others that were no countries yet.
    const notYet = countBoth(atlas.fit.except('status'), atlas.day.notYet);
    const hasFormer = atlas.day.statuses.includes('former');
    const statuses = STATUSES.filter(
      (s) => s !== 'former' || hasFormer || atlas.choice.has('status', 'former'),
    );
    return [
      {
        heading: null,
        options: statuses.map((value) => ({
          value,
          name: atlas.text.statusPlural(value),
          colour: statusColour(value),
          ...(value === 'other' && {
            title: atlas.text.statusNote,
            ...(notYet > 0 && { below: atlas.text.summary.notYet(atlas.formats.number(notYet)) }),
          }),
        })),
      },
    ];
  },

  office: (atlas) => [
    {
      heading: null,
      options: atlas.world.kinds.map((kind) => ({
        value: kind.id,
        name: atlas.nameOf({ name: kind.plural }),
        glyph: kind,
      })),
    },
  ],

  /** Countries are chosen on the map, in the list and by search: here are those that were. */
  country: (atlas) => [
    {
      heading: null,
      options: atlas.choice.all.country.map((value) => {
        const country = atlas.world.countryOf(value);
        return { value, name: country ? atlas.nameOf(country) : value };
      }),
    },
  ],
};
