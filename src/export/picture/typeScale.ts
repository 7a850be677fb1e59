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

/** For a picture 1280 px wide. */
export const PICTURE_TYPE: TypeScale = {
  title: 25,
  sentence: 16,
  legend: 13.5,
  note: 11,
  source: 11,
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
