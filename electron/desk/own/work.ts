import type { PaceView } from '../../../shared/contract/views.ts';
import { median, type OwnReading, ownNotes } from '../../../shared/reading/own-notes.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import { rankOf } from '../../../shared/rubric/scale.ts';
import type { Library } from '../library/library.ts';
import { rubricVersion } from '../library/rubrics.ts';

/** How many of the latest readings are looked at. */
const LATEST = 40;
/** With fewer, a median would be chance. */
const LEAST = 3;
/** A longer pause between two edits is not work on this submission. Milliseconds. */
const AWAY = 5 * 60 * 1000;

/** Minutes at work in one reading: the time between edits, long pauses left out. Null where there was one edit only. */
function minutesAt(library: Library, submission: string, author: string): number | null {
  const times = library.database
    .all<{ at: string }>(
      "SELECT at FROM event WHERE submission = ? AND author = ? AND kind LIKE 'reading.%' ORDER BY seq",
      submission,
      author,
    )
    .map(({ at }) => Date.parse(at));
  if (times.length < 2) return null;
  const worked = times.slice(1).reduce((sum, time, at) => {
    const gap = time - (times[at] ?? time);
    return gap >= 0 && gap <= AWAY ? sum + gap : sum;
  }, 0);
  return worked / 60_000;
}

/** My latest finished readings, each with its levels as shares of the scale and the minutes at work. */
function latestOf(library: Library, assessor: string): OwnReading[] {
  const { database } = library;
  return database
    .all<{ doc: string; updated_at: string }>(
      "SELECT doc, updated_at FROM reading WHERE assessor = ? AND purpose IN ('first', 'second') AND state IN ('read', 'locked') ORDER BY updated_at DESC LIMIT ?",
      assessor,
      LATEST,
    )
    .map(({ doc, updated_at }) => {
      const reading = JSON.parse(doc) as Reading;
      const rubric = rubricVersion(database, reading.rubric.id, reading.rubric.version);
      const ranks = Object.values(reading.ratings ?? {}).map(({ code }) => rankOf(rubric, code));
      return {
        levels: ranks.filter((rank) => rank >= 0).map((rank) => rank / (rubric.scale.length - 1)),
        at: updated_at,
        minutes: minutesAt(library, reading.submission, assessor),
      };
    });
}

/** How long I take for one submission, by my latest readings. */
export function paceOf(library: Library, assessor: string): PaceView {
  const minutes = latestOf(library, assessor).flatMap((each) => each.minutes ?? []);
  return { median: minutes.length >= LEAST ? median(minutes) : null, readings: minutes.length };
}

/** Private notes on my own consistency, from my own readings alone. */
export const notesFor = (library: Library, assessor: string) => ownNotes(latestOf(library, assessor));
