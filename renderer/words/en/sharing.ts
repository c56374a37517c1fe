import { numbers } from './numbers.ts';

/** Words of sharing a batch out among assessors. */
export const sharing = {
  title: 'Share a batch out',
  next: 'Writes one package for each assessor, with no names in it. They read it on their own machines and hand their readings over; merge them in Results. Whoever stands for a school is given none of its educators.',
  none: 'Load a batch first.',
  batch: 'Batch',
  assessors: 'Assessors',
  code: 'Code',
  codeOf: (row: number) => `Code of assessor ${numbers.count(row)}`,
  share: 'Part of the work',
  shareOf: (row: number) => `Part of the work of assessor ${numbers.count(row)}`,
  shares: { '0.5': 'Half', '1': 'Whole', '2': 'Double', '0': 'None' } as Record<string, string>,
  schools: 'Their schools',
  schoolsOf: (row: number) => `Schools of assessor ${numbers.count(row)}`,
  schoolsHint: 'Several with commas between them.',
  add: 'Add an assessor',
  take: (code: string) => (code ? `Take out ${code}` : 'Take out this row'),
  would: 'Would be given',
  would0: 'nothing',
  submissions: (count: number) => numbers.of(count, 'submission', 'submissions'),
  nobody: (count: number) =>
    `${numbers.of(count, 'submission', 'submissions')} can be given to nobody: each of these assessors stands for the educator’s school.`,
  alreadyGiven: (count: number) =>
    `${numbers.of(count, 'submission was', 'submissions were')} given to somebody before and ${count === 1 ? 'stays' : 'stay'} with them.`,
  write: 'Write the packages',
  writing: 'Writing the packages',
  written: (count: number) => `${numbers.of(count, 'package', 'packages')} written`,
  outstanding: 'What is not back',
  outstandingNone: 'Nothing of this batch was given to anybody yet.',
  given: 'Given',
  back: 'Back',
  open: 'Not back',
  allBack: 'All back',
  pack: 'Write it whole',
  packNext: 'The batch as one package, as it was loaded here.',
  packNames: 'With names and e-mails',
  packNamesHint: 'For another administrator. Assessors need none.',
  packDo: 'Write a package',
  packed: (submissions: number, bytes: number) =>
    `${numbers.of(submissions, 'submission', 'submissions')} written, ${numbers.size(bytes)}`,
};
