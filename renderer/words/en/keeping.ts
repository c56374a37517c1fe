import type { BackupRow } from '../../../shared/contract/keeping-views.ts';
import { numbers } from './numbers.ts';

const kinds: Record<BackupRow['kind'], string> = {
  daily: 'of the day',
  own: 'by hand',
  layout: 'before the layout changed',
  restore: 'before a restore',
};

/** Words of keeping the library. */
export const keeping = {
  title: 'Library',
  retention: 'How long batches stay',
  retentionNext:
    'A date reminds you; nothing is deleted by itself. Deleting takes the files, the names and the searchable text. What was judged, and the journal that proves it, stay.',
  noBatches: 'No batch is loaded yet.',
  batch: 'Batch',
  actions: 'What can be done',
  holds: 'Holds',
  state: 'Still to do',
  until: 'Keep until',
  untilOf: (title: string) => `Keep ${title} until`,
  deleteDo: 'Delete…',
  deleteOf: (title: string) => `Delete ${title}…`,
  files: (files: number, bytes: number) => `${numbers.of(files, 'file', 'files')}, ${numbers.size(bytes)}`,
  people: (count: number) => numbers.of(count, 'name', 'names'),
  submissions: (count: number) => numbers.of(count, 'submission', 'submissions'),
  undecided: (count: number) => `${numbers.count(count)} undecided`,
  notExported: (count: number) => `${numbers.count(count)} not exported`,
  nothingToDo: 'Nothing',
  overdue: 'Its time is over',
  deletedOn: (iso: string) => `Deleted on ${numbers.date(iso)}`,
  reminder: (count: number) =>
    count === 1 ? 'The time of a batch is over' : `The time of ${numbers.count(count)} batches is over`,
  reminderNext: (titles: string) => `${titles}: its files and names were to be kept until then.`,
  toLibrary: 'Go to Library',
  deleteTitle: (title: string) => `Delete ${title}?`,
  deleteWhat: (files: number, people: number) =>
    `${numbers.of(files, 'file', 'files')}, ${numbers.of(people, 'name', 'names')}, the searchable text, and every earlier backup, because each still knows the names. This cannot be taken back.`,
  deleteStays: 'Decisions, feedback, quotations in evidence and the ledger stay.',
  deleteOpen: (undecided: number, notExported: number) =>
    `Still to do: ${numbers.count(undecided)} undecided, ${numbers.count(notExported)} decided and not exported.`,
  deleteAction: 'Delete',
  deleting: 'Deleting',
  deleted: (title: string) => `${title} was deleted`,
  notGone: (title: string) => `Something of ${title} is still there`,
  proof: (files: number, people: number, addresses: number) =>
    `${numbers.of(files, 'file is', 'files are')} gone, ${numbers.of(people, 'name is', 'names are')} gone; ${numbers.of(addresses, 'address was', 'addresses were')} looked for byte by byte.`,
  foundAgain: (found: number) =>
    `${numbers.of(found, 'trace was', 'traces were')} found; the receipt says which.`,
  shared: (count: number) =>
    `${numbers.of(count, 'file stays', 'files stay')} because another batch or an anchor has it, too.`,
  standing: 'These files were exported from it and may hold names. They are yours to keep or to delete:',
  receiptAt: 'Receipt',

  moved: 'This library was brought here from another place',
  movedNext: 'Every file is being checked, to see that all of it arrived. You can go on meanwhile.',
  movedWhole: 'All of the library has arrived',
  movedDamaged: 'Not all of the library has arrived',
  movedDamagedNext:
    'In Library, “Verify” names what is missing. Copy the whole folder again, while Touchstone is closed.',

  backups: 'Backups',
  backupsNext:
    'A copy of the database is made every day on which something was done. It stands in the folder backups of the library; handed-in files are not in it, because they never change.',
  noBackups: 'There is no backup yet. The first one is made a minute after something was done.',
  when: 'Made',
  why: 'Why',
  kinds,
  size: 'Size',
  events: 'Events',
  unreadable: 'cannot be read',
  backUp: 'Back up now',
  backedUp: 'A backup was made',
  restoreDo: 'Restore…',
  restoreOf: (at: string) => `Restore the backup of ${at}…`,
  restoreTitle: (at: string) => `Go back to ${at}?`,
  restoreWhat: (lost: number) =>
    lost > 0
      ? `${numbers.of(lost, 'event', 'events')} written since then will not be in the library any more. The database of now is set aside among the backups, so that you can come back.`
      : 'The database of now is set aside among the backups, so that you can come back.',
  restoreAction: 'Restore',
  restoring: 'Restoring',
  restored: (events: number) => `Restored: ${numbers.of(events, 'event', 'events')}`,
  setAside: 'What stood here before is now:',
  missing: (count: number) =>
    `${numbers.of(count, 'handed-in file is', 'handed-in files are')} missing. Load their batches again, or restore a whole copy.`,
  elsewhere: 'From another place',
  elsewhereHint: 'A backup file, or the folder of a copied library.',
  elsewhereDo: 'Restore…',
  copy: 'Copy the whole library',
  copyHint: 'With every handed-in file, into a new folder: for another disk, or another machine.',
  copyTo: 'New folder',
  copyDo: 'Copy',
  copying: 'Copying the library',
  copied: (files: number, bytes: number) =>
    `Copied: the database and ${numbers.of(files, 'file', 'files')}, ${numbers.size(bytes)}`,
};
