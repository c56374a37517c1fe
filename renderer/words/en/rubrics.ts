import type { Trial } from '../../../shared/reading/trials.ts';
import type { Difference } from '../../../shared/rubric/compare.ts';
import type { ScalePreset } from '../../../shared/rubric/draft.ts';
import type { Fault } from '../../../shared/rubric/faults.ts';
import type { Component, DecisionRule } from '../../../shared/rubric/rubric.ts';
import { numbers } from './numbers.ts';

const components: Record<Component, string> = {
  product: 'Product',
  application: 'Application',
  reflection: 'Reflection',
};
const named = (id: string | undefined, text: string) => (id ? `${id}: ${text}` : text);

/** What keeps a draft from being published, in words that say what to do. */
function fault({ code, id, place }: Fault): string {
  const level = place.split('.').at(-1) ?? '';
  const texts: Record<Fault['code'], string> = {
    'too-few-levels': 'A scale has two levels at least. Add one.',
    'level-code': named(id, 'a level’s code is 1 to 12 capital letters or digits.'),
    'level-twice': `Two levels have the code ${id}. Take one out.`,
    'level-label': `The level ${id} has no label.`,
    'label-twice': `Two levels are called “${id}”. Give each its own label.`,
    'no-passing': 'No level passes. Say from which one on.',
    'decision-label': 'A decision has no label.',
    'no-criteria': 'There is no criterion yet. Add one.',
    'criterion-id': named(id, 'an id is 1 to 20 letters, digits, dots or dashes.'),
    'criterion-twice': `Two criteria have the id ${id}. Take one out.`,
    'criterion-title': named(id, 'it has no title.'),
    descriptor: named(id, `it does not say what is seen at the level ${level}.`),
    'descriptor-without-level': `There is a descriptor for ${id}, which the scale does not have.`,
    'feedback-level': named(id, 'feedback is asked for below a level that the scale does not have.'),
    'check-twice': `Two checks have the id ${id}. Take one out.`,
    'check-text': named(id, 'the check says nothing.'),
    'rule-level': 'The rule asks for a level that the scale does not have.',
    'rule-never': 'This rule can never earn: it asks for more criteria than there are.',
    'rule-always':
      'This rule always earns: whatever is rated satisfies it. Ask for a higher level, or for a criterion.',
  };
  return texts[code];
}

function trial({ kind, id, component, reaching, of }: Trial): string {
  const texts: Record<Trial['kind'], string> = {
    'all-highest': 'Every criterion at the highest level',
    'all-at-level': 'Every criterion at the level that the rule asks for',
    'one-below': `${id} one level below, all others at the rule’s level`,
    'component-below': `All of ${components[component ?? 'product']} one level below`,
    'optional-below': 'Every criterion that is optional one level below',
    'exactly-n': `${numbers.count(reaching)} of ${numbers.count(of)} at the rule’s level, the others below`,
    'one-short': `${numbers.count(reaching)} of ${numbers.count(of)} at the rule’s level, the others below`,
    'no-evidence': `No evidence for ${id}, all others at the highest level`,
    'all-lowest': 'Every criterion at the lowest level',
    'intake-unmet': `Every criterion at the highest level, and ${id} not met at the intake`,
  };
  return texts[kind];
}

const FIELDS: Record<NonNullable<Difference['field']>, string> = {
  label: 'label',
  passing: 'passing',
  title: 'title',
  component: 'component',
  required: 'required',
  descriptor: 'descriptor',
  'look-fors': 'look-fors',
  guidance: 'guidance',
  feedback: 'feedback asked for below',
  shared: 'shared artifact allowed',
  text: 'words',
  blocking: 'stops the reading',
  rule: 'decision rule',
};

