import { submissionKey } from '../../../shared/batch/key.ts';
import type { Problem } from '../../../shared/batch/problem.ts';
import type { MergeReport, ReadingBrief } from '../../../shared/contract/views.ts';
import { sameJson } from '../../../shared/reading/change.ts';
import { decisionOf } from '../../../shared/reading/derive.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import {
  type CarriedReading,
  fromCarried,
  type ReadingsFile,
} from '../../../shared/reading/readings-file.ts';
import { feedbackText } from '../../../shared/results/feedback.ts';
import type { Library } from '../library/library.ts';
import { storedReading } from '../library/project-reading.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { readersOf } from '../reading/current.ts';
import { foreignEvidence } from './evidence.ts';
import { judgeCarried } from './judge.ts';
import { asPaired, sealedNote, sealedReading, staysSealed } from './pairing.ts';

/** A readings file as it was read, and how it came. */
export interface ArrivedReadings {
  readings: ReadingsFile;
  /** SHA-256 of the file, in hex. */
  sha256: string;
  sealed: boolean;
  problems: Problem[];
}

type Verdict =
  | { take: Reading; seal: boolean; problems: Problem[] }
  | { same: true }
  | { conflict: MergeReport['conflicts'][number] }
  | { problems: Problem[] };

function brief(library: Library, reading: Reading): ReadingBrief {
  const rubric = rubricVersion(library.database, reading.rubric.id, reading.rubric.version);
  return {
    assessor: reading.assessor,
    version: reading.version,
    state: reading.state,
    decision: decisionOf(rubric, reading),
    lockedAt: reading.lockedAt ?? null,
    feedback: feedbackText(rubric, reading),
  };
}

/** Another assessor's live reading that would decide the same submission; null where there is none. */
function rival(library: Library, theirs: Reading): Reading | null {
  if ((theirs.purpose !== 'first' && theirs.purpose !== 'second') || theirs.state === 'recused') return null;
  const row = library.database.get<{ doc: string }>(
    `SELECT doc FROM reading WHERE submission = ?1 AND purpose = ?2 AND assessor <> ?3 AND state <> 'recused'
       AND started_at IS NOT NULL
     UNION ALL SELECT doc FROM sealed WHERE submission = ?1 AND purpose = ?2 AND assessor <> ?3`,
    theirs.submission,
    theirs.purpose,
    theirs.assessor,
  );
  return row ? (JSON.parse(row.doc) as Reading) : null;
}

