import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import { perform } from '../../../shared/reading/perform.ts';
import type { Purpose, Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';
import { storedReading } from '../library/project-reading.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { currentReading } from './current.ts';
import { checkCompared, checkIssued } from './issued.ts';

/** A command, the submission that it is for and the version of the reading that it was made against. */
export interface ReadingWrite {
  submission: string;
  purpose: Purpose;
  version: number;
  command: ReadingCommand;
}

/** The reading after a write, and when the write was durable. */
export interface Committed {
  reading: Reading;
  /** ISO 8601; after this moment the edit survives anything but the disk's own end. */
  savedAt: string;
}

/** Keystrokes in one field within this time of each other are one step for undo. Milliseconds. */
const ONE_STEP_WITHIN = 5000;
const TYPED = new Set<ReadingCommand['type']>([
  'note',
  'next-step',
  'strength',
  'overall-next-step',
  'private-note',
]);

function sameField(one: ReadingCommand, other: ReadingCommand): boolean {
  const criterion = (command: ReadingCommand) => ('criterion' in command ? command.criterion : null);
  return one.type === other.type && criterion(one) === criterion(other);
}

/** The number of the step that this write continues, if it does. */
function continuedStep(
  library: Library,
  author: string,
  write: ReadingWrite,
  now: string,
): number | undefined {
  if (!TYPED.has(write.command.type)) return undefined;
  const last = library.database.get<{
    seq: number;
    submission: string;
    purpose: string;
    command: string;
    at: string;
  }>(
    'SELECT seq, submission, purpose, command, at FROM step WHERE author = ? AND undone = 0 ORDER BY seq DESC LIMIT 1',
    author,
  );
  if (!last || last.submission !== write.submission || last.purpose !== write.purpose) return undefined;
  if (!sameField(JSON.parse(last.command) as ReadingCommand, write.command)) return undefined;
  const gap = Date.parse(now) - Date.parse(last.at);
  return gap >= 0 && gap <= ONE_STEP_WITHIN ? last.seq : undefined;
}

/**
 * Refuses a write that was made against another version than the library holds.
 * @throws Refusal `stale` with the reading as it is now as detail.
 */
export function checkFresh(reading: Reading, version: number): void {
  if (reading.version !== version)
    throw new Refusal(
      'stale',
      'This reading has changed since it was shown here, in another window or by an undo. It is shown anew; nothing was overwritten.',
      reading,
    );
}

/**
 * Validates a command, appends it to the journal and updates the projections, all in one transaction.
 * A command that changes nothing is answered without an event.
 * @throws Refusal `stale`, `taken`, `locked`, `not-found`, `undecided`, `feedback-missing` or `invalid-input`.
 */
export function commitCommand(library: Library, assessor: string, write: ReadingWrite): Committed {
  const now = new Date().toISOString();
  return library.database.transaction(() => {
    const reading = currentReading(library, write.submission, assessor, write.purpose);
    checkFresh(reading, write.version);
    const rubric = rubricVersion(library.database, reading.rubric.id, reading.rubric.version);
    // What has left may be reopened by somebody who says why; it then goes out as an amendment.
    if (write.command.type === 'reopen' && !write.command.reason?.trim()) checkIssued(library, reading);
    if (write.command.type === 'reopen') checkCompared(library, reading);
    const changes = perform(rubric, reading, write.command, now);
    if (!changes.length) return { reading, savedAt: now };
    const joins = continuedStep(library, assessor, write, now);
    library.record({
      kind: 'reading.changed',
      at: now,
      author: assessor,
      submission: write.submission,
      body: {
        assessor,
        purpose: write.purpose,
        against: reading.version,
        rubric: reading.rubric,
        command: write.command,
        changes,
        ...(joins === undefined ? {} : { joins }),
      },
    });
    const after = storedReading(library.database, write.submission, assessor, write.purpose);
    return { reading: after ?? reading, savedAt: now };
  });
}
