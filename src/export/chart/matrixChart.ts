import { areasByThemes } from '../../figures/workTally';
import { tablesBehind } from '../aboutSources';
import { wrapText } from '../picture/wrapText';
import type { ChartData } from '../slides/chart/chartData';
import { countedIn, findingOf, viewWithout } from './chartSaying';
import { LABEL, LINE, rect, SMALL, word } from './svgParts';
import { turnedRound } from '../picture/turnedRound';
import type { ChartGround, ChartPen, Drawing, TakenChart } from './takenChart';

/** Countries with documented work in both an area and a task: tasks down, a series for each area. */
export function matrixChart({ atlas, colours }: ChartGround): TakenChart {
  const { world, day, fit, present, formats, text } = atlas;
  const name = text.charts.matrix.title;
  const cells = areasByThemes(world, day, fit, atlas.choice.all);
  const areas = world.areas.map((row) => atlas.nameOf(row));
  const tasks = world.themes.map((row) => atlas.nameOf(row));
  const shorts = world.themes.map((row) => atlas.nameOf({ name: row.short }));
  const values = cells.map((row) => row.map(({ value }) => value));
  const pairs = areas.flatMap((area) => tasks.map((task) => present.chartFile.pair(area, task)));
  const data: ChartData = {
    key: 'matrix',
    kind: 'cluster',
    title: findingOf(
      atlas,
      { labels: pairs, values: values.flat(), name },
      present.chartFile.most.pairs,
      (value) => text.filters.count(value, formats),
    ),
    about: countedIn(atlas, atlas.choice.all.match === 'all' ? fit.all : fit.except('area', 'theme')),
    labels: tasks,
    series: areas.map((area, i) => ({ name: area, values: values[i] ?? [] })),
    colours: world.areas.map(({ id }) => colours[`area-${id}`]),
  };
  return {
    ...{ name, data, view: viewWithout(atlas, ['area', 'theme']) },
    rows: [[name, ...tasks], ...areas.map((area, i) => [area, ...(values[i] ?? [])])],
    tables: tablesBehind({ kind: 'counts', of: ['work'] }),
    draw: (pen) =>
      drawMatrix(
        { ...data, shorts },
        pen,
        cells.map((row) => row.map(({ isChosen }) => isChosen)),
        formats.number,
      ),
  };
}

const CELL = 34;
/** The share of the width that names of areas take. */
const NAMES = 0.32;
const GAP = 3;
/** Of the colour, as on the page: never so much that the number cannot be read. */
const STRONGEST = 0.55;

/** Areas down, tasks across, each cell the stronger the more countries it has. */
function drawMatrix(
  { labels: tasks, series: areas, shorts }: ChartData & { shorts: readonly string[] },
  { width, colours, measure, dir }: ChartPen,
  chosen: readonly (readonly boolean[])[],
  say: (value: number) => string,
): Drawing {
  const left = width * NAMES;
  const step = (width - left) / Math.max(1, tasks.length);
  const linesOf = (text: string, room: number, size: number) =>
    wrapText([{ text }], room, size, measure).map((line) => line.map((run) => run.text).join(''));
  const headsOf = (names: readonly string[]) => names.map((name) => linesOf(name, step - 2 * GAP, SMALL));
  const isWide = headsOf(tasks)
    .flat()
    .some((text) => measure(text, SMALL, false) > step);
  const heads = headsOf(isWide ? shorts : tasks);
  const headHeight = Math.max(1, ...heads.map(({ length }) => length)) * SMALL * LINE + GAP * 2;
  const most = Math.max(1, ...areas.flatMap(({ values }) => values));
  const parts = heads.flatMap((lines, i) =>
    lines.map((text, row) => {
      const y = headHeight - GAP * 2 - (lines.length - 1 - row) * SMALL * LINE;
      return word(text, [left + (i + 0.5) * step, y], { size: SMALL, fill: colours.soft, anchor: 'middle' });
    }),
  );
  for (const [i, { name, values }] of areas.entries()) {
    const top = headHeight + i * (CELL + GAP);
    const lines = linesOf(name, left - 4 * GAP, LABEL);
    const first = top + CELL / 2 - (lines.length * LABEL * LINE) / 2 + LABEL;
    for (const [row, text] of lines.entries())
      parts.push(word(text, [0, first + row * LABEL * LINE], { fill: colours.ink }));
    for (const [j, value] of values.entries()) {
      const x = left + j * step;
      const box = [x + GAP / 2, top, step - GAP, CELL] as const;
      const isChosen = chosen[i]?.[j] === true;
      const rim = ` rx="3" stroke="${isChosen ? colours.ink : colours.line}" stroke-width="${isChosen ? 2 : 1}"`;
      parts.push(
        rect(box, colours.action, ` fill-opacity="${((value / most) * STRONGEST).toFixed(2)}"${rim}`),
        word(say(value), [x + step / 2, top + CELL / 2 + LABEL * 0.36], {
          fill: colours.ink,
          isBold: isChosen,
          anchor: 'middle',
        }),
      );
    }
  }
  return {
    svg: turnedRound(parts.join(''), width, dir),
    height: headHeight + areas.length * (CELL + GAP),
  };
}
