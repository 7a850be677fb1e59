import type { Direction } from '../../words/language';
import type { Atlas } from '../../atlas/atlas.svelte';
import type { TableName } from '../../world/package';
import type { IndicatorId } from '../../world/rows';
import type { DetailTables } from '../../world/tables';
import type { Colours } from '../picture/colours';
import type { Measure } from '../picture/wrapText';
import type { Value } from '../sheets/viewTable';
import type { ChartData } from '../slides/chart/chartData';

/** What a chart is drawn with. */
export interface ChartPen {
  /** Of the chart, px. */
  width: number;
  colours: Colours;
  measure: Measure;
  /** How lines are written; to the right, where it is not said. */
  dir?: Direction | undefined;
}

/** A chart as elements of SVG, from 0, 0 on. */
export interface Drawing {
  svg: string;
  height: number;
}

/** A chart of the page as it is taken along: the same figures, whatever the file. */
export interface TakenChart {
  /** What it shows. */
  name: string;
  /** Of what: the choice that it is of, as a view is named. */
  view: string;
  /** As a slide has it. Its title is what it says first: its name where nothing stands out. */
  data: ChartData;
  /** As a sheet has it; the first row names the columns. */
  rows: Value[][];
  /** What its figures rest on. */
  tables: TableName[];
  draw: (pen: ChartPen) => Drawing;
  /** The indicator that it shows, if it does. */
  indicator?: IndicatorId;
}

/** What a chart shows and of what, below what it says first; where that is its name, it is not said again. */
export function lineBelow({ name, view, data }: Pick<TakenChart, 'name' | 'view' | 'data'>): string {
  return data.title === name ? view : `${name}. ${view}`;
}

/** A chart under another title: what it says first stands below that. */
export function titled(chart: TakenChart, title: string): TakenChart {
  const { data, name } = chart;
  const said = data.title === name ? name : `${data.title}. ${name}`;
  return { ...chart, name: said, data: { ...data, title } };
}

/** What a chart is made from. */
export interface ChartGround {
  atlas: Atlas<'explore' | 'present'>;
  detail: DetailTables;
  colours: Colours;
}
