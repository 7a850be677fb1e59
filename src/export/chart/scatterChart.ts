import { powersOfTen, MARGIN, scatterNames, scatterPlot, ZERO_ROOM } from '../../charts/people/scatterPlot';
import { indicatorsIn, midYearOn, midYearsOf, valuesOf, type MidYear } from '../../figures/indicators';
import { has } from '../../world/countrySet';
import type { IndicatorDefinition } from '../../world/tables';
import { figuresOf } from '../../words/figures';
import { tablesBehind } from '../aboutSources';
import type { ChartData } from '../slides/chart/chartData';
import { countedIn, findingOf, viewWithout } from './chartSaying';
import { drawKey } from './drawKey';
import { at, LABEL, line, SMALL, word } from './svgParts';
import type { ChartGround, ChartPen, Drawing, TakenChart } from './takenChart';

/** The width of the plot on a slide, px, and how many chosen countries are named in it. */
const SLIDE_PLOT = 900;
const MOST_NAMED = 12;

/** Every country by its population and another figure, on logarithmic scales. */
export function scatterChart({ atlas, detail, colours }: ChartGround, figure: string): TakenChart {
  const { world, choice, fit, day, explore, present, language, text } = atlas;
  const { lang } = language;
  const words = present.chartFile;
  const shown = explore.context.scatter;
  const [across] = indicatorsIn(world, 'scatter-x');
  const figures = indicatorsIn(world, 'scatter-y');
  const upwards = figures.find(({ id }) => id === figure) ?? figures[0];
  const midYears = midYearsOf(world, detail.indicators);
  // Before the first one there is no chart on the page.
  const midYear = midYearOn(midYears, choice.date) ?? midYears[0] ?? null;
  const valuesAt = (of: IndicatorDefinition | undefined, one: MidYear | null = midYear) =>
    of ? valuesOf(world, of, one, day.work) : [];
  const every = (of: IndicatorDefinition | undefined) =>
    midYears.flatMap((one) => valuesAt(of, one).flatMap((value) => value ?? []));
  const drawn = {
    population: valuesAt(across),
    other: valuesAt(upwards),
    everyPopulation: every(across),
    everyOther: every(upwards),
  };
  const name = shown.title(
    across?.short[lang] ?? '',
    upwards?.short[lang] ?? '',
    String(midYear?.year ?? ''),
  );
  const isMember = (index: number) => day.statuses[index] === 'member';
  const nameOf = (index: number) => {
    const country = world.countries[index];
    return country ? atlas.nameOf(country) : '';
  };
  const write = figuresOf(language.tag);
  const fitting = world.countries.filter(
    ({ index }) =>
      has(fit.all, index) && (drawn.population[index] ?? 0) > 0 && (drawn.other[index] ?? null) !== null,
  );
  // Members first: a group of marks is a stretch of rows.
  const rows = [
    ...fitting.filter(({ index }) => isMember(index)),
    ...fitting.filter(({ index }) => !isMember(index)),
  ];
  /** A logarithmic axis has no place for nothing. */
  const marked = rows.filter(({ index }) => (drawn.other[index] ?? 0) > 0);
  // Those that the reader chose, the greatest, and the outliers that have room, as in a plot so wide.
  const plotted = scatterPlot(drawn, SLIDE_PLOT);
  const telling = scatterNames(plotted, (index) => has(fit.all, index), nameOf).map(({ index }) => index);
  const chosen = choice.all.country;
  const greatest = [drawn.population, drawn.other].map((values) =>
    Math.max(0, ...marked.map(({ index }) => values[index] ?? 0)),
  );
  const isNamed = ({ index, iso3 }: (typeof rows)[number]) =>
    (chosen.length <= MOST_NAMED && chosen.includes(iso3)) ||
    telling.includes(index) ||
    drawn.population[index] === greatest[0] ||
    drawn.other[index] === greatest[1];
  const members = marked.filter(({ index }) => isMember(index)).length;
  const labels = rows.map(({ index }) => nameOf(index));
  const data: ChartData = {
    key: 'scatter',
    kind: 'scatter',
    title: findingOf(
      atlas,
      { labels, values: rows.map(({ index }) => drawn.other[index] ?? 0), name },
      (country, value) => words.most.figure(upwards?.short[lang] ?? '', country, value),
      (value) => (upwards ? write.short(upwards.unit, value) : ''),
    ),
    about: countedIn(atlas, fit.all),
    labels: marked.map(({ index }) => nameOf(index)),
    series: [
      {
        name: across ? atlas.nameOf(across) : '',
        values: marked.map(({ index }) => drawn.population[index] ?? 0),
      },
      {
        name: upwards ? atlas.nameOf(upwards) : '',
        values: marked.map(({ index }) => drawn.other[index] ?? 0),
      },
    ],
    colours: [colours.fit, colours.soft],
    groups: [
      { name: shown.members, size: members },
      { name: shown.others, size: marked.length - members },
    ].filter(({ size }) => size > 0),
    named: marked.flatMap((country, row) => (isNamed(country) ? [row] : [])),
  };
  if (members === 0) data.colours = [colours.soft];
  return {
    ...{ name, data, view: viewWithout(atlas, []), ...(upwards && { indicator: upwards.id }) },
    rows: [
      [words.country, ...data.series.map((one) => one.name), words.membership],
      ...rows.map(({ index }) => [
        nameOf(index),
        drawn.population[index] ?? null,
        drawn.other[index] ?? null,
        text.statusLabel(day.statuses[index] ?? 'other'),
      ]),
    ],
    tables: tablesBehind({
      kind: 'counts',
      of: upwards?.source === 'work' ? ['indicators', 'work'] : ['indicators'],
    }),
    draw: (pen) => {
      const key = drawKey(
        [
          { label: shown.members, colour: pen.colours.fit },
          { label: shown.others, colour: pen.colours.soft },
        ],
        pen,
      );
      const plot = scatterPlot(drawn, pen.width);
      const fits = (index: number) => has(fit.all, index);
      const marks = plot.marks.map(({ index, at: place }) =>
        markOf(place, isMember(index), fits(index), pen),
      );
      const names = scatterNames(plot, fits, nameOf).map(({ name: country, x, y }) =>
        word(country, [x, y], { size: SMALL, fill: pen.colours.ink }),
      );
      const frame = axesOf(plot, pen, {
        across: (value) => (across ? write.short(across.unit, value) : ''),
        up: (value) => (upwards ? write.short(upwards.unit, value) : ''),
        names: [
          shown.across(across ? atlas.nameOf(across) : ''),
          shown.up(upwards ? atlas.nameOf(upwards) : ''),
        ],
      });
      const note = word(shown.logarithmic, [0, plot.height + SMALL], { size: SMALL, fill: pen.colours.soft });
      return {
        svg: `${key.svg}<g transform="translate(0 ${at(key.height)})">${[...frame, ...marks, ...names, note].join('')}</g>`,
        height: key.height + plot.height + SMALL * 1.5,
      } satisfies Drawing;
    },
  };
}

