import type { TextUnit } from '../../../shared/contract/text-views.ts';
import { numbers } from './numbers.ts';

const UNITS: Record<NonNullable<TextUnit>, string> = {
  page: 'page',
  slide: 'slide',
  paragraph: 'paragraph',
  line: 'line',
};

/** Words of the search in what was handed in. */
export const search = {
  title: 'Search the texts',
  field: 'Search in everything that was handed in',
  hint: 'Words, "a phrase", -without',
  where: 'Where to search',
  everywhere: 'Everything that is here',
  found: 'Passages found',
  count: (count: number, more: boolean) =>
    more ? `The first ${numbers.of(count, 'passage', 'passages')}` : numbers.of(count, 'passage', 'passages'),
  more: 'Show more',
  tooMany: (most: number) =>
    `There are more than ${numbers.count(most)}. Another word, or one batch alone, narrows them down.`,
  attempt: (attempt: number) => `attempt ${numbers.count(attempt)}`,
  /** Follows the title of an artifact. */
  place: (unit: TextUnit, place: number) =>
    unit === null || place === 0 ? '' : `, ${UNITS[unit]} ${numbers.count(place)}`,
  reading: 'Reading the texts',
  read: (read: number, total: number) =>
    `${numbers.count(read)} of ${numbers.of(total, 'file', 'files')} read`,
  readingNext: 'It goes on behind. What has been read is found already.',
  begin: 'What are you looking for?',
  beginNext:
    'Every word must be there; the last may be the beginning of one. "Quotes" keep words together, and a minus leaves out what has the word.',
  nothing: 'Nothing found',
  nothingNext: 'No text has all of these words. Try fewer, or the beginning of one.',
  notYetRead: (left: number) =>
    `Not in what has been read. ${numbers.of(left, 'file is', 'files are')} still to be read.`,
  /** On the way there from the queue. */
  go: 'Search the texts',
  goFor: (text: string) => `Search the texts for “${text}”`,
};