function weigh(
  library: Library,
  file: ReadingsFile,
  carried: CarriedReading,
  where: string,
  by: string,
): Verdict {
  const { database } = library;
  const blocked = (code: string, place: string, message: string): Verdict => ({
    problems: [
      { severity: 'block', code, where: `${where}.${place}`, message: `${carried.submission}: ${message}` },
    ],
  });
  const key = submissionKey(file.batch, carried.submission);
  const submission = database.get<{ micro_credential: string }>(
    'SELECT micro_credential FROM submission WHERE key = ?',
    key,
  );
  if (!submission)
    return blocked(
      'unknown-submission',
      'submission',
      `batch ${file.batch} has no such submission in this library.`,
    );
  if (
    !database.get(
      'SELECT 1 FROM rubric WHERE id = ? AND version = ?',
      carried.rubric.id,
      carried.rubric.version,
    )
  )
    return blocked(
      'unknown-rubric',
      'rubric',
      `this library has no rubric ${carried.rubric.id} in version ${carried.rubric.version}. Load the programme file that has it first.`,
    );
  const rubric = rubricVersion(database, carried.rubric.id, carried.rubric.version);
  if (rubric.microCredential !== submission.micro_credential)
    return blocked(
      'wrong-rubric',
      'rubric.id',
      `rubric ${rubric.id} is for ${rubric.microCredential}, and the submission is for ${submission.micro_credential}.`,
    );
  const theirs = asPaired(library, fromCarried(carried, key, file.assessor));
  const problems = judgeCarried(rubric, carried, theirs, where);
  if (problems.length) return { problems };
  if (theirs.purpose === 'adjudication' && readersOf(library, key).includes(file.assessor))
    return blocked(
      'own-adjudication',
      'purpose',
      `${file.assessor} is one of its two readers and cannot settle it.`,
    );

  const seal = staysSealed(library, theirs, by);
  const mine = sealedReading(library, theirs) ?? storedReading(database, key, file.assessor, theirs.purpose);
  if (mine && sameJson(mine, theirs)) return { same: true };
  const conflictWith = (reading: Reading): Verdict => ({
    conflict: {
      submission: carried.submission,
      mine: brief(library, reading),
      theirs: brief(library, theirs),
    },
  });
  // The same assessor's later judgement follows the earlier; an older or equally old one that differs never replaces it.
  if (mine && mine.version >= theirs.version)
    // What is sealed is not shown in a conflict either.
    return seal || sealedReading(library, theirs)
      ? blocked('older-than-sealed', 'version', 'a newer or equally old reading of it is here already.')
      : conflictWith(mine);
  const other = rival(library, theirs);
  if (other && seal)
    return blocked(
      'read-twice',
      'submission',
      'two others have read it already, and a third reading has no place.',
    );
  if (other) return conflictWith(other);
  return { take: theirs, seal, problems: foreignEvidence(database, key, carried, where) };
}

/**
 * Takes in another assessor's readings. Each one stands for itself: what conflicts is shown with both sides and left out,
 * what has problems is named and left out, and taking in the same file again changes nothing.
 */
export function mergeReadings(library: Library, arrived: ArrivedReadings, by: string): MergeReport {
  const { readings: file } = arrived;
  const problems: Problem[] = [...arrived.problems];
  const conflicts: MergeReport['conflicts'] = [];
  let taken = 0;
  if (!library.database.get('SELECT 1 FROM batch WHERE id = ?', file.batch)) {
    const message = `These readings are for batch ${file.batch}, which this library does not have. Load that batch first.`;
    problems.push({ severity: 'block', code: 'unknown-batch', where: 'batch', message });
    return { ok: false, taken, conflicts, problems };
  }
  let sealed = false;
  const seen = new Set<string>();
  library.database.transaction(() => {
    file.readings.forEach((carried, at) => {
      const where = `readings[${at}]`;
      const twin = JSON.stringify([carried.submission, carried.purpose]);
      if (seen.has(twin)) {
        problems.push({
          severity: 'block',
          code: 'duplicate-reading',
          where,
          message: `${carried.submission}: the file holds a ${carried.purpose} reading of it twice. Only the first was looked at.`,
        });
        return;
      }
      seen.add(twin);
      const verdict = weigh(library, file, carried, where, by);
      if ('problems' in verdict) problems.push(...verdict.problems);
      if ('conflict' in verdict) conflicts.push(verdict.conflict);
      if ('take' in verdict) {
        library.record({
          kind: verdict.seal ? 'reading.sealed' : 'reading.merged',
          author: by,
          submission: verdict.take.submission,
          body: { reading: verdict.take, file: arrived.sha256, sealed: arrived.sealed },
        });
        taken += 1;
        sealed ||= verdict.seal;
      }
    });
  });
  if (sealed) problems.push(...sealedNote(library, file.batch));
  if (conflicts.some(({ mine, theirs }) => mine.assessor !== theirs.assessor))
    problems.push({
      severity: 'info',
      code: 'no-double-reading',
      where: 'batch',
      message: `Two assessors have read the same submissions of ${file.batch}. If that was meant, turn on double reading for the batch and take the file in again.`,
    });
  return {
    ok: conflicts.length === 0 && !problems.some((each) => each.severity === 'block'),
    taken,
    conflicts,
    problems,
  };
}
