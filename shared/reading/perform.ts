import { Refusal } from '../contract/refusal.ts';
import { NON_ORDINAL_CODES, type Rubric } from '../rubric/rubric.ts';
import { isLevel } from '../rubric/scale.ts';
import { applyChanges, type Change, changeTo, sameJson, valueAt } from './change.ts';
import { checkFeedback } from './checks.ts';
import type { ReadingCommand, ReadingContent } from './command.ts';
import { decisionOf, derive } from './derive.ts';
import type { Reading } from './reading.ts';

/** What was said, or null. Half a surrogate pair, as a cut through an emoji leaves it, could be written to no file. */
const textOrNothing = (text: string) => (text.trim() === '' ? null : text.toWellFormed());

function checkCriterion(rubric: Rubric, criterion: string): void {
  if (!rubric.criteria.some((candidate) => candidate.id === criterion))
    throw new Refusal(
      'invalid-input',
      `The rubric ${rubric.id} ${rubric.version} has no criterion ${criterion}.`,
    );
}

function checkCode(rubric: Rubric, code: string): void {
  if (!isLevel(rubric, code) && !(NON_ORDINAL_CODES as readonly string[]).includes(code))
    throw new Refusal('invalid-input', `The rubric ${rubric.id} ${rubric.version} has no level ${code}.`);
}

/**
 * Refuses a lock that would leave without a decision, with the intake unlooked at, or with feedback missing.
 * @throws Refusal `undecided` or `feedback-missing`, whose detail lists what is missing.
 */
function checkLockable(rubric: Rubric, reading: Reading): void {
  const derived = derive(rubric, reading);
  const decision = decisionOf(rubric, reading);
  if (reading.state === 'hold')
    throw new Refusal(
      'undecided',
      'This submission is on hold. Release the hold before you lock the reading.',
    );
  if (derived.stopped.length)
    throw new Refusal(
      'undecided',
      'A criterion could not be judged. Put the submission on hold instead.',
      derived,
    );
  if (decision !== 'INCOMPLETE' && derived.openChecks.length)
    throw new Refusal(
      'undecided',
      'Look at the intake checks first: is everything there to be judged?',
      derived,
    );
  if (decision === null || (decision !== 'INCOMPLETE' && derived.unrated.length))
    throw new Refusal('undecided', `Still to rate: ${derived.unrated.join(', ')}.`, derived);
  if (reading.purpose === 'adjudication' && !reading.grounds?.trim())
    throw new Refusal('undecided', 'An adjudication needs a reason: say why you decide so.');
  const blocking = checkFeedback(rubric, reading).filter((finding) => finding.blocking);
  if (blocking.length) {
    const criteria = blocking.flatMap((finding) => finding.criterion ?? []);
    const parts = [
      ...(criteria.length ? [`feedback for ${criteria.join(', ')}`] : []),
      ...(blocking.some((finding) => finding.check === 5) ? ['a strength in the overall feedback'] : []),
    ];
    throw new Refusal('feedback-missing', `Before this locks it needs ${parts.join(' and ')}.`, blocking);
  }
}

/** What recusing leaves: the recusal alone. The draft goes, and the submission returns to the pool. */
function discardDraft(reading: Reading): Change[] {
  const draft = [
    'intake',
    'ratings',
    'overall',
    'privateNote',
    'override',
    'hold',
    'grounds',
    'addressed',
    'reopened',
    'startedAt',
  ] as const;
  return draft.filter((part) => reading[part] !== undefined).map((part) => changeTo(reading, [part], null));
}

const CONTENT = ['intake', 'ratings', 'overall', 'privateNote', 'override', 'grounds', 'addressed'] as const;

/** What of a reading can be given back later; with an empty object nothing was said yet. */
export function contentOf(reading: Reading): ReadingContent {
  const said = CONTENT.flatMap((part) => (reading[part] === undefined ? [] : [[part, reading[part]]]));
  return Object.fromEntries(said) as ReadingContent;
}

/** Gives back an earlier moment, once it is sure that the rubric has everything that it names. */
function restored(rubric: Rubric, reading: Reading, content: ReadingContent): Change[] {
  for (const [criterion, { code }] of Object.entries(content.ratings ?? {})) {
    checkCriterion(rubric, criterion);
    if (code !== undefined) checkCode(rubric, code);
  }
  return CONTENT.map((part) => changeTo(reading, [part], content[part] ?? null));
}

