import { applyChanges } from '../../../shared/reading/change.ts';
import { newReading, type Reading } from '../../../shared/reading/reading.ts';
import { changedBetween } from '../../../shared/results/changed.ts';
import { type EventRow, eventOf, type JournalEvent } from '../library/journal.ts';
import type { Library } from '../library/library.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { settlingReading } from './standing.ts';

type Step = JournalEvent<'reading.changed' | 'reading.undone' | 'reading.redone'>;

/** The readings of a submission as they stood at a moment of the journal, by replaying its events up to there. */
function readingsBefore(library: Library, submission: string, seq: number): Reading[] {
  const readings = new Map<string, Reading>();
  const rows = library.database.all<EventRow & Record<string, unknown>>(
    "SELECT * FROM event WHERE submission = ? AND seq < ? AND kind LIKE 'reading.%' ORDER BY seq",
    submission,
    seq,
  );
  for (const event of rows.map(eventOf)) {
    if (event.kind === 'reading.merged' || event.kind === 'reading.sealed') {
      const { reading } = (event as JournalEvent<'reading.merged'>).body;
      readings.set(`${reading.purpose} ${reading.assessor}`, reading);
      continue;
    }
    const { assessor, purpose, changes, ...body } = (event as Step).body;
    const key = `${purpose} ${assessor}`;
    const rubric = 'rubric' in body ? body.rubric : { id: '', version: '' };
    const before = readings.get(key) ?? newReading(submission, assessor, purpose, rubric);
    readings.set(key, applyChanges(before, changes));
  }
  return [...readings.values()];
}

/** What has changed in a submission's decision since the export that entered the journal as event `seq`. */
export function changesSince(library: Library, submission: string, seq: number): string[] {
  const locked = readingsBefore(library, submission, seq).filter((reading) => reading.state === 'locked');
  const before =
    locked.find(({ purpose }) => purpose === 'adjudication') ??
    locked.find(({ purpose }) => purpose === 'first');
  if (!before) return ['date'];
  const now = settlingReading(library, submission);
  const rubric = rubricVersion(library.database, now.rubric.id, now.rubric.version);
  return changedBetween(rubric, before, now);
}
