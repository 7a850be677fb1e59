/** px of a slide. */
const PX_PER_POINT = 4 / 3;

/**
 * Sizes of type on a slide of 720 px, px: title of the deck and what follows it, title (28 pt), sentence (16 pt), the least
 * of all that is no list of sources (10 pt), and of these where they stand below something else (8 pt).
 */
export const TYPE = {
  deck: 40 * PX_PER_POINT,
  subtitle: 20 * PX_PER_POINT,
  title: 28 * PX_PER_POINT,
  sentence: 16 * PX_PER_POINT,
  least: 10 * PX_PER_POINT,
  sources: 8 * PX_PER_POINT,
};

/** Sizes of type of a picture, px. */
export interface TypeScale {
  title: number;
  sentence: number;
  legend: number;
  note: number;
  source: number;
  /** Whether they hold at any width, and a title takes two lines at most. */
  isFixed: boolean;
}

/** Posts and mails show pictures 640 px wide, where 9 px can still be read: at 1280 px, twice as much. */
export const LEAST_READ = 18;

/** How much larger or smaller a picture is than one of 1280 px. */
export const pictureUnit = (width: number) => width / 1280;

/** For a picture 1280 px wide. */
export const PICTURE_TYPE: TypeScale = {
  title: 28,
  sentence: 20,
  legend: LEAST_READ,
  note: LEAST_READ,
  source: 14,
  isFixed: false,
};

/** For slides: 28, 16, 10 and, for sources, 8 pt. */
export const SLIDE_TYPE: TypeScale = {
  title: TYPE.title,
  sentence: TYPE.sentence,
  legend: TYPE.least,
  note: TYPE.least,
  source: TYPE.sources,
  isFixed: true,
};
