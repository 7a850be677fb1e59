import type { TakenChart } from '../chart/takenChart';
import type { Colours } from '../picture/colours';
import type { Drawable } from '../picture/drawable';
import type { Picture, PictureContent } from '../picture/picture';
import type { AboutView } from '../viewContent';
import type { Chosen } from '../../choice/chosen';
import type { StoryPicture } from '../../world/story';
import type { ChartData } from './chart/chartData';

/** What is said of a map on its slide, in place of what it says itself. */
export interface SlideStep {
  title: string;
  text: string;
  /** Whether the title says what it is about, and the headline of the view what is found. */
  isLabel?: boolean;
  /** For the speaker; '' if there are none. */
  notes: string;
  /** What it shows in place of its map, of a story's step. */
  picture?: StoryPicture;
  /** What the other steps of the story choose. */
  others?: readonly Chosen[];
}

/** The same where the map may say it itself. */
export type SaidOfMap = Partial<SlideStep> & Pick<SlideStep, 'notes'>;

/** A view on its way to a deck. */
export interface DeckView {
  drawable: Drawable;
  about: AboutView;
}

/** A slide of a map before it is known how high the maps of the deck are. */
export interface MapPlan {
  view: DeckView;
  content: PictureContent;
  /** What stands beside the map. */
  chart: ChartData | undefined;
  notes: string;
  /** The slide, if it were alone. */
  picture: Picture;
}

/** A slide of a chart alone. */
export interface ChartPlan {
  view: DeckView;
  /** The chart under the slide's title, and the view that its sources are of. */
  taken: TakenChart;
  about: AboutView;
  colours: Colours;
  /** What the chart says first, whatever its title. */
  said: string;
}

export type DeckPlan = MapPlan | ChartPlan;

/** What a plan's slide says of itself, and rests on. */
export function aboutPlan(plan: DeckPlan): AboutView {
  return 'about' in plan ? plan.about : plan.view.about;
}
