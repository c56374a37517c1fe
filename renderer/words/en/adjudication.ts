import type { Purpose } from '../../../shared/reading/reading.ts';
import type { Role } from '../../../shared/reading/role.ts';
import { numbers } from './numbers.ts';

const roles: Record<Role, string> = { assessor: 'Assessor', adjudicator: 'Adjudicator' };

const purposes: Record<Purpose, string> = {
  first: 'First reading',
  second: 'Second reading',
  adjudication: 'Adjudication',
  calibration: 'Calibration',
  seed: 'Seed',
};

/** Words of adjudication: the role, the readings side by side, and reopening. */
export const adjudication = {
  roles,
  purposes,
  actAs: 'Act as adjudicator…',
  actAsTitle: 'Act as adjudicator?',
  actAsAbout:
    'You will see locked readings of others, and can reopen them with a reason. It is written into the journal, under your code, that you have chosen this. No password stands behind it: it is your word.',
  actAsDo: 'Act as adjudicator',
  backToAssessor: 'Back to assessor',
  acting: 'Adjudicator',

  title: (id: string, title: string) => `${id} ${title}`,
  attempt: (n: number) => `attempt ${n}`,
  sides: 'Locked readings',
  side: (purpose: Purpose, assessor: string) => `${purposes[purpose]}, ${assessor}`,
  none: 'No reading of this submission is locked yet',
  noneNext: 'Drafts belong to their readers. What they lock is shown here.',
  locked: (iso: string) => `Locked ${numbers.dateTime(iso)}`,
  noDecision: 'No decision',
  overridden: (reason: string) => `Decided otherwise than the rule: ${reason}`,
  reopened: ({ by, at, reason }: { by: string; at: string; reason: string }) =>
    `Reopened by ${by}, ${numbers.dateTime(at)}: ${reason}`,
  grounds: (reason: string) => `Reason: ${reason}`,
  reopen: 'Reopen…',
  reopenTitle: (assessor: string) => `Reopen the reading of ${assessor}`,
  reopenAbout:
    'It goes back to its reader, who changes it and locks it again. The reason stays with the reading, in its history and in the journal. A decision that has been exported goes out again as an amendment when it changes.',
  reopenDone: (assessor: string) => `Reopened. The reading is with ${assessor} again.`,
  byCriterion: 'By criterion',
  criterion: 'Criterion',
  notRated: 'Not rated',
  overall: 'Overall',
  strength: 'Strength',
  nextStep: 'Next step',
  privateNote: 'Private note',
  nothingSaid: 'Nothing written',
  work: 'Read the work',
  bothSides: 'Both readings',
  adjacent: 'one level apart',
  apart: (levels: number) => `${numbers.count(levels)} levels apart`,
  codeDiffers: 'a level beside none',
  agree: 'agree',
  onlyDifferences: (differ: number, all: number) =>
    `Only where they differ (${numbers.count(differ)} of ${numbers.count(all)})`,
  decisionsDiffer:
    'The two readings decide differently. A third person decides, with a reason; no middle is taken.',
  farApart: (criteria: string) =>
    `The two readings decide alike, but are two levels apart on ${criteria}. A third person decides, with a reason.`,
  begin: 'Settle this',
  beginAbout: 'It begins with what both agree on. What they differ on is yours to decide.',
  yours: 'Your decision',
  take: (assessor: string) => `Take what ${assessor} wrote`,
  taken: (assessor: string) => `Taken from ${assessor}`,
  groundsLabel: 'Why you decide so',
  groundsHint: 'For both readers and the journal; the educator does not see it',
  settle: 'Lock the adjudication',
  settled: 'The adjudication is locked. It is what counts.',
  levelFor: (criterion: string) => `Level for ${criterion}`,
  asAdjudicator: 'Show it to me as adjudicator',
};
