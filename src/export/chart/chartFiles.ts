import type { Atlas } from '../../atlas/atlas.svelte';
import type { Scheme } from '../../choice/chosen';
import type { ChartKey } from '../../figures/chartKey';
import { fitColour } from '../../map/marks/countryLook';
import { loadDetail } from '../../world/detail';
import type { Day } from '../../world/days';
import 'virtual:atlas/shades.css';
import { readColours, type Colours } from '../picture/colours';
import { textMeasure } from '../picture/measureText';
import { pngPicture } from '../picture/pngPicture';
import { AtlasDeck } from '../slides/atlasDeck';
import { chartInWords } from '../slides/chart/chartWords';
import { aboutView, type AboutView } from '../viewContent';
import { aboutChart } from './aboutChart';
import { chartPicture } from './chartPicture';
import { pageChart } from './pageChart';
import type { TakenChart } from './takenChart';

/** What a chart is made into. */
export const CHART_KINDS = ['png', 'svg', 'pptx', 'xlsx'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

interface ChartOptions {
  scheme: Scheme;
  /** The page's address. */
  page: string;
  made: Day;
}

/** Pixels for one px of the picture: what is asked for, and what will do. */
const SCALES = [2, 1];

/**
 * A chart of the page as a file.
 * @throws if the tables cannot be loaded
 */
export async function chartFile(
  atlas: Atlas<'explore' | 'present'>,
  key: ChartKey,
  kind: ChartKind,
  options: ChartOptions,
): Promise<Blob> {
  const detail = await loadDetail();
  const colours = readColours(options.scheme, fitColour(atlas.choice.all), atlas.world.areas);
  const chart = pageChart({ atlas, detail, colours }, key);
  const about = aboutChart(atlas, detail, chart, aboutView(atlas, detail, options.page, options.made));
  if (kind === 'svg' || kind === 'png') {
    const picture = pictureOf(atlas, chart, about, colours);
    return kind === 'svg'
      ? new Blob([picture.svg], { type: 'image/svg+xml' })
      : (await pngPicture(picture.svg, picture, SCALES)).png;
  }
  if (kind === 'xlsx') {
    const [{ chartWorkbook }, { XLSX_TYPE }] = await loadWorkbooks();
    const content = chartWorkbook(chart, about, atlas.present.output, atlas.language);
    return new Blob([content], { type: XLSX_TYPE });
  }
  const deck = new AtlasDeck(
    atlas,
    { ...about, title: chart.data.title },
    { format: 'wide', detail, ...options },
  );
  deck.addChart({ atlas, taken: chart, about, colours });
  return deck.write();
}

/**
 * What a chart of the page says first.
 * @throws if the tables cannot be loaded
 */
export async function firstSaid(atlas: Atlas<'explore' | 'present'>, key: ChartKey): Promise<string> {
  const detail = await loadDetail();
  const colours = readColours('light', fitColour(atlas.choice.all), atlas.world.areas);
  return pageChart({ atlas, detail, colours }, key).data.title;
}

/** Only who asks for one loads what writes it. */
const loadWorkbooks = () => Promise.all([import('./chartWorkbook'), import('../sheets/xlsx/workbookFile')]);

function pictureOf(
  atlas: Atlas<'explore' | 'present'>,
  chart: TakenChart,
  about: AboutView,
  colours: Colours,
) {
  const { present, formats, organization } = atlas;
  const words = present.output;
  const notes = [
    words.sources(about.sources.map(({ title }) => title).join('; ')),
    `${about.title}. ${words.made(formats.date(about.date), formats.date(about.made), about.address)}`,
    organization.disclaimer,
  ];
  const alt = chartInWords({ ...chart.data, title: chart.name }, words.slides.charts, formats);
  return chartPicture(chart, { notes, alt, about, colours, dir: atlas.language.dir }, textMeasure());
}
