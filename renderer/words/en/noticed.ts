import type { NameHit, NameKind, TextUnit } from '../../../shared/contract/text-views.ts';
import { numbers } from './numbers.ts';
import { search } from './search.ts';

const KINDS: Record<NameKind, string> = {
  'full-name': 'a full name',
  'given-name': 'a given name',
  'family-name': 'a family name',
  'e-mail': 'an e-mail address',
};

const SPOTS: Record<Exclude<NameHit['spot'], 'text'>, (title: string) => string> = {
  'file-name': (title) => `in the file name of ${title}; you see its title instead`,
  title: () => 'in a title; you see a neutral one instead',
  properties: (title) => `in the properties of ${title}`,
};

interface Place {
  title: string;
  unit: TextUnit;
  place: number;
}

const listed = new Intl.ListFormat('en');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of what was noticed in a submission without anybody looking for it. */
export const noticed = {
  title: 'What was noticed',
  tab: 'Noticed',
  nothing: 'Nothing was noticed',
  nothingNext:
    'No name of the batch’s people, no place in a photo, and no passage that also stands in another submission.',
  notYet: 'Not everything has been read yet',
  notYetNext: 'The texts are still being read, behind. More may show.',
  names: 'What shows whose it is',
  namesNext: 'If you know the educator now, recuse. The name itself is not told here.',
  name: ({ kinds, spot, unit, place, own }: Omit<NameHit, 'kind'> & { kinds: NameKind[] }, title: string) =>
    `${capital(listed.format(kinds.map((kind) => KINDS[kind])))}${own ? '' : ' of another candidate'}, ${
      spot === 'text' ? `in ${title}${search.place(unit, place)}` : SPOTS[spot](title)
    }`,
  location: (title: string) =>
    `${title} carries the place where the photo was taken. It is not shown here; the file keeps it.`,
  show: 'Show',
  shared: 'What also stands elsewhere',
  sharedNext: 'Found on this machine. What most submissions share is left out.',
  whose: ({
    candidate,
    microCredential,
    attempt,
  }: {
    candidate: string;
    microCredential: string;
    attempt: number;
  }) => `${candidate}, ${microCredential}, ${search.attempt(attempt)}`,
  sameCandidate: 'The same candidate.',
  share: (share: number, words: number) =>
    `${numbers.percent(share)} of the words here: ${numbers.count(words)}.`,
  identical: (here: string, there: string) =>
    here === there ? `${here} is the same file in both.` : `${here} is the same file as ${there} there.`,
  here: ({ title, unit, place }: Place) => `Here: ${title}${search.place(unit, place)}`,
  there: (whose: string, { title, unit, place }: Place) => `${whose}: ${title}${search.place(unit, place)}`,
  open: 'Open there',
  inQueue: 'Names shown',
  inBatchTitle: 'What shows whose a submission is',
  inBatchNext:
    'Names and addresses of the people of the batch, and places in photos, with where they stand. The names themselves are not told here.',
  searched: (searched: number, total: number) =>
    `${numbers.count(searched)} of ${numbers.of(total, 'submission', 'submissions')}`,
  searching: 'Looking for names in the files',
};
