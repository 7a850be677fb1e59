import type { Chosen } from '../choice/chosen';
import { endsOf } from '../choice/documentYears';
import type { ChoiceWords } from '../words/facets';
import { yearsOf } from './describe';

/**
 * Of which years the documents are behind what is said, as these are not of the map's date.
 * @param rows the rows of documents that count
 * @returns `documents`: the years that the reader asked for, or else those of the rows; '' where none has one.
 *   `weaker`: that weaker evidence counts, too; '' where it does not
 */
export function documentsInWords(
  words: Pick<ChoiceWords, 'documents' | 'weaker'>,
  { documents, evidence }: Pick<Chosen, 'documents' | 'evidence'>,
  rows: readonly { year: number | null }[],
): { documents: string; weaker: string } {
  const { first, last } = yearsOf(rows);
  const ends = documents
    ? endsOf(documents)
    : first && last
      ? ([String(first), String(last)] as const)
      : null;
  return {
    documents: ends ? words.documents(...ends) : '',
    weaker: evidence === 'all' ? words.weaker : '',
  };
}
