import { Refusal } from '../../../shared/contract/refusal.ts';
import type { HistoryStep } from '../../../shared/contract/views.ts';
import { applyChanges } from '../../../shared/reading/change.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import { newReading, type Purpose, type Reading } from '../../../shared/reading/reading.ts';
import type { EventBody } from '../library/events.ts';
import { type EventRow, eventOf, type JournalEvent } from '../library/journal.ts';
import type { Library } from '../library/library.ts';

type StepKind =
  | 'reading.changed'
  | 'reading.undone'
  | 'reading.redone'
  | 'reading.settled'
  | 'reading.reopened'
  | 'reading.sealed'
  | 'reading.merged';

const OF_A_READING: readonly string[] = [
  'reading.changed',
  'reading.undone',
  'reading.redone',
  'reading.settled',
  'reading.reopened',
  'reading.sealed',
  'reading.merged',
] satisfies StepKind[];

/** Every event of one reading, oldest first. */
function eventsOf(library: Library, submission: string, assessor: string, purpose: Purpose) {
  return library.database
    .all<EventRow>('SELECT * FROM event WHERE submission = ? ORDER BY seq', submission)
    .filter((row) => OF_A_READING.includes(row.kind))
    .map((row) => eventOf(row) as JournalEvent<StepKind>)
    .filter(({ body }) => {
      const about = 'reading' in body ? body.reading : body;
      return about.assessor === assessor && about.purpose === purpose;
    });
}

const is = <Kind extends StepKind>(event: JournalEvent<StepKind>, kind: Kind): event is JournalEvent<Kind> =>
  event.kind === kind;

function kindOf(event: JournalEvent<StepKind>): HistoryStep['kind'] {
  if (is(event, 'reading.settled')) return event.body.by === 'time' ? 'locked-by-time' : 'locked-by-export';
  if (is(event, 'reading.sealed')) return 'merged';
  return event.kind.slice('reading.'.length) as 'changed' | 'undone' | 'redone' | 'merged' | 'reopened';
}

/**
 * What was done in a reading, step by step, newest first. Keystrokes in one field are one step, as they are for undo.
 * A reading that is not the asker's own is never answered.
 */
export function historyOf(
  library: Library,
  submission: string,
  assessor: string,
  purpose: Purpose,
): HistoryStep[] {
  const commands = new Map<number, ReadingCommand>();
  const steps = new Map<number, HistoryStep>();
  for (const event of eventsOf(library, submission, assessor, purpose)) {
    const { seq, at, author } = event;
    const changed = is(event, 'reading.changed') ? event.body : null;
    if (changed) commands.set(changed.joins ?? seq, changed.command);
    const taken = is(event, 'reading.undone') || is(event, 'reading.redone') ? event.body.step : null;
    const reopened: ReadingCommand | null = is(event, 'reading.reopened')
      ? { type: 'reopen', reason: event.body.reason }
      : null;
    const command = reopened ?? changed?.command ?? (taken === null ? null : (commands.get(taken) ?? null));
    // The last keystroke stands for the whole of what was typed: it is the moment that can be walked back to.
    if (changed?.joins !== undefined) steps.delete(changed.joins);
    steps.set(changed?.joins ?? seq, { seq, at, author, kind: kindOf(event), command });
  }
  return [...steps.values()].sort((a, b) => b.seq - a.seq);
}

/**
 * A reading as it stood right after one of its events.
 * @throws Refusal `not-found` when the event is none of this reading.
 */
export function readingAt(
  library: Library,
  submission: string,
  assessor: string,
  purpose: Purpose,
  seq: number,
): Reading {
  let reading: Reading | null = null;
  for (const event of eventsOf(library, submission, assessor, purpose)) {
    if (event.seq > seq) break;
    if (is(event, 'reading.merged') || is(event, 'reading.sealed')) reading = event.body.reading;
    else {
      const body = event.body as EventBody['reading.changed'];
      reading = applyChanges(reading ?? newReading(submission, assessor, purpose, body.rubric), body.changes);
    }
    if (event.seq === seq) return reading;
  }
  throw new Refusal('not-found', 'This step is not in the history of this reading. Open the history again.');
}