/** Words of the rubric editor, of versions and of what they differ in. */
export const rubrics = {
  edit: 'Edit the rubric',
  goOnEditing: 'Go on editing the draft',
  write: 'Write a rubric',
  versions: 'Versions',
  openVersions: 'Versions and differences',
  title: (id: string, title: string) => `Rubric of ${id} ${title}`,
  about: (base: string | null) => (base === null ? 'a first draft' : `a draft made from ${base}`),
  noDraft: 'No draft of this rubric has been begun.',
  noDraftNext:
    'A draft is made from the version that new readings take, and changes nothing until it is published.',
  begin: 'Begin a draft',
  back: (id: string) => `Back to ${id}`,
  saved: (at: string) => `Saved ${numbers.time(at)}`,
  saving: 'Saving…',
  notSaved: 'Not saved',
  undo: 'Undo',
  redo: 'Redo',
  asItIs: 'Show it as it is now',
  again: 'Try again',
  troubleTitle: 'This edit was not saved',
  fault,
  faultsTitle: (count: number) =>
    count === 0
      ? 'Nothing keeps this draft from being published.'
      : `${numbers.of(count, 'thing', 'things')} to settle before it can be published`,
  goToFault: (text: string) => text,
  moreFaults: (count: number) => `and ${numbers.count(count)} more`,
  // Scale
  scale: 'Scale and labels',
  preset: 'Begin from a scale',
  presets: {
    three: 'Not Yet, Progressing, Demonstrated',
    two: 'Not met, Met',
    'zero-to-four': '0 to 4',
    'one-to-five': '1 to 5',
  } satisfies Record<ScalePreset, string>,
  presetLabels: { three: ['Not Yet', 'Progressing', 'Demonstrated'], two: ['Not met', 'Met'] },
  ownScale: 'Its own',
  levelLabel: (code: string) => `Label of level ${code}`,
  levelsHint: 'From low to high. Codes stay; exports carry them beside the labels.',
  passesFrom: 'Passes from',
  addLevel: 'Add a level',
  removeLevel: (label: string) => `Remove level ${label}`,
  levelUp: (label: string) => `Move level ${label} up`,
  levelDown: (label: string) => `Move level ${label} down`,
  decisionLabels: 'What the decisions are called',
  decisionLabel: { EARNED: 'Earned', NOT_YET: 'Not yet', INCOMPLETE: 'Incomplete' },
  // Criteria
  criteria: 'Criteria',
  addCriterion: (component: Component) => `Add to ${components[component]}`,
  untitled: 'Without a title',
  criterionTitle: 'Title',
  component: 'Component',
  components,
  required: 'Required',
  requiredHint: 'The rule “all required” looks at it.',
  shared: 'The same artifact may show another criterion, too',
  descriptor: (label: string) => `What is seen at “${label}”`,
  lookFors: 'Look for',
  linesHint: 'One a line.',
  guidance: 'Guidance for assessors',
  guidanceHint: 'One a line. Educators do not see it.',
  feedbackBelow: 'Feedback is asked for below',
  feedbackAtPassing: 'the passing level',
  openCriterion: (id: string, title: string) => `${id} ${title || rubrics.untitled}`,
  up: (id: string) => `Move ${id} up`,
  down: (id: string) => `Move ${id} down`,
  remove: (id: string) => `Remove ${id}`,
  removed: (id: string) => `${id} removed. Undo brings it back.`,
  added: (id: string) => `${id} added.`,
  movedTo: (id: string, place: number, of: number) =>
    `${id} is number ${numbers.count(place)} of ${numbers.count(of)}.`,
  // Completion
  completion: 'Intake checks',
  completionHint: 'What has to be there before competence is judged.',
  check: (id: string) => `Check ${id}`,
  blocking: 'Stops the reading when it is not met',
  addCheck: 'Add a check',
  // Rule
  rule: 'Decision rule',
  ruleTypes: {
    all: 'All required criteria',
    'n-of': 'A number of all criteria',
    'component-minimum': 'A minimum for each component',
  } satisfies Record<DecisionRule['type'], string>,
  ruleLevel: 'at the level',
  howMany: 'How many',
  minimumOf: (component: Component) => `Of ${components[component]}`,
  decides: 'What this would decide',
  case: 'If a reading shows',
  thenDecision: 'it is',
  undecided: 'undecided',
  ways: (earn: bigint, of: bigint) =>
    `Of ${numbers.big(of)} ways to rate all criteria, ${numbers.big(earn)} ${earn === 1n ? 'earns' : 'earn'}.`,
  trial,
  // Preview
  preview: 'Preview',
  forAssessor: 'As the assessor sees it',
  forProjector: 'As the projector shows it',
  noPreview: 'Open a criterion to see it here.',
  // Publishing
  publish: 'Publish…',
  publishTitle: 'Publish a version',
  publishAbout:
    'New readings take it. A reading that stands on an earlier version is not changed: it goes onto the worklist.',
  publishDo: 'Publish',
  versionName: 'Version',
  versionHint: 'Letters, digits, dots or dashes. A version never changes once it is published.',
  note: 'What changes, and why',
  published: (version: string) => `Version ${version} is published`,
  onWorklist: (count: number) =>
    count === 0
      ? 'No reading stands on an earlier version.'
      : `${numbers.of(count, 'reading stands', 'readings stand')} on an earlier version, and wait on the worklist.`,
  discard: 'Give the draft up',
  discardTitle: 'Give this draft up?',
  discardAbout:
    'The published versions stay as they are. The draft’s steps stay in the journal, and no screen brings them back.',
  // Versions
  versionLine: (status: 'draft' | 'published', at: string, author: string) =>
    `${status === 'draft' ? 'Draft' : 'Published'}, ${numbers.dateTime(at)}, ${author}`,
  current: 'New readings take this one',
  hash: (sha256: string) => `SHA-256 ${sha256.slice(0, 12)}`,
  readings: (count: number) => numbers.of(count, 'reading', 'readings'),
  draftNow: (base: string | null) =>
    base === null ? 'A first draft is being written.' : `A draft made from ${base} is being written.`,
  compare: 'Compare',
  from: 'From',
  to: 'To',
  theDraft: 'the draft',
  same: 'These two say the same.',
  differences: (count: number) => numbers.of(count, 'difference', 'differences'),
  parts: {
    scale: 'Scale',
    labels: 'Decision labels',
    rule: 'Decision rule',
    criteria: 'Criteria',
    completion: 'Intake checks',
  } satisfies Record<Difference['part'], string>,
  kinds: { added: 'Added', removed: 'Removed', moved: 'Moved', changed: 'Changed' } satisfies Record<
    Difference['kind'],
    string
  >,
  field: (field: Difference['field'], level: string | undefined) =>
    field === undefined ? '' : level ? `${FIELDS[field]} of “${level}”` : FIELDS[field],
  changesIn: (part: string) => `Differences: ${part}`,
  nothing: 'nothing',
  yesNo: (value: string) => (value === 'true' ? 'yes' : value === 'false' ? 'no' : value),
  // Files
  save: 'Save as…',
  formats: {
    csv: 'CSV for Canvas',
    md: 'Markdown, for the educator',
    pdf: 'PDF, for the educator',
    json: 'JSON',
  },
  takeCsv: 'From Canvas’s CSV…',
  takeCsvTitle: 'A rubric from Canvas',
  takeCsvAbout: 'Its criteria and its scale go into the draft, as one step that can be undone.',
  written: 'Written',
  notTaken: 'The file was not taken',
  taken: (added: string[]) =>
    added.length
      ? `Taken into the draft. New, and standing under Product for now: ${added.join(', ')}.`
      : 'Taken into the draft.',
};

