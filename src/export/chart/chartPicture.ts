import { escapeXml, FACE } from '../picture/svgPicture';
import { wrapText, type Measure } from '../picture/wrapText';
import type { Colours } from '../picture/colours';
import type { AboutView } from '../viewContent';
import type { Direction } from '../../words/language';
import { turnedRound } from '../picture/turnedRound';
import { at, rect, word } from './svgParts';
import { lineBelow, type TakenChart } from './takenChart';

/** As wide as it is read at the least, in a mail or a column of text, px. */
const WIDTH = 640;
const MARGIN = 24;
const TYPE = { title: 20, about: 13.5, note: 10.5 };
const LINE = 1.32;
/** Between title, chart and notes. */
const GAP = 16;
/** Room for another font than the one that was measured with. */
const SLACK = 0.96;

/** A chart as a picture of its own. */
interface ChartPicture {
  svg: string;
  width: number;
  height: number;
  /** What it says to those who cannot see it. */
  alt: string;
}

/**
 * Draws a chart as an SVG file that needs nothing else: what it says first as its title, what it shows, the chart, then
 * sources, date and address.
 * @param notes what stands below it, each on its own line or lines
 * @param alt what it says to those who cannot see it
 */
export function chartPicture(
  chart: TakenChart,
  {
    notes,
    alt,
    about,
    colours,
    dir,
  }: {
    notes: readonly string[];
    alt: string;
    about: AboutView;
    colours: Colours;
    dir?: Direction;
  },
  measure: Measure,
): ChartPicture {
  const { data, draw } = chart;
  const width = WIDTH - 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  const put = (text: string, size: number, look: { fill: string; isBold?: boolean }) => {
    const room = width * SLACK;
    const { isBold = false } = look;
    const lines = wrapText([{ text: foldable(text, room, size, measure), isBold }], room, size, measure);
    for (const line of lines) {
      const drawn = word(line.map((run) => run.text).join(''), [MARGIN, y + size], { size, ...look });
      parts.push(turnedRound(drawn, WIDTH, dir));
      y += size * LINE;
    }
  };
  put(data.title, TYPE.title, { fill: colours.ink, isBold: true });
  y += 4;
  put(lineBelow(chart), TYPE.about, { fill: colours.soft });
  y += GAP;
  const { svg, height } = draw({ width, colours, measure, dir });
  parts.push(`<g id="chart" transform="translate(${MARGIN} ${at(y)})">${svg}</g>`);
  y += height + GAP;
  for (const note of notes) put(note, TYPE.note, { fill: colours.soft });
  const whole = Math.ceil(y + MARGIN * 0.8);
  return {
    svg: fileOf([rect([0, 0, WIDTH, whole], colours.page), ...parts], whole, alt, data.title, about),
    width: WIDTH,
    height: whole,
    alt,
  };
}

function fileOf(
  parts: readonly string[],
  height: number,
  alt: string,
  title: string,
  about: AboutView,
): string {
  const { choice, date, address, made, licence, sources } = about;
  const named = sources.map((one) => (one.address ? `${one.title} <${one.address}>` : one.title)).join('; ');
  const known = { title: about.title, choice, date, address, made, licence, sources: named };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc" font-family="${escapeXml(FACE)}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(alt)}</desc>`,
    `<metadata>${Object.entries(known)
      .map(([key, value]) => escapeXml(`${key}: ${value}`))
      .join('\n')}</metadata>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

/** A text whose words all fit a line: a long address is cut where the line ends. */
function foldable(text: string, room: number, size: number, measure: Measure): string {
  return text.replace(/\S+/g, (whole) => {
    if (measure(whole, size, false) <= room) return whole;
    const pieces = [''];
    for (const letter of whole) {
      const longer = `${pieces.at(-1) ?? ''}${letter}`;
      if (measure(longer, size, false) > room) pieces.push(letter);
      else pieces[pieces.length - 1] = longer;
    }
    return pieces.join(' ');
  });
}
