import { calibration as figures } from '../../../shared/words/en/calibration.ts';
import { numbers } from './numbers.ts';

/** Words of the rooms in which assessors calibrate. */
export const calibration = {
  figures,
  title: 'Calibration',
  anchors: 'Anchors',
  anchorsAbout:
    'An anchor is a submission with definitive ratings and the reasons for them. A room calibrates on it. Those for qualifying and seeds are shown to an adjudicator alone.',
  sessions: 'Sessions',
  noSessions: 'No session yet. Choose anchors and participants, and begin one.',
  noAnchors: 'No anchor yet',
  noAnchorsNext:
    'Make one of a submission that you know well, or of files, or take in a package from a colleague.',
  fromSubmission: 'From a submission…',
  fromFiles: 'From files…',
  importAnchors: 'Take in a package…',
  exportAnchors: 'Hand on all anchors',
  exported: (path: string) => `Written to ${path}`,
  imported: (taken: number, same: number) =>
    `${numbers.of(taken, 'anchor', 'anchors')} taken in, ${numbers.count(same)} here already.`,
  findSubmission: 'Submission, candidate or micro-credential',
  makeOf: (id: string, credential: string) => `${id}, ${credential}`,
  nothingFound: 'No submission is called so.',
  more: (count: number) => `${numbers.count(count)} more. Write a few letters of it.`,
  anchorTitle: 'Title, for facilitators',
  microCredential: 'Micro-credential',
  component: 'The files belong to',
  components: {
    product: 'the product',
    application: 'the application',
    reflection: 'the reflection',
    context: 'the context',
  },
  chooseFiles: 'Choose files…',
  chosen: (names: string) => `Chosen: ${names}`,
  make: 'Make the anchor',
  uses: { practice: 'Practice', qualification: 'Qualification', seed: 'Seed' },
  use: 'Use',
  cleared: 'Cleared for projection',
  clearedHint:
    'A room may see it on a projector. Without it, participants read it on their own screens alone.',
  notCleared: 'Not cleared for projection',
  boundTo: (id: string, version: string) => `Bound to rubric ${id} ${version}`,
  outdated:
    'The programme has a newer version of this rubric. Its ratings stay with the version that they were made by.',
  missing: (criteria: string) => `Still without a level: ${criteria}`,
  reasonsMissing: (criteria: string) => `Reasons still to write: ${criteria}`,
  ready: 'Complete',
  definitiveOf: (name: string) => `Definitive level: ${name}`,
  rationaleOf: (id: string) => `Why it is this level (${id})`,
  notHigherOf: (id: string) => `Why not the next level up (${id})`,
  note: 'Notes for facilitators',
  back: 'Calibration',
  remove: 'Take out of the library…',
  removeTitle: 'Take this anchor out?',
  removeWhy: 'Sessions that used it keep it. It cannot be chosen for a new one, and is projected no more.',
  removeDo: 'Take it out',
  evidence: 'Evidence',

  newSession: 'New session',
  sessionTitle: 'Title of the session',
  chooseAnchors: 'Anchors, in the order in which they are used',
  participants: 'Participants, by code',
  participantsHint:
    'One code for each, with spaces or lines between. No names: codes are all that is known here.',
  begin: 'Begin the session',
  goOn: 'To the session',
  open: 'Open',
  report: 'Report',
  sessionLine: (participants: number, at: number, anchors: number) =>
    `${numbers.of(participants, 'participant', 'participants')}, anchor ${at} of ${anchors}`,
  states: { open: 'Open', closed: 'Closed' },

  phases: {
    walk: 'Walk the rubric',
    silent: 'Silent rating',
    reveal: 'Reveal',
    discussion: 'Discussion',
    consensus: 'Consensus',
  },
  phase: 'Phases',
  criteria: 'Criteria',
  anchorOf: (at: number, of: number, title: string) => `Anchor ${at} of ${of}: ${title}`,
  next: 'Next',
  previous: 'Back',
  comesNext: 'Comes next',
  nextIs: {
    criterion: (name: string) => name,
    step: {
      dots: 'The dots',
      decision: 'The decision beside the levels',
      definitive: 'The definitive rating',
    },
    anchor: (at: number) => `Anchor ${at}: walk the rubric`,
    end: 'The end. Close the session when everything is settled.',
  },
  closeSession: 'Close the session',
  closeTitle: 'Close with something open?',
  closeAbout:
    'What is settled becomes guidance, and what is open goes into the report. A closed session can be reopened; nothing is lost either way.',
  closeBack: 'Back to the session',
  closeAnyway: 'Close it as it is',
  leftOpen: (open: { anchor: number; title: string; unsettled: string[]; all: boolean; questions: number }) =>
    [
      `Anchor ${open.anchor}, ${open.title}: ${
        open.all && open.unsettled.length > 0
          ? 'nothing is settled'
          : open.unsettled.length > 0
            ? `not settled: ${open.unsettled.join(', ')}`
            : 'everything is settled'
      }`,
      open.questions > 0 ? numbers.of(open.questions, 'open question', 'open questions') : '',
    ]
      .filter(Boolean)
      .join('; '),
  reopen: 'Reopen',
  reopened: 'The session is open again.',
  closed: 'This session is closed',
  closedWhy: 'What was settled stands beside the rubric. Reopen it to change something.',
  guide: {
    walk: 'Read the levels of each criterion aloud and ask what would be seen at each. Nobody rates yet.',
    silent: 'Everyone reads and rates alone. Enter the ratings as they come in, in any of the three ways.',
    reveal: 'Show the dots, then the decision, and only then the definitive rating. Ask before you tell.',
    discussion: 'Ask those at both ends to quote what they saw. Who wants to may rate again.',
    consensus: 'Write what the room agrees on in its own words. It becomes guidance beside the criterion.',
  },
  yours: 'For you alone',
  definitive: (label: string) => `Definitive: ${label}`,
  whyNotHigher: 'Why not the next level up:',
  noReasons: 'No reasons were written for this criterion.',
  steps: { dots: 'Dots', decision: 'Decision', definitive: 'Definitive rating' },
  step: 'Steps of the reveal',

  ratings: 'Ratings',
  round: 'These ratings are',
  rounds: { first: 'before the discussion', again: 'after the discussion' },
  ratedOf: (rated: number, of: number) => `${numbers.count(rated)} of ${numbers.count(of)} have rated`,
  notYet: (count: number) =>
    count === 0
      ? 'Everyone has rated.'
      : `${numbers.of(count, 'participant has', 'participants have')} not rated yet.`,
  byKeyboard: 'By keyboard',
  byHands: 'Show of hands',
  byFiles: 'Files',
  line: 'Code, then a digit for each criterion',
  lineHint: (levels: string) => `For example “AS-07 3321 3332”. ${levels}; - for none. Enter takes the line.`,
  levelDigit: (digit: number, label: string) => `${digit} is ${label}`,
  comesDigit: (criterion: string) => `Next digit: ${criterion}`,
  whole: 'The line is whole. Press Enter.',
  take: 'Take',
  taken: (participant: string) => `${participant} is entered.`,
  replace: (participant: string) => `Replace the ratings of ${participant}`,
  twice: (participant: string, before: string, after: string) =>
    `${participant} has rated already: ${before}. The line says ${after}.`,
  leave: 'Leave them as they are',
  handsOf: (name: string) => `Hands for ${name}`,
  handsAt: (label: string) => `Hands for ${label}`,
  handsSum: (count: number, left: number) =>
    `${numbers.of(count, 'hand', 'hands')}; ${numbers.count(left)} not heard.`,
  handsSave: 'Take the count',
  handsClear: 'Take it back',
  handsWrong: 'Give whole numbers, or leave a level empty for none.',
  dropHere: 'Drop readings files anywhere in this window, or choose them.',
  dropTitle: 'Drop readings files',
  dropNext: 'They are taken into this session.',
  chooseReadings: 'Choose readings files…',
  handOut: 'Write the batch that participants read',
  watch: 'Watch a folder',
  watchFolder: 'Folder',
  watchHint: 'A shared folder or a stick. Files that end in .readings.zip are taken in by themselves.',
  watchDo: 'Watch',
  watchEnd: 'Stop watching',
  watching: (folder: string) => `Watching ${folder}`,
  watchTrouble: 'The folder cannot be read just now. It is looked for again every few seconds.',
  arrivals: 'Files that came in',
  arrivalTaken: (participant: string | null, taken: number) =>
    `${participant ?? ''}: ${numbers.of(taken, 'reading', 'readings')} taken in`,
  arrivalSame: 'Here already. Nothing was changed.',
  addCode: (code: string) => `Add ${code} and take it in`,
  entered: (count: number) => `${numbers.of(count, 'code', 'codes')} entered`,
  takeOut: (participant: string) => `Take out the ratings of ${participant}`,
  ways: { file: 'file', keyboard: 'keyboard' },
  tableCode: 'Code',
  tableWay: 'Came by',
  keepFirst: 'Whoever has not rated again keeps the first rating',

  room: 'The room',
  timer: 'Timer',
  minutes: 'Minutes',
  startTimer: 'Start',
  stopTimer: 'Stop the timer',
  timeLeft: (seconds: number) =>
    seconds <= 0 ? 'The time is over. Go on when the room is ready.' : `${numbers.duration(seconds)} left`,
  projector: 'Projector',
  projectorNone: 'No projector window is open. What the room did is kept; open one whenever you like.',
  projectorThere: 'A projector window is open.',
  projectorElsewhere: 'The projector shows another session.',
  openProjector: 'Open the projector window',
  openHint: 'Drag it to the other screen and press F11. It closes without harm.',
  showHere: 'Show this session',
  darken: 'Darken',
  lighten: 'Show again',
  dark: 'The projector is dark.',
  heldBack: 'This anchor is not cleared for projection. The projector says so and shows nothing of it.',
  blocked: 'The window was not opened. Allow windows for this page, or try again.',
  alone:
    'Fewer than two have rated this criterion: the projector shows no dot, because it would have a name.',
  shows: 'What the room sees of the anchor',
  file: 'File',
  fileOf: (at: number, component: string, title: string) => `${at}. ${component}: ${title}`,
  partBack: 'A part back',
  partOn: 'A part on',
  pageBack: 'Page back',
  pageOn: 'Page on',
  smaller: 'Smaller',
  larger: 'Larger',
  evidenceAlone: 'Without the rubric',
  darkNow: (sight: string) => `The projector is dark. Behind it: ${sight}`,
  /** What the wall shows, in a sentence. */
  sight: (now: {
    page: number;
    pages: number;
    part: number;
    parts: number;
    size: 'whole' | 'read' | 'larger';
    alone: boolean;
  }) =>
    [
      Number.isFinite(now.pages) ? `Page ${now.page} of ${now.pages}` : `Page ${now.page}`,
      now.parts > 1 ? `part ${now.part} of ${now.parts}` : '',
      { whole: 'whole page', read: 'to be read', larger: 'larger' }[now.size],
      now.alone ? 'without the rubric' : 'with the rubric',
    ]
      .filter(Boolean)
      .join(', '),
  notes: 'Notes, for you alone',
  editParticipants: 'Participants…',
  saveParticipants: 'Save',

  settle: (name: string) => `What the room settles on: ${name}`,
  settledWords: 'Why, in the room’s words',
  settledHint: 'It becomes guidance beside the criterion when the session is closed.',
  takeSettled: 'Take the level back',
  questions: 'Open questions',
  question: 'A question that stays open',
  addQuestion: 'Add',
  dropQuestion: (text: string) => `Take out: ${text}`,
  noQuestions: 'None so far.',

  writeReport: 'Write report, sheets and open data',
  wrote: (count: number, folder: string) => `${numbers.of(count, 'file', 'files')} written to ${folder}`,
  before: 'Before: at the definitive level',
  after: 'After: at the definitive level',
  criterion: 'Criterion',
  definitiveShort: 'Definitive',
  settledShort: 'Settled',
  sheets: 'Sheets of the participants',
  sheetsAbout: 'Each one is for its participant alone and stands in a file of its own.',
  overall: 'Over all anchors',
  decisionToo: (decision: string) => `Same decision: ${decision}`,
  guidance: 'Settled in calibration',
  guidanceLine: (date: string, version: string, level: string | null) =>
    `${date}, rubric ${version}${level ? `, ${level}` : ''}:`,
};
