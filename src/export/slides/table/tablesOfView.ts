import type { Atlas } from '../../../atlas/atlas.svelte';
import { nameOfView } from '../../../figures/viewName';
import type { DetailTables } from '../../../world/tables';
import { sourcesOf } from '../../aboutSources';
import { addressOf, creditWords, type AboutView } from '../../viewContent';
import type { DeckLook } from '../deckLook';
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
  { detail, page }: { detail: DetailTables; page: string },
  { design, measure, coloursOf }: Pick<DeckLook, 'design' | 'measure' | 'coloursOf'>,
): { slides: SlideContent[]; notes: string } {
  const words = atlas.present.output;
  const { number, date } = atlas.formats;
  const notes: string[] = [];
  const slides = viewLists(atlas, detail).flatMap((list) => {
    const behind = detail.credits.filter(({ table }) => list.tables.some((name) => name === table));
    const sources = sourceLine(
      atlas,
      sourcesOf(behind, creditWords(atlas, atlas.explore.source.perValue)),
      design,
      measure,
    );
    const options = {
      list,
      view: nameOfView(atlas, atlas.choice.all),
      colours: coloursOf(atlas.choice.all),
      partOf: words.slides.lists.partOf,
      inWords: ({ columns }: ListData, rows: number) =>
        words.slides.lists.inWords(
          rows,
          columns.map(({ name }) => name).join(atlas.formats.comma),
          atlas.formats,
        ),
      credits: [sources.short, words.made(date(about.date), date(about.made), about.address)] as const,
      footer: atlas.organization.disclaimer,
      notes: [about.choice, sources.whole].join('\n\n'),
    };
    const made = tableSlides(options, design, measure);
    if (made) return made;
    const address = addressOf(atlas, page, { view: 'table', rows: list.key });
    notes.push(words.slides.lists.tooLong(list.name, number(list.rows.length), address));
    return [];
  });
  return { slides, notes: notes.join('\n') };
}
