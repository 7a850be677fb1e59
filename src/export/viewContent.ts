import type { Atlas } from '../atlas/atlas.svelte';
import type { Chosen, Scheme } from '../choice/chosen';
import { formatQuery } from '../choice/query';
import type { CreditWords } from '../figures/creditInWords';
import { fitColour } from '../map/marks/countryLook';
import { count } from '../world/countrySet';
import type { Day } from '../world/days';
import type { Credit, DetailTables } from '../world/tables';
import { plainText, type SentencePart } from '../words/format';
import { sourcesOf, type AboutSource } from './aboutSources';
import { readColours, type Colours } from './picture/colours';
import type { Drawable } from './picture/drawable';
import { legendOf } from './picture/legend';
import { paintLand } from '../map/labels/paintLand';
import { mapPicture } from './picture/mapPicture';
import type { MapType } from './picture/mapType';
import { textMeasure } from './picture/measureText';
import type { PictureContent } from './picture/picture';

/** What a picture or file says of the view that it was made of. */
export interface AboutView {
  title: string;
  /** What is shown, in words: the headline, the line below it, and both. */
  headline: string;
  line: string;
  choice: string;
  date: Day;
  /** The address that opens the view. */
  address: string;
  /** The day on which the file is made. */
  made: Day;
  /** Where what is shown comes from, and under which terms. */
  sources: AboutSource[];
  /** Terms of what is the atlas's own. */
  licence: string;
}

/**
 * The facts about a view that go with every copy of it.
 * @param page the page's address, with or without a query
 */
export function aboutView(
  atlas: Atlas<'explore' | 'present'>,
  detail: DetailTables,
  page: string,
  made: Day,
): AboutView {
  return {
    title: atlas.organization.title,
    headline: plainText(atlas.summary.headline),
    line: atlas.summary.line,
    choice: atlas.summaryText,
    date: atlas.choice.date,
    address: addressOf(atlas, page),
    made,
    sources: sourcesOf(creditsBehind(atlas, detail), creditWords(atlas, atlas.explore.source.perValue)),
    licence: atlas.present.output.licence,
  };
}

/**
 * The address that opens a view.
 * @param page the page's address, with or without a query
 * @param other what it shows in place of what was chosen
 */
export function addressOf(atlas: Atlas<'explore'>, page: string, other: Partial<Chosen> = {}): string {
  const url = new URL(page);
  url.search = formatQuery({ ...atlas.choice.all, embed: false, ...other }, atlas.home);
  url.hash = '';
  return url.href;
}

/**
 * How sources are called in the language of the page.
 * @param perRow what to say of those that stand in the rows
 */
export function creditWords({ language, explore }: Atlas<'explore'>, perRow: string): CreditWords {
  return { lang: language.lang, licences: explore.source.licences, perRow };
}

/** The sources behind what a view shows: of the map, its offices, and what is asked for. */
function creditsBehind(atlas: Atlas<'explore' | 'present'>, { credits }: DetailTables): Credit[] {
  const { area, theme, activity, indicator, region } = atlas.choice.all;
  const source = atlas.world.indicators.find(({ id }) => id === indicator)?.source;
  const isAboutWork = area.length + theme.length + activity.length > 0 || source === 'work';
  const tables = [
    'members',
    'offices',
    'regional-offices',
    ...(region.length > 0 ? ['coverage'] : []),
    ...(isAboutWork ? ['work'] : []),
    ...(source === 'indicators' ? ['indicators'] : []),
    'territories',
    'borders',
  ];
  return credits.filter(({ table }) => tables.includes(table));
}

/** What to put in a picture in place of what the view says of itself: the title and text of a story's step. */
interface Caption {
  title: string;
  text: readonly SentencePart[];
  /** What is found, where the title says what it is about alone: this stands above it. */
  finding?: string | undefined;
}

interface ContentOptions {
  /** Whether page and sea are left out. */
  isTransparent?: boolean;
  caption?: Caption;
  /** What is said of the sources, where that is not all of them. */
  sources?: string;
  /** How large names and numbers on the map are. */
  mapType?: MapType;
  /** Gives other colours for the atlas's own. */
  recolour?: (colours: Colours) => Colours;
}

/** What a picture of a view is made of. */
export function viewContent(
  drawable: Drawable,
  about: AboutView,
  scheme: Scheme,
  { isTransparent = false, caption, sources, mapType, recolour = (own) => own }: ContentOptions = {},
): PictureContent {
  const { atlas, map, names } = drawable;
  const { text, formats } = atlas;
  const words = atlas.present.output;
  const { country } = atlas.choice.all;
  const pen = names && { tables: names, measure: textMeasure(), landOf: paintLand };
  const colours = recolour(readColours(scheme, fitColour(atlas.choice.all), atlas.world.areas));
  const ofToday = count(atlas.day.notYet) > 0 ? `${text.legend.today}. ` : '';
  // Its name on the map of a region has an asterisk.
  const namesKosovo =
    country.includes('XKX') ||
    atlas.choice.profile === 'XKX' ||
    map.ownCountries.some(({ iso3 }) => iso3 === 'XKX');
  return {
    title: caption?.finding ?? caption?.title ?? about.headline,
    sentence: caption ? underTitle(caption) : [about.line],
    isQuiet: !caption,
    dir: atlas.language.dir,
    notes: [
      {
        text:
          ofToday + text.map.disclaimerShort + (namesKosovo ? ` * ${atlas.explore.boundaries.kosovo}` : ''),
      },
      {
        text: sources ?? words.sources(about.sources.map(({ title }) => title).join('; ')),
        isOfSources: true,
      },
      {
        text: `${about.title}. ${words.made(formats.date(about.date), formats.date(about.made), about.address)}`,
      },
      { text: atlas.organization.disclaimer },
    ],
    alt: [
      ...new Set([...(caption ? [`${caption.title}.`, plainText(caption.text)] : []), atlas.summaryText]),
    ].join(' '),
    colours,
    isTransparent,
    drawMap: (box) => mapPicture(atlas, map, box, colours, pen, mapType),
    legendOf: (drawn) => legendOf(atlas, drawn, colours),
  };
}

/** What stands below the title: after its label, where the finding above does not hold that. */
function underTitle({ title, text, finding }: Caption): readonly SentencePart[] {
  const isSaid = finding === undefined || finding.toLowerCase().includes(title.toLowerCase());
  return isSaid ? text : [{ number: title }, '. ', ...text];
}
