import type { ChartPen, Drawing } from '../chart/takenChart';
import { at } from '../chart/svgParts';
import type { Colours } from '../picture/colours';
import type { MapPicture } from '../picture/mapPicture';
import type { Measure } from '../picture/wrapText';
import type { DeckDesign } from '../slides/design';
import type { SlideContent } from '../slides/slide';
import { textBlocks, type SlideSketch } from './quietSketch';

/** The chart is drawn so wide, and made as large as its place, px. */
const WIDTH = 640;
const NOTHING = { x: 0, y: 0, width: 0, height: 0 };
const NO_MAP: MapPicture = {
  box: NOTHING,
  sphere: null,
  graticule: null,
  ...{ areas: [], countries: [], lines: [], offices: [], labels: [] },
};

/** A slide of a chart alone as a picture: its words where its layout has them, and the chart as it is drawn in pictures. */
export function chartAloneSketch(
  slide: SlideContent,
  { size, dir, layouts }: DeckDesign,
  draw: (pen: ChartPen) => Drawing,
  colours: Colours,
  measure: Measure,
): SlideSketch {
  const { places } = layouts[slide.layout];
  const texts = slide.texts.flatMap((text) => {
    const place = places[text.place];
    return place ? textBlocks(text, place, false, colours, measure) : [];
  });
  const { x, y, width, height } = places.chart1?.box ?? NOTHING;
  const drawing = draw({ width: WIDTH, colours, measure, dir });
  const scale = Math.min(width / WIDTH, height / drawing.height);
  return {
    picture: {
      ...size,
      alt: '',
      colours,
      isTransparent: false,
      dir,
      texts,
      map: NO_MAP,
      legend: { entries: [], size: 0, mark: 0 },
      aside: null,
      bars: null,
    },
    over: `<g transform="translate(${at(x)} ${at(y)}) scale(${scale.toFixed(3)})">${drawing.svg}</g>`,
  };
}
