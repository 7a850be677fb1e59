import { figuresByRegion } from '../../stories/pictures/figures';
import type { PictureContent } from '../picture/picture';
import type { ListColumn } from '../slides/table/listData';
import { tablePages } from '../slides/table/tablePages';
import type { StepGround } from './stepGround';

/** The regions by cross-cutting task as a table, in place of the map: the larger the share of a region, the stronger the colour. */
export function taskTable({ view, content, look }: StepGround): PictureContent {
  const { atlas } = view.drawable;
  const words = atlas.present.stories.picture;
  const { number } = atlas.formats;
  const figures = figuresByRegion(atlas.world, atlas.day, atlas.fit);
  const columns: ListColumn[] = [
    { name: words.region, align: 'start' },
    ...atlas.world.themes.map((theme): ListColumn => ({
      name: atlas.nameOf({ name: theme.short }),
      align: 'end',
    })),
    { name: words.all, align: 'end' },
  ];
  const rows = figures.map(({ region, size, tasks }) => [
    atlas.nameOf(region),
    ...tasks.map(({ value }) => number(value)),
    number(size),
  ]);
  const shares = figures.map(({ size, tasks }) => [
    0,
    ...tasks.map(({ value }) => (size > 0 ? value / size : 0)),
    0,
  ]);
  return {
    ...content,
    alt: `${content.alt} ${atlas.present.output.slides.lists.inWords(
      rows.length,
      columns.map(({ name }) => name).join(', '),
      atlas.formats,
    )}`,
    drawMap: (box) => {
      const pages = tablePages({ columns, rows }, box, look.measure, look.design.unit);
      if (pages?.pages.length !== 1) return content.drawMap(box);
      return {
        box,
        ...{ sphere: null, graticule: null, areas: [], countries: [], lines: [], offices: [], labels: [] },
        table: { name: words.tasks, columns, pages, shares },
      };
    },
    legendOf: (drawn) => (drawn.table ? { title: '', entries: [] } : content.legendOf(drawn)),
  };
}
