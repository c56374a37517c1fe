import type { Decision, Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';
import { SETTLING } from '../library/outcome.ts';

/** A submission as exporting sees it: its decision where a locked reading has settled it, and its line of the envelope. */
export interface Standing {
  key: string;
  batch: string;
  programme: string;
  id: string;
  candidate: string;
  micro_credential: string;
  attempt: number;
  submitted_at: string | null;
  /** Null while nothing is settled; then everything below, up to the envelope, is null, too. */
  decision: Decision | null;
  label: string | null;
  decided_at: string | null;
  assessor: string | null;
  rubric_id: string | null;
  rubric_version: string | null;
  digest: string | null;
  feedback: string | null;
  given_name: string | null;
  family_name: string | null;
  email: string | null;
  external_id: string | null;
  school: string | null;
  /** What left of it last by the profile that was asked about; null where nothing did, or none was asked about. */
  before: LeftBefore | null;
}

/** How a submission left by one profile for the last time. */
export interface LeftBefore {
  /** The journal's event. */
  seq: number;
  amendment: number;
  decision: Decision;
  /** Whether nothing that leaves has changed since. */
  unchanged: boolean;
}

/** A submission that a reading has settled. */
export type Settled = Standing & {
  [Field in
    | 'label'
    | 'decided_at'
    | 'assessor'
    | 'rubric_id'
    | 'rubric_version'
    | 'digest'
    | 'feedback']: string;
} & { decision: Decision };

const COLUMNS = `s.key, s.id, s.candidate, s.micro_credential, s.attempt, s.submitted_at,
  o.decision, o.label, o.decided_at, o.assessor, o.rubric_id, o.rubric_version, o.digest, o.feedback,
  i.given_name, i.family_name, i.email, i.external_id, i.school`;
const JOINED = `FROM submission s
LEFT JOIN outcome o ON o.submission = s.key
LEFT JOIN identity i ON i.batch = s.batch AND i.candidate = s.candidate`;
const IN_ORDER = 'WHERE s.batch = ?1 ORDER BY s.position';
const SELECT = `SELECT ${COLUMNS} ${JOINED} ${IN_ORDER}`;
/** The same with what left last by a profile, from one pass instead of a question for each row. */
const SELECT_WITH_LEFT = `SELECT ${COLUMNS}, x.seq, x.amendment, x.decision, x.digest = o.digest ${JOINED}
LEFT JOIN issued x ON x.submission = s.key AND x.profile = ?2 AND x.seq =
  (SELECT max(seq) FROM issued WHERE submission = s.key AND profile = ?2) ${IN_ORDER}`;

type Text = string | null;
type Values = [
  ...[
    key: string,
    id: string,
    candidate: string,
    microCredential: string,
    attempt: number,
    submittedAt: Text,
  ],
  ...[decision: Decision | null, label: Text, decidedAt: Text, assessor: Text, rubric: Text, version: Text],
  ...[digest: Text, feedback: Text, given: Text, family: Text, email: Text, external: Text, school: Text],
  ...[seq?: number | null, amendment?: number, left?: Decision, unchanged?: number],
];

/**
 * Every submission of a batch, or of the library where `batch` is null, in the order of loading. One at a time and
 * straight from an index, so that memory stays flat.
 * @param profile whose earlier exports are looked at, too.
 */
export function* standings(
  { database }: Library,
  batch: string | null,
  profile: string | null = null,
): Generator<Standing> {
  const batches = database.all<{ id: string; programme: string }>(
    'SELECT id, programme FROM batch WHERE ?1 IS NULL OR id = ?1 ORDER BY loaded_at, id',
    batch,
  );
  for (const { id, programme } of batches) {
    const rows =
      profile === null
        ? database.eachValues<Values>(SELECT, id)
        : database.eachValues<Values>(SELECT_WITH_LEFT, id, profile);
    for (const values of rows) yield standingOf(id, programme, values);
  }
}

function standingOf(batch: string, programme: string, values: Values): Standing {
  return {
    key: values[0],
    batch,
    programme,
    id: values[1],
    candidate: values[2],
    micro_credential: values[3],
    attempt: values[4],
    submitted_at: values[5],
    decision: values[6],
    label: values[7],
    // What was read and is not locked yet locks, and so is decided, by being exported.
    decided_at: values[8] === '' ? new Date().toISOString() : values[8],
    assessor: values[9],
    rubric_id: values[10],
    rubric_version: values[11],
    digest: values[12],
    feedback: values[13],
    given_name: values[14],
    family_name: values[15],
    email: values[16],
    external_id: values[17],
    school: values[18],
    before:
      values[19] == null
        ? null
        : {
            seq: values[19],
            amendment: values[20] ?? 0,
            decision: values[21] ?? 'INCOMPLETE',
            unchanged: values[22] === 1,
          },
  };
}

/** One submission; null where the library does not have it. */
export function standingAt({ database }: Library, key: string): Standing | null {
  const batch = database.get<{ id: string; programme: string }>(
    'SELECT b.id, b.programme FROM submission s JOIN batch b ON b.id = s.batch WHERE s.key = ?',
    key,
  );
  if (!batch) return null;
  const [values] = [...database.eachValues<Values>(`SELECT ${COLUMNS} ${JOINED} WHERE s.key = ?`, key)];
  return values ? standingOf(batch.id, batch.programme, values) : null;
}

export function isSettled(standing: Standing): standing is Settled {
  return standing.decision !== null;
}

/** Why a submission that nothing has settled is not final, as the end of a sentence that begins with its id. */
export function whyNotSettled(library: Library, submission: string): string {
  const row = library.database.get<{ state: string; doc: string }>(
    `SELECT state, doc FROM reading WHERE submission = ? AND ${SETTLING}`,
    submission,
  );
  if (!row) return 'has not been read yet';
  const reading = JSON.parse(row.doc) as Reading;
  if (row.state === 'hold') return `is on hold (${reading.hold?.kind ?? 'no kind given'})`;
  if (row.state === 'locked') return 'has no decision';
  return reading.purpose === 'adjudication'
    ? 'is still being adjudicated: lock the adjudication first'
    : 'is still being read: lock the reading first';
}

/** The reading that settled a submission. */
export function settlingReading(library: Library, submission: string): Reading {
  const row = library.database.get<{ doc: string }>(
    `SELECT r.doc FROM outcome o
     JOIN reading r ON r.submission = o.submission AND r.assessor = o.assessor AND r.purpose = o.purpose
     WHERE o.submission = ?`,
    submission,
  );
  return JSON.parse(row?.doc ?? 'null') as Reading;
}
