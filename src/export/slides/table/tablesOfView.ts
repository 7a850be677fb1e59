import type { Atlas } from '../../../atlas/atlas.svelte';
import type { Scheme } from '../../../choice/chosen';
import { nameOfView } from '../../../figures/viewName';
import { fitColour } from '../../../map/marks/countryLook';
import type { DetailTables } from '../../../world/tables';
import { sourcesOf } from '../../aboutSources';
import { readColours } from '../../picture/colours';
import type { Measure } from '../../picture/wrapText';
import { addressOf, creditWords, type AboutView } from '../../viewContent';
import type { SlideSize } from '../ooxml/layouts';
import type { SlideContent } from '../slide';
import { sourceLine } from '../sourceLine';
import { viewLists, type ListData } from './listData';
import { tableSlides } from './tableSlides';

/**
 * The offices and countries of a choice as slides of tables.
 * @returns `notes`: of those that are too long, where they are found
 */
export function tablesOfView(
  atlas: Atlas<'explore' | 'present'>,
  about: AboutView,
  { detail, page, scheme }: { detail: DetailTables; page: string; scheme: Scheme },
  size: SlideSize,
  measure: Measure,
): { slides: SlideContent[]; notes: string } {
  const words = atlas.present.output;
  const { number, date } = atlas.formats;
  const notes: string[] = [];
  const slides = viewLists(atlas, detail).flatMap((list) => {
    const behind = detail.credits.filter(({ table }) => list.tables.some((name) => name === table));
    const sources = sourceLine(
      atlas,
      sourcesOf(behind, creditWords(atlas, atlas.explore.source.perValue)),
      size,
      measure,
    );
    const options = {
      list,
      view: nameOfView(atlas, atlas.choice.all),
      colours: readColours(scheme, fitColour(atlas.choice.all), atlas.world.areas),
      partOf: (title: string, n: number, all: number) =>
        words.slides.lists.partOf(title, number(n), number(all)),
      inWords: ({ columns }: ListData, rows: number) =>
        words.slides.lists.inWords(rows, columns.map(({ name }) => name).join(', '), atlas.formats),
      credits: [sources.short, words.made(date(about.date), date(about.made), about.address)],
      footer: atlas.organization.disclaimer,
      notes: [about.choice, sources.whole].join('\n\n'),
    };
    const made = tableSlides(options, size, measure);
    if (made) return made;
    const address = addressOf(atlas, page, { view: 'table', rows: list.key });
    notes.push(words.slides.lists.tooLong(list.name, number(list.rows.length), address));
    return [];
  });
  return { slides, notes: notes.join('\n') };
}