/** Words of the worklist. */
export const worklist = {
  title: 'Worklist',
  open: (count: number) => `Worklist (${numbers.count(count)})`,
  about:
    'A rubric has a new version, and these readings stand on an earlier one. Nothing in them was changed. Keep a reading as it is, or have it read again by the new version.',
  none: 'No reading waits for a decision',
  noneNext: 'When a rubric gets a new version, the readings that stand on an earlier one are listed here.',
  group: (rubric: string, to: string, count: number) =>
    `${rubric} ${to}: ${numbers.of(count, 'reading', 'readings')}`,
  differences: 'What differs',
  keep: 'Keep',
  reRead: 'Read again',
  keepAll: 'Keep all',
  reReadAll: 'Read all again',
  takeBack: 'Take back',
  reason: 'Reason',
  reasonHint: 'Asked for where a decision has been exported.',
  submission: 'Submission',
  by: 'Read by',
  stands: 'Stands on',
  decision: 'Decision',
  anew: 'To rate anew',
  standing: 'Standing',
  action: 'What to do',
  anewCount: (count: number) => (count === 0 ? 'nothing' : numbers.of(count, 'criterion', 'criteria')),
  undecided: 'not decided',
  exported: 'exported',
  mine: 'you',
  standings: { open: 'open', kept: 'kept', asked: 'to be read again' },
  answered: (by: string) => `by ${by}`,
  kept: (count: number) => `${numbers.of(count, 'reading', 'readings')} kept as they are.`,
  asked: (count: number, moved: number) =>
    `${numbers.of(count, 'reading', 'readings')} to be read again; ${numbers.count(moved)} of them are yours and stand on the new version now.`,
  trouble: 'Nothing was changed',
  showMore: (count: number) => `Show ${numbers.count(count)} more`,
};

/** Words of taking a programme in. */
export const takingIn = {
  choose: 'Take in a programme…',
  title: 'A programme from a file',
  about:
    'One JSON file with a catalogue and its rubrics. It is compared first; nothing changes before you have seen it.',
  save: 'Save as a file',
  written: 'Written',
  refused: 'This file cannot be taken in',
  reportTitle: (title: string) => `What ${title} would change`,
  counts: (publisher: string, credentials: number, rubrics: number) =>
    `by ${publisher}: ${numbers.of(credentials, 'micro-credential', 'micro-credentials')}, ${numbers.of(rubrics, 'rubric version', 'rubric versions')}`,
  standing: {
    new: 'This programme is new to the library.',
    same: 'The library has all of it already. Taking it in changes nothing.',
    differs: 'The library has this programme, and the file says something else in places.',
  },
  kinds: {
    catalogue: 'Catalogue',
    'micro-credential': 'Micro-credential',
    award: 'Award',
    rubric: 'Rubric',
    alignment: 'Alignment',
  },
  standings: { new: 'new', same: 'the same', differs: 'differs', gone: 'would go' },
  what: 'What',
  which: 'Which',
  how: 'How',
  sameCount: (count: number) => `${numbers.of(count, 'entry is', 'entries are')} the same in both.`,
  take: 'Take it in',
  done: (title: string) => `${title} is in the library`,
};
