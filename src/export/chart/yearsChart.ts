import { midYearOn, midYearsOf, peopleFacts, type PeopleFacts } from '../../figures/indicators';
import { figuresOf } from '../../words/figures';
import { plainText } from '../../words/format';
import { shares } from '../../words/people';
import { tablesBehind } from '../aboutSources';
import type { ChartData } from '../slides/chart/chartData';
import { countedIn, viewWithout } from './chartSaying';
import { at, LABEL, LINE, line, rect, SMALL, word } from './svgParts';
import type { ChartGround, ChartPen, Drawing, TakenChart } from './takenChart';

/** A share of one decimal, per cent. */
const perCent = (share: number) => Math.round(share * 1000) / 10;

/** Which part of the world's people, migrants and refugees lived in the countries, at each mid-year. */
export function yearsChart({ atlas, detail, colours }: ChartGround): TakenChart {
  const { world, choice, fit, day, explore, present, language, formats } = atlas;
  const words = present.chartFile;
  const { title: name, of } = explore.context.years;
  // With nothing chosen, the members are spoken of, as on the page.
  const isChosen = atlas.isFiltered;
  const countries = isChosen ? fit.all : (day.sets.status.get('member') ?? new Uint32Array());
  const midYears = midYearsOf(world, detail.indicators);
  const all = midYears.map((midYear) => peopleFacts(world, midYear, countries));
  const current = all.find(({ year }) => year === midYearOn(midYears, choice.date)?.year) ?? all[0];
  const figures = figuresOf(language.tag);
  const said = current
    ? plainText(
        shares(
          {
            facts: { ...current, parts: mostTelling(current.parts) },
            group: isChosen ? 'chosen' : 'members',
            missing: [],
            lang: language.lang,
            tag: language.tag,
          },
          formats,
          explore.context.people,
        ),
      )
    : '';
  const parts = current?.parts ?? [];
  const data: ChartData = {
    key: 'years',
    kind: 'cluster',
    title: said || name,
    about: `${words.shareOfWorld}${formats.semicolon}${countedIn(atlas, countries)}`,
    labels: all.map(({ year }) => String(year)),
    series: parts.map(({ indicator }, i) => ({
      name: atlas.nameOf(indicator),
      values: all.map((facts) => perCent(facts.parts[i]?.share ?? 0)),
    })),
    colours: [colours.fit, colours.accent, colours.soft].slice(0, parts.length),
    format: '0.0',
  };
  const heads = parts.flatMap(({ indicator }) => {
    const own = atlas.nameOf(indicator);
    return [words.here(own), words.world(own), words.share(own)];
  });
  const rows = all.map((facts) => [
    facts.year,
    ...facts.parts.flatMap(({ value, world: whole, share }) => [value, whole, perCent(share)]),
  ]);
  const panels = parts.map(({ indicator, value, world: whole, share }, i) => ({
    name: atlas.nameOf(indicator),
    said: of(
      figures.short(indicator.unit, value),
      figures.short(indicator.unit, whole),
      figures.share(share),
    ),
    columns: all.map((facts) => columnOf(facts, i, figures.share)),
  }));
  return {
    ...{ name, data, view: viewWithout(atlas, []) },
    rows: [[words.year, ...heads], ...rows],
    tables: tablesBehind({ kind: 'counts', of: ['indicators'] }),
    draw: (pen) => drawPanels(panels, pen, current?.year),
  };
}

/** Of the parts, the one that is farthest from the first, the share of all people. */
function mostTelling(parts: PeopleFacts['parts']): PeopleFacts['parts'] {
  const [people, ...others] = parts;
  const away = ({ share }: PeopleFacts['parts'][number]) => Math.abs(share - (people?.share ?? 0));
  return others.toSorted((a, b) => away(b) - away(a)).slice(0, 1);
}

interface Column {
  year: number;
  part: number;
  whole: number;
  said: string;
}

function columnOf({ year, parts }: PeopleFacts, i: number, write: (share: number) => string): Column {
  const { value = 0, world = 0, share = 0 } = parts[i] ?? {};
  return { year, part: value, whole: world, said: write(share) };
}

const PLOT = 62;
/** The share of its place that a column takes. */
const COLUMN = 0.64;
const BELOW = 14;

/** For each figure the columns of its years: those of the countries within those of the world. */
function drawPanels(
  panels: readonly { name: string; said: string; columns: readonly Column[] }[],
  { width, colours }: ChartPen,
  current: number | undefined,
): Drawing {
  let top = 0;
  const parts = panels.flatMap(({ name, said, columns }) => {
    const head = top + LABEL;
    const foot = top + LABEL * LINE + SMALL * LINE + PLOT + 8;
    top = foot + SMALL * LINE + BELOW;
    const most = Math.max(1, ...columns.map(({ whole }) => whole));
    const step = width / Math.max(1, columns.length);
    return [
      word(name, [0, head], { fill: colours.ink, isBold: true }),
      word(said, [width, head], { fill: colours.ink, anchor: 'end' }),
      ...columns.flatMap(({ year, part, whole, said: share }, i) => {
        const x = i * step + (step * (1 - COLUMN)) / 2;
        const [inner, outer] = [(part / most) * PLOT, (whole / most) * PLOT];
        const isCurrent = year === current;
        const middle = { size: SMALL, anchor: 'middle', isBold: isCurrent } as const;
        return [
          rect([x, foot - outer, step * COLUMN, outer], 'none', ` stroke="${colours.soft}" stroke-width="1"`),
          rect([x, foot - inner, step * COLUMN, inner], colours.fit, isCurrent ? '' : ' fill-opacity=".55"'),
          word(share, [(i + 0.5) * step, foot - outer - 4], { ...middle, fill: colours.ink }),
          word(String(year), [(i + 0.5) * step, foot + SMALL * LINE], { ...middle, fill: colours.soft }),
        ];
      }),
      line(
        [
          [0, foot],
          [width, foot],
        ],
        colours.soft,
      ),
    ];
  });
  return { svg: parts.join(''), height: Number(at(top)) };
}
