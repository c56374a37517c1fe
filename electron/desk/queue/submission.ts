import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ArtifactView, EarlierAttempt, SubmissionView } from '../../../shared/contract/views.ts';
import type { Decision, Purpose, Reading } from '../../../shared/reading/reading.ts';
import { programmeOf } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { currentReading, purposeFor } from '../reading/current.ts';
import { placeIn } from '../room/place.ts';
import { neutralTitles } from '../texts/neutral-titles.ts';

interface SubmissionRow {
  key: string;
  batch: string;
  programme: string;
  id: string;
  candidate: string;
  micro_credential: string;
  attempt: number;
  submitted_at: string | null;
}

const COLUMNS =
  's.key, s.batch, b.programme, s.id, s.candidate, s.micro_credential, s.attempt, s.submitted_at';

/** The artifacts of a submission in their order, under titles that name nobody. */
export function artifactsOf(library: Library, key: string): ArtifactView[] {
  const titles = neutralTitles(library.database, key);
  return library.database
    .all<ArtifactView & Record<string, unknown>>(
      `SELECT position, component, title, kind, path, sha256, size, media_type AS mediaType, url, trouble
       FROM artifact WHERE submission = ? ORDER BY position`,
      key,
    )
    .map((artifact) => ({ ...artifact, title: titles.get(artifact.position) ?? artifact.title }));
}

function earlierAttempt(library: Library, row: SubmissionRow): EarlierAttempt {
  const judged = library.database.get<{ doc: string; decision: Decision | null }>(
    // What settled it, and nothing else: while a second reading is out, the first is shown to nobody.
    `SELECT r.doc, r.decision FROM outcome o
     JOIN reading r ON r.submission = o.submission AND r.assessor = o.assessor AND r.purpose = o.purpose
     WHERE o.submission = ? AND r.state = 'locked'`,
    row.key,
  );
  const reading = judged ? (JSON.parse(judged.doc) as Reading) : null;
  return {
    key: row.key,
    id: row.id,
    attempt: row.attempt,
    submittedAt: row.submitted_at,
    artifacts: artifactsOf(library, row.key),
    // The private note is for an adjudicator of that attempt, not for whoever reads the next.
    reading: reading && { ...reading, privateNote: undefined },
    decision: judged?.decision ?? null,
    rubric: reading && rubricVersion(library.database, reading.rubric.id, reading.rubric.version),
  };
}

/**
 * Everything that the reading room needs for one submission.
 * @param asked for what it is read; left out, the first or the second reading, as it falls to this assessor.
 * @throws Refusal `not-found`, or `taken` when another assessor has begun it.
 */
export function submissionView(
  library: Library,
  key: string,
  assessor: string,
  asked?: Purpose,
): SubmissionView {
  const row = library.database.get<SubmissionRow & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM submission s JOIN batch b ON b.id = s.batch WHERE s.key = ?`,
    key,
  );
  if (!row) throw new Refusal('not-found', `This library has no submission ${key}.`);
  const purpose = asked ?? purposeFor(library, key, assessor);
  const reading = currentReading(library, key, assessor, purpose);
  const earlier = library.database.all<SubmissionRow & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM submission s JOIN batch b ON b.id = s.batch
     WHERE s.candidate = ? AND s.micro_credential = ? AND b.programme = ? AND s.attempt < ? ORDER BY s.attempt DESC`,
    row.candidate,
    row.micro_credential,
    row.programme,
    row.attempt,
  );
  const stack = programmeOf(library, row.programme)?.stacks.find((each) =>
    each.microCredentials.some((one) => one.id === row.micro_credential),
  );
  const credential = stack?.microCredentials.find((one) => one.id === row.micro_credential);
  return {
    key,
    batch: row.batch,
    id: row.id,
    candidate: row.candidate,
    microCredential: {
      id: row.micro_credential,
      title: credential?.title ?? row.micro_credential,
      overview: credential?.overview,
    },
    stack: stack ? { id: stack.id, title: stack.title } : null,
    attempt: row.attempt,
    submittedAt: row.submitted_at,
    artifacts: artifactsOf(library, key),
    rubric: rubricVersion(library.database, reading.rubric.id, reading.rubric.version),
    reading,
    earlier: earlier.map((each) => earlierAttempt(library, each)),
    place: placeIn(library, key, assessor),
  };
}
