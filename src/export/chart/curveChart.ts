import { standingOn } from '../../world/membership';
import { yearOf } from '../../world/days';
import { setOfAll } from '../../world/countrySet';
import { tablesBehind } from '../aboutSources';
import { timeChart } from '../slides/chart/chartData';
import type { ChartData } from '../slides/chart/chartData';
import { countedIn } from './chartSaying';
import { LABEL, LINE, line, SMALL, word } from './svgParts';
import type { ChartGround, ChartPen, Drawing, TakenChart } from './takenChart';

/** Members and observers since the beginning: of the whole world, as on the page. */
export function curveChart({ atlas, colours }: ChartGround): TakenChart {
  const { world, choice, formats, explore, present, text } = atlas;
  const { time } = text.charts;
  const { members, observers } = standingOn(world.curve, choice.date);
  const name = present.output.slides.charts.time(String(yearOf(world.organization.firstDay)));
  const date = formats.date(choice.date);
  const data: ChartData = {
    ...timeChart(atlas, colours, world.curve),
    title: time.value(date, time.members(members, formats), time.observers(observers, formats)),
    about: countedIn(atlas, setOfAll(world.countries.length)),
  };
  const { labels, series } = data;
  return {
    ...{ name, data, view: date },
    rows: [
      [explore.source.year, ...series.map((one) => one.name)],
      ...labels.map((year, i) => [Number(year), ...series.map(({ values }) => values[i] ?? 0)]),
    ],
    tables: tablesBehind({ kind: 'counts', of: ['members'] }),
    draw: (pen) => drawCurve(data, pen, String(yearOf(choice.date)), formats.number),
  };
}

const PLOT = 230;
const LEFT = 34;
/** Between two years that are named, and two values. */
const YEARS = 10;
const VALUES = 50;

/** Lines over the years, each named at its end. */
function drawCurve(
  { labels, series, colours: own }: ChartData,
  { width, colours, measure }: ChartPen,
  year: string,
  say: (value: number) => string,
): Drawing {
  const ends = series.map(({ name, values }) => `${name} ${say(values.at(-1) ?? 0)}`);
  const right = Math.max(0, ...ends.map((text) => measure(text, LABEL, true))) + 10;
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const x = (i: number) => LEFT + (i / Math.max(1, labels.length - 1)) * (width - LEFT - right);
  const y = (value: number) => SMALL + PLOT * (1 - value / most);
  const parts: string[] = [];
  for (let value = 0; value <= most; value += VALUES)
    parts.push(
      line(
        [
          [LEFT, y(value)],
          [width - right, y(value)],
        ],
        colours.line,
      ),
      word(say(value), [LEFT - 6, y(value) + 4], { size: SMALL, fill: colours.soft, anchor: 'end' }),
    );
  for (const [i, label] of labels.entries())
    if (Number(label) % YEARS === 0)
      parts.push(
        word(label, [x(i), y(0) + SMALL * LINE + 2], { size: SMALL, fill: colours.soft, anchor: 'middle' }),
      );
  const now = labels.indexOf(year);
  if (now >= 0)
    parts.push(
      line(
        [
          [x(now), y(most)],
          [x(now), y(0)],
        ],
        colours.soft,
      ),
    );
  for (const [i, { values }] of series.entries())
    parts.push(
      line(
        values.map((value, at) => [x(at), y(value)]),
        own[i] ?? colours.fit,
        2.5,
      ),
      word(ends[i] ?? '', [width - right + 6, y(values.at(-1) ?? 0) + 4], {
        fill: colours.ink,
        isBold: true,
      }),
    );
  return { svg: parts.join(''), height: y(0) + SMALL * LINE + 10 };
}