function changesOf(
  rubric: Rubric,
  reading: Reading,
  command: Exclude<ReadingCommand, { type: 're-read' }>,
  now: string,
  by: string,
): Change[] {
  const set = (path: string[], after: Parameters<typeof changeTo>[2]) => [changeTo(reading, path, after)];
  switch (command.type) {
    case 'rate':
      checkCriterion(rubric, command.criterion);
      if (command.code !== null) checkCode(rubric, command.code);
      return set(['ratings', command.criterion, 'code'], command.code);
    case 'note':
      checkCriterion(rubric, command.criterion);
      return set(['ratings', command.criterion, 'note'], textOrNothing(command.text));
    case 'next-step':
      checkCriterion(rubric, command.criterion);
      return set(['ratings', command.criterion, 'nextStep'], textOrNothing(command.text));
    case 'add-evidence':
      checkCriterion(rubric, command.criterion);
      return set(['ratings', command.criterion, 'evidence', command.evidence.id], command.evidence);
    case 'change-evidence': {
      checkCriterion(rubric, command.criterion);
      const path = ['ratings', command.criterion, 'evidence', command.id];
      if (valueAt(reading, path) === null)
        throw new Refusal(
          'not-found',
          `That passage is no longer quoted for ${command.criterion}. Quote it anew.`,
        );
      return set(path, { ...command.evidence, id: command.id });
    }
    case 'remove-evidence':
      checkCriterion(rubric, command.criterion);
      return set(['ratings', command.criterion, 'evidence', command.id], null);
    case 'intake':
      if (!rubric.completion.some((check) => check.id === command.check))
        throw new Refusal(
          'invalid-input',
          `The rubric ${rubric.id} has no completion check ${command.check}.`,
        );
      return set(['intake', command.check], command.met);
    case 'intake-all-met':
      return rubric.completion.flatMap((check) => set(['intake', check.id], true));
    case 'strength':
      return set(['overall', 'strength'], textOrNothing(command.text));
    case 'overall-next-step':
      return set(['overall', 'nextStep'], textOrNothing(command.text));
    case 'private-note':
      return set(['privateNote'], textOrNothing(command.text));
    case 'addressed':
      // The criterion is one of the rubric by which that attempt was read, which may be another than this one.
      return set(['addressed', command.attempt, command.criterion], command.done || null);
    case 'grounds':
      return set(['grounds'], textOrNothing(command.text));
    case 'override':
      if (!command.reason.trim())
        throw new Refusal('invalid-input', 'An override needs a reason: say why the rule does not fit here.');
      if (command.decision === 'INCOMPLETE')
        throw new Refusal('invalid-input', 'INCOMPLETE comes from the intake check, not from an override.');
      return set(['override'], { decision: command.decision, reason: command.reason.toWellFormed() });
    case 'clear-override':
      return set(['override'], null);
    case 'hold':
      return [
        ...set(['state'], 'hold'),
        ...set(['hold'], { kind: command.kind, note: command.note.toWellFormed() }),
      ];
    case 'release':
      return [...set(['state'], 'draft'), ...set(['hold'], null)];
    case 'recuse':
      return [
        ...discardDraft(reading),
        ...set(['state'], 'recused'),
        ...set(['recusal'], { reason: command.reason, note: command.note.toWellFormed() }),
      ];
    case 'mark-read':
      checkLockable(rubric, reading);
      return set(['state'], 'read');
    case 'lock':
      checkLockable(rubric, reading);
      return [...set(['state'], 'locked'), ...set(['lockedAt'], now)];
    case 'reopen':
      return [
        ...set(['state'], 'draft'),
        ...set(['lockedAt'], null),
        ...(command.reason?.trim()
          ? set(['reopened'], { by, reason: command.reason.toWellFormed(), at: now })
          : []),
      ];
    case 'restore':
      return restored(rubric, reading, command.content);
  }
}

/** Within its grace a reading stays read while what is changed leaves it whole; otherwise it is open again. */
function keepsRead(rubric: Rubric, reading: Reading, changes: Change[]): boolean {
  try {
    checkLockable(rubric, applyChanges(reading, changes));
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/**
 * The changes that a command makes to a reading, none where nothing would differ.
 * @param now ISO 8601 time of the command.
 * @param by who gives it, where that is not the reading's own assessor: an adjudicator who reopens.
 * @throws Refusal when the rubric lacks what the command names, the reading's state does not allow it, or a lock is not ready.
 */
export function perform(
  rubric: Rubric,
  reading: Reading,
  command: ReadingCommand,
  now: string,
  by: string = reading.assessor,
): Change[] {
  if (command.type === 're-read')
    throw new Refusal(
      'invalid-input',
      'Choose on the worklist of the programme which readings are read again.',
    );
  if ((reading.state === 'locked') !== (command.type === 'reopen'))
    throw new Refusal(
      'locked',
      reading.state === 'locked'
        ? 'This reading is locked. Reopen it to change it.'
        : 'This reading is not locked.',
    );
  if (reading.state === 'recused')
    throw new Refusal(
      'locked',
      'You have recused yourself from this submission. Undo the recusal to read it.',
    );
  if (command.type === 'release' && reading.state !== 'hold')
    throw new Refusal('invalid-input', 'This submission is not on hold.');
  const changes = changesOf(rubric, reading, command, now, by).filter(
    (change) => !sameJson(change.before, change.after),
  );
  const stillRead = reading.state === 'read' && !changes.some(({ path }) => path[0] === 'state');
  if (changes.length && stillRead && !keepsRead(rubric, reading, changes))
    changes.push(changeTo(reading, ['state'], 'draft'));
  if (changes.length && reading.startedAt === undefined && command.type !== 'recuse')
    changes.push(changeTo(reading, ['startedAt'], now));
  return changes;
}
