import type { NonOrdinalCode } from '../../../shared/rubric/rubric.ts';
import { numbers } from './numbers.ts';

const CODES: Record<NonOrdinalCode, { name: string; means: string }> = {
  NO_EVIDENCE: { name: 'No evidence', means: 'Nothing was handed in for this. Counts against the decision.' },
  UNREADABLE: { name: 'Unreadable', means: 'It is there, but cannot be read. Keeps the reading open.' },
  PRIVACY_HOLD: { name: 'Privacy', means: 'Someone can be recognised who should not be. Keeps it open.' },
  INTEGRITY: { name: 'Integrity', means: 'I doubt whose work this is. Keeps the reading open.' },
  LINK_OFFLINE: { name: 'Not available offline', means: 'A link that I cannot follow here. Keeps it open.' },
};

/** Words around the rubric: preview, history, comments, codes, one criterion at a time. */
export const judging = {
  sides: { rubric: 'Rubric', preview: 'Preview', history: 'History', comments: 'Comments' },
  sidesLabel: 'Rubric, preview, history and comments',

  codes: CODES,
  noLevel: 'No level',
  noLevelFor: (criterion: string) => ` for ${criterion}: say why no level can be given`,
  takeBack: 'Take the rating back',
  guidance: 'Settled in calibration',
  nextLevel: (label: string) => `For ${label}:`,

  previewTitle: 'As the educator will read it',
  previewNote: 'Names and private notes are not part of it.',
  asText: 'As plain text, as files carry it',
  previewEmpty: 'Nothing has been written yet',
  previewEmptyNext: 'What you write for the criteria and in the overall feedback shows here.',
  decision: 'Decision',
  noDecision: 'No decision yet',
  strength: 'Strength',
  nextStep: 'Next step',
  overridden: 'Decided by the assessor',
  returned: 'Returned before assessment',
  stillNeeded: 'Still needed:',
  noJudgement: 'No judgement about the competency has been made.',

  historyEmpty: 'Nothing has been done here yet',
  historyEmptyNext: 'Every step will be listed here, and each can be gone back to.',
  historyTitle: 'Steps of this reading, newest first',
  stepBy: (iso: string, author: string) => `${numbers.dateTime(iso)}, ${author}`,
  now: 'Now',
  moment: (iso: string) => `At ${numbers.time(iso)}`,
  restore: 'Go back to this',
  restored: 'Gone back. Undo takes it back again.',
  sameAsNow: 'The same as now.',
  cannotRestore: 'The reading is locked. Reopen it to go back.',

  comments: 'Comments',
  findComment: 'Find a comment or earlier feedback',
  bank: 'Comment bank',
  earlier: 'Written before',
  insert: 'Insert',
  insertInto: (criterion: string) => `Insert for ${criterion}`,
  keep: 'Save',
  keepFor: (criterion: string) => `Save the feedback for ${criterion} as a comment`,
  kept: 'Saved in your comment bank',
  remove: 'Remove from the bank',
  removed: 'Removed from your comment bank',
  uses: (count: number) => (count === 0 ? 'not used yet' : `used ${numbers.of(count, 'time', 'times')}`),
  bankEmpty: 'Your comment bank is empty',
  bankEmptyNext:
    'Write feedback and save it here, or import a file. While you write, // and a few letters insert a comment.',
  nothingFound: 'Nothing found',
  exportBank: 'Export',
  importBank: 'Import',
  exported: (count: number, path: string) => `${numbers.of(count, 'comment', 'comments')} written to ${path}`,
  imported: (added: number, there: number) =>
    `${numbers.of(added, 'comment', 'comments')} added, ${numbers.count(there)} were there already`,
  menu: (count: number) =>
    count === 0
      ? 'No comment fits these letters'
      : `${numbers.of(count, 'comment', 'comments')}, arrow keys choose`,
  menuLabel: 'Comments that fit',
  repeated: (times: number) => `You have written this ${numbers.count(times)} times.`,
  placeholders:
    'In a comment {criterion}, {level}, {passing}, {missing} and {quote} are filled in; any other {…} is selected for you.',
  everywhere: 'anywhere',

  flag: 'Mark for a second look',
  unflag: 'Take the mark away',
  flagged: 'Marked for a second look',
  unflagged: 'The mark is taken away',

  byCriterion: 'By criterion',
  wholeRubric: 'Whole rubric',
  criterionOf: (criterion: string, rated: number, all: number) =>
    `${criterion}: ${numbers.count(rated)} of ${numbers.count(all)} rated`,
  criterionDone: 'Every submission is rated on this criterion.',
  nextCriterion: 'Next criterion',
  allCriteriaDone: 'Every criterion is rated in every submission.',
  nextUnrated: 'Next unrated',
  nothingToRead: 'No submission of this micro-credential is open to you',
};
