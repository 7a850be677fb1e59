import { standingOn } from '../../world/membership';
import { yearOf } from '../../world/days';
import { setOfAll } from '../../world/countrySet';
import { tablesBehind } from '../aboutSources';
import { timeChart, yearEndsUntil } from '../slides/chart/chartData';
import type { ChartData } from '../slides/chart/chartData';
import { countedIn } from './chartSaying';
import { LABEL, LINE, line, SMALL, word } from './svgParts';
import type { ChartGround, ChartPen, Drawing, TakenChart } from './takenChart';

/**
 * Members and observers from the beginning to the chosen day, of the whole world, as on the page; in its sheet to this day.
 */
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
  const all = yearEndsUntil(atlas.today, yearOf(world.organization.firstDay));
  return {
    ...{ name, data, view: date },
    rows: [
      [explore.source.year, ...data.series.map(({ name: head }) => head)],
      ...all.map((day) => {
        const standing = standingOn(world.curve, day);
        return [yearOf(day), standing.members, standing.observers];
      }),
    ],
    tables: tablesBehind({ kind: 'counts', of: ['members'] }),
    draw: (pen) => drawCurve(data, pen, formats.number),
  };
}

const PLOT = 230;
const LEFT = 34;
/** Between two years that are named, and two values. */
const YEARS = 10;
const VALUES = 50;

/** Lines over the years to the day at their end, where each is named. */
function drawCurve(
  { labels, series, colours: own }: ChartData,
  { width, colours, measure }: ChartPen,
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
  const last = labels.length - 1;
  const day = labels[last] ?? '';
  const end = { size: SMALL, fill: colours.ink, anchor: 'end' } as const;
  const below = y(0) + SMALL * LINE + 2;
  // A year that is named so near to the day would run into it.
  const free = x(last) - measure(day, SMALL, false) - LABEL * 2;
  for (const [i, label] of labels.entries())
    if (Number(label) % YEARS === 0 && x(i) < free)
      parts.push(word(label, [x(i), below], { size: SMALL, fill: colours.soft, anchor: 'middle' }));
  parts.push(word(day, [x(last), below], end));
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
