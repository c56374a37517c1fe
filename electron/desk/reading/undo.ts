import { Refusal } from '../../../shared/contract/refusal.ts';
import { type Change, reversed, sameJson, valueAt } from '../../../shared/reading/change.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import type { Purpose, Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';
import { storedReading } from '../library/project-reading.ts';
import { readerOf } from './current.ts';
import { checkCompared, checkIssued } from './issued.ts';

/** A step that undo or redo would take, for the screen to put in words. */
export interface Step {
  seq: number;
  submission: string;
  purpose: Purpose;
  command: ReadingCommand;
}

interface StepRow {
  seq: number;
  submission: string;
  purpose: Purpose;
  command: string;
  changes: string;
}

export type Direction = 'undo' | 'redo';

function nextRow(library: Library, author: string, direction: Direction): StepRow | undefined {
  const sql =
    direction === 'undo'
      ? 'SELECT * FROM step WHERE author = ? AND undone = 0 ORDER BY seq DESC LIMIT 1'
      : 'SELECT * FROM step WHERE author = ? AND undone = 1 ORDER BY seq LIMIT 1';
  return library.database.get<StepRow>(sql, author);
}

/** The step that undo or redo would take next, across submissions and restarts; `null` where there is none. */
export function nextStep(library: Library, author: string, direction: Direction): Step | null {
  const row = nextRow(library, author, direction);
  if (!row) return null;
  const { seq, submission, purpose, command } = row;
  return { seq, submission, purpose, command: JSON.parse(command) as ReadingCommand };
}

function checkApplies(reading: Reading, changes: Change[]): void {
  for (const change of changes)
    if (!sameJson(valueAt(reading, change.path), change.before))
      throw new Refusal(
        'stale',
        'What this step changed has been changed by something else since. Nothing was undone.',
        reading,
      );
}

/**
 * Takes back the author's last step, or takes it again: an event like any other.
 * @throws Refusal `nothing-to-undo`, `locked` when the decision has left in an export, `stale` when something else
 * changed the same place since.
 */
export function moveStep(
  library: Library,
  author: string,
  direction: Direction,
): { step: Step; reading: Reading; savedAt: string } {
  const now = new Date().toISOString();
  return library.database.transaction(() => {
    const row = nextRow(library, author, direction);
    if (!row)
      throw new Refusal(
        'nothing-to-undo',
        direction === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.',
      );
    const reading = storedReading(library.database, row.submission, author, row.purpose);
    if (!reading) throw new Refusal('not-found', `The reading of ${row.submission} is not in this library.`);
    checkIssued(library, reading);
    checkCompared(library, reading);
    const single = row.purpose === 'first' || row.purpose === 'second';
    const reader = single ? readerOf(library, row.submission, row.purpose) : null;
    if (reader !== null && reader !== author)
      throw new Refusal('taken', `${reader} has begun reading this submission since. Nothing was changed.`);
    const made = JSON.parse(row.changes) as Change[];
    const changes = direction === 'undo' ? reversed(made) : made;
    if (reading.state === 'locked' && !changes.some(({ path }) => path[0] === 'state'))
      throw new Refusal(
        'locked',
        'This reading has locked since. Reopen it to change it; nothing was changed.',
      );
    checkApplies(reading, changes);
    library.record({
      kind: direction === 'undo' ? 'reading.undone' : 'reading.redone',
      at: now,
      author,
      submission: row.submission,
      body: { assessor: author, purpose: row.purpose, against: reading.version, changes, step: row.seq },
    });
    const after = storedReading(library.database, row.submission, author, row.purpose) ?? reading;
    const { seq, submission, purpose } = row;
    return {
      step: { seq, submission, purpose, command: JSON.parse(row.command) as ReadingCommand },
      reading: after,
      savedAt: now,
    };
  });
}
