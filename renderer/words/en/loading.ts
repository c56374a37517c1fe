import type { LoadReport, Standing } from '../../../shared/contract/views.ts';
import { numbers } from './numbers.ts';

const recognised: Record<NonNullable<LoadReport['recognisedAs']>, string> = {
  bag: 'Touchstone batch package',
  manifest: 'Folder with manifest.csv',
  canvas: 'Canvas download',
  moodle: 'Moodle download',
  ora2: 'Open edX download',
  folders: 'One folder for each candidate',
};

/** What the desk is doing, by the name that its progress carries. */
const stages: Record<string, string> = {
  making: 'Making the sample batch',
  reading: 'Reading',
  checking: 'Reading and checking every file',
  keeping: 'Putting it into the library',
  names: 'Looking for names in the files',
};

const standings: Record<Standing, string> = {
  matched: 'Matched',
  new: 'New',
  same: 'Here already',
  changed: 'Differs from what is here',
  missing: 'Something is missing',
  unreadable: 'Not readable',
  duplicate: 'There twice',
  unmatched: 'Micro-credential not known',
};

/** Words of opening, checking and loading a batch. */
export const loading = {
  title: 'Open a batch',
  chooseAbout: 'Choose a zip file, or go into a folder and open it as a batch.',
  chooseFileAbout: 'Choose the file that was handed over to you.',
  path: 'Path',
  go: 'Go',
  up: 'Up one folder',
  contents: 'Contents of the folder',
  emptyFolder: 'Nothing in this folder can be opened.',
  folder: 'folder',
  openThisFolder: 'Open this folder',
  openChosen: 'Open',
  sampleName: 'the sample batch',
  receiving: (name: string) => `Taking in ${name}`,
  receivingNext: 'The file is copied to where it can be checked.',
  checking: (name: string) => `Checking ${name}`,
  loading: (name: string) => `Loading ${name}`,
  stage: (stage: string) => stages[stage] ?? stage,
  /** Bytes. */
  progress: (done: number, total: number) => `${numbers.size(done)} of ${numbers.size(total)}`,
  left: (seconds: number) => `${numbers.duration(seconds)} left`,
  behind: 'Go on working',
  show: 'Show',
  dismiss: 'Dismiss',
  report: (name: string) => `Report on ${name}`,
  recognisedAs: 'Recognised as',
  recognised: (kind: NonNullable<LoadReport['recognisedAs']>) => recognised[kind],
  notRecognised: 'Not recognised',
  bag: (version: string | null, valid: boolean) =>
    `BagIt ${version ?? 'of unknown version'}, ${valid ? 'valid' : 'not valid'}`,
  bagErrors: 'What makes the bag invalid',
  bagWarnings: 'Noticed in the bag',
  batch: 'Batch',
  holds: 'Holds',
  counts: (submissions: number, artifacts: number) =>
    `${numbers.of(submissions, 'submission', 'submissions')}, ${numbers.of(artifacts, 'artifact', 'artifacts')}`,
  sound: 'Ready to load. Nothing was found that would need attention.',
  loadable: 'Ready to load. Look at what was noticed.',
  refused: 'This cannot be loaded as it is',
  refusedNext: 'Nothing was changed. What keeps it out stands below, each with what to do about it.',
  waits: (count: number) => `${numbers.of(count, 'question', 'questions')} before it can be loaded`,
  waitsNext: 'The source does not say it. It is asked once for the whole batch.',
  questions: 'Asked once for this batch',
  guessed: 'Guessed from the source. Look, and confirm it.',
  choose: 'Choose…',
  answer: 'Check with these answers',
  roster: 'Table of the people',
  rosterNext:
    'If you have one: a CSV file that joins the candidates to names and e-mails. Assessors never see it.',
  rosterAbout: 'Choose the CSV file that joins the candidates to names and e-mails.',
  rosterAdd: 'Add a table',
  rosterOther: 'Choose another table',
  submissions: 'Submissions',
  standings,
  standing: 'Standing',
  notes: 'Notes',
  artifacts: 'Artifacts',
  everyStanding: (count: number) => `All ${numbers.count(count)}`,
  notListed: (count: number) => `${numbers.count(count)} more are not listed here.`,
  unmatched: (count: number) => `Files that belong to no submission: ${numbers.count(count)}`,
  load: 'Load',
  leave: 'Leave',
  another: 'Choose another',
  cancelled: 'Cancelled. The library is as it was.',
  done: 'Loaded',
  doneOne: (title: string, submissions: number, artifacts: number) =>
    `${title}: ${loading.counts(submissions, artifacts)} loaded`,
  nothingNew: (title: string) => `${title} was here already, and nothing in it is new`,
  alreadyThere: (count: number) =>
    `${numbers.of(count, 'submission', 'submissions')} of it were here already.`,
  goToQueue: 'Go to the queue',
  dropTitle: 'Drop to check',
  dropNext: 'Nothing is loaded before you have seen the report.',
  folderDropped: (name: string) =>
    `${name} is a folder, and a folder cannot be dropped into this window. Choose “Open a folder” instead.`,
  nothingDropped: 'There was no file in what was dropped. Drop a zip file.',
};
