import { numbers } from './numbers.ts';

/** Words of exporting, handing over, merging and verifying. */
export const results = {
  title: 'Results',
  parts: 'Parts of results',
  exportTab: 'Export',
  readingsTab: 'Readings',
  libraryTab: 'Library',
  what: 'What to export',
  batch: 'Batch',
  allBatches: 'All batches',
  profile: 'Profile',
  checkedOn: (iso: string) => `Compared with the receiving system’s documentation on ${numbers.date(iso)}.`,
  needsIdentity: 'Rows carry names and e-mails from the identity envelope.',
  mode: 'Mode',
  modes: {
    machine: 'Machine',
    spreadsheet: 'Spreadsheet',
  },
  modeHints: {
    machine:
      'For an issuing system: exact headers, values untouched. A value that would run as a formula stops it.',
    spreadsheet: 'For people: opens cleanly in a spreadsheet, ids stay text, formulas are disarmed.',
  },
  skip: 'Leave out what is not ready',
  skipHint: (rows: number, kept: number) =>
    `${numbers.of(rows, 'row', 'rows')} would go out, ${numbers.of(kept, 'submission stays', 'submissions stay')} behind and ${kept === 1 ? 'is' : 'are'} listed.`,
  skipNothing: 'Everything is ready, so nothing has to be left out.',
  export: 'Export',
  exportRows: (rows: number) => `Export ${numbers.of(rows, 'row', 'rows')}`,
  preflight: 'Before it goes out',
  clear: (rows: number) => `Nothing keeps it back: ${numbers.of(rows, 'row', 'rows')} would be written.`,
  blocked: (kept: number) =>
    `${numbers.of(kept, 'submission is', 'submissions are')} not ready. Settle what stands below, or leave it out.`,
  leftOut: (rows: number, kept: number) =>
    `${numbers.of(rows, 'row', 'rows')} would be written, ${numbers.count(kept)} left out.`,
  nothingYet: 'Nothing can be exported yet: no submission here has a locked decision.',
  checking: 'Looking at every row…',
  done: (rows: number) => `${numbers.of(rows, 'row', 'rows')} written`,
  file: 'File',
  rows: 'Rows',
  sha256: 'SHA-256',
  receipt: 'Receipt',
  skipped: (count: number) => `Left out: ${numbers.count(count)}`,
  notWritten: 'Nothing was written',
  notWrittenNext: 'What keeps it back stands below.',
  ledger: 'Earlier exports',
  ledgerEmpty: 'Nothing has been exported from this library yet.',
  when: 'When',
  by: 'By',

  handOver: 'Hand over my readings',
  handOverNext: 'Writes everything that you have read in one batch into one sealed file, for whoever merges.',
  handOverDo: 'Hand over',
  handedOver: (count: number) => `${numbers.of(count, 'reading', 'readings')} written`,
  noBatch: 'Load a batch first.',
  merge: 'Merge readings of others',
  mergeNext:
    'Takes in the file of another assessor. Nothing is overwritten: where two readings differ, both are shown.',
  mergeDo: 'Choose a file',
  merging: (name: string) => `Merging ${name}…`,
  merged: (taken: number) =>
    taken === 0 ? 'Nothing new was taken in' : `${numbers.of(taken, 'reading', 'readings')} taken in`,
  mergeRefused: 'This file was not taken in',
  conflicts: (count: number) =>
    `${numbers.of(count, 'conflict', 'conflicts')}: both sides are kept as they are`,
  mine: 'Here',
  theirs: 'In the file',
  versionOf: (version: number) => `version ${numbers.count(version)}`,
  noFeedback: 'No feedback written.',
  noDecision: 'No decision yet',
  readingStates: {
    draft: 'in reading',
    read: 'read',
    locked: 'locked',
    recused: 'recused',
    hold: 'on hold',
  },
  verify: 'Verify the library',
  verifyNext:
    'Checks the hash chain of the journal, the database, and the checksum of every artifact. Nothing is changed.',
  verifyDo: 'Verify',
  verifying: 'Verifying the library',
  whole: 'The library is whole',
  damaged: 'The library is damaged',
  damagedNext:
    'What is not named below can be read as before. Do not load anything more: put the library back from a backup.',
  databaseOk: 'The database is sound.',
  databaseBroken: (message: string) => `The database is damaged: ${message}`,
  journalOk: (events: number) =>
    `The journal is unbroken: ${numbers.of(events, 'event', 'events')}, each tied to the one before.`,
  journalBroken: (message: string) => `The journal is broken: ${message}`,
  projectionsOk: 'What the screens show follows from the journal exactly.',
  projectionsDiffer: (names: string) => `What the screens show differs from the journal in: ${names}.`,
  artifactsOk: (count: number) =>
    `${numbers.of(count, 'artifact', 'artifacts')} checked: every one is as it was loaded.`,
  artifactsMissing: (count: number) => `Missing: ${numbers.of(count, 'artifact', 'artifacts')}`,
  artifactsAltered: (count: number) => `Altered since loading: ${numbers.of(count, 'artifact', 'artifacts')}`,
  head: (hash: string) => `Head of the chain: ${hash}`,
};