const RADIUS = 3.4;

function markOf(
  { x, y }: { x: number; y: number },
  isMember: boolean,
  fits: boolean,
  { colours }: ChartPen,
): string {
  const look = `fill="${isMember ? colours.fit : colours.soft}" fill-opacity="${fits ? '.75' : '.2'}"`;
  if (isMember) return `<circle cx="${at(x)}" cy="${at(y)}" r="${RADIUS}" ${look}/>`;
  const r = RADIUS * 1.35;
  return `<path d="M${at(x)} ${at(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z" ${look}/>`;
}

/** The powers of ten along both sides, and what the axes are of. */
function axesOf(
  plot: ReturnType<typeof scatterPlot>,
  { colours }: ChartPen,
  say: {
    across: (value: number) => string;
    up: (value: number) => string;
    names: [across: string, up: string];
  },
): string[] {
  const soft = { size: SMALL, fill: colours.soft };
  const right = plot.width - MARGIN.right;
  const [across, up] = say.names;
  const level = (y: number) =>
    line(
      [
        [MARGIN.left, y],
        [right, y],
      ],
      colours.line,
    );
  return [
    ...powersOfTen(plot.across).flatMap((tick) => {
      const x = plot.across(tick);
      return [
        line(
          [
            [x, MARGIN.top],
            [x, plot.floor],
          ],
          colours.line,
        ),
        word(say.across(tick), [x, plot.floor + 14], { ...soft, anchor: 'middle' }),
      ];
    }),
    ...powersOfTen(plot.upwards).flatMap((tick) => {
      const y = plot.upwards(tick);
      return [level(y), word(say.up(tick), [MARGIN.left - 4, y + 4], { ...soft, anchor: 'end' })];
    }),
    ...(plot.hasZero
      ? [
          level(plot.floor - ZERO_ROOM),
          word(say.up(0), [MARGIN.left - 4, plot.floor - ZERO_ROOM / 2 + 4], { ...soft, anchor: 'end' }),
        ]
      : []),
    word(up, [0, LABEL - 2], soft),
    word(across, [right, plot.height - 4], { ...soft, anchor: 'end' }),
  ];
}
