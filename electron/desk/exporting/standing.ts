import type { Decision, Reading } from '../../../shared/reading/reading.ts';
import type { Database } from '../library/database.ts';
import type { Library } from '../library/library.ts';
import { plantedKeys } from '../library/planted.ts';

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

/** What not every profile carries, with where it stands; read only where it is asked for, because each costs its time. */
const OPTIONAL = { submitted_at: 's.submitted_at', external_id: 'i.external_id', school: 'i.school' };
const ALL = Object.keys(OPTIONAL);

function columns(fields: readonly string[]): string {
  const optional = (field: keyof typeof OPTIONAL) => (fields.includes(field) ? OPTIONAL[field] : 'NULL');
  return `s.key, s.id, s.candidate, s.micro_credential, s.attempt, ${optional('submitted_at')},
    o.decision, o.label, o.decided_at, o.assessor, o.rubric_id, o.rubric_version, o.digest, o.feedback,
    i.given_name, i.family_name, i.email, ${optional('external_id')}, ${optional('school')}, o.seq`;
}

const JOINED = `FROM submission s
LEFT JOIN outcome o ON o.submission = s.key
LEFT JOIN identity i ON i.batch = s.batch AND i.candidate = s.candidate`;
/** Positions that are read at once: rows come faster together than one by one, and memory stays flat. */
const PORTION = 200;
const IN_ORDER = 'WHERE s.batch = ?1 AND s.position >= ?2 AND s.position < ?3 ORDER BY s.position';
const select = (fields: readonly string[]) => `SELECT ${columns(fields)} ${JOINED} ${IN_ORDER}`;
/** The same with what a profile's exports list of it last, from one pass instead of a question for each row. */
const selectWithListed = (fields: readonly string[]) =>
  `SELECT ${columns(fields)}, x.seq, x.amendment, x.decision, x.digest = o.digest ${JOINED}
LEFT JOIN issued_each x ON x.submission = s.key AND x.profile = ?4 AND x.seq =
  (SELECT max(seq) FROM issued_each WHERE submission = s.key AND profile = ?4) ${IN_ORDER}`;

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
  ...[settled?: number | null, seq?: number | null, amendment?: number, left?: Decision, unchanged?: number],
];

/** How many submissions a batch has, or the library where `batch` is null. */
export function submissionsIn({ database }: Library, batch: string | null): number {
  const counted =
    batch === null
      ? database.get<{ n: number }>('SELECT count(*) AS n FROM submission')
      : database.get<{ n: number }>('SELECT count(*) AS n FROM submission WHERE batch = ?', batch);
  return counted?.n ?? 0;
}

/** What is to be read of submissions beyond what every export needs. */
export interface StandingsOptions {
  /** The profile whose earlier exports are looked at, too; none where left out. */
  profile?: string | undefined;
  /** Those of `submitted_at`, `external_id` and `school` that are needed; all where left out. The others are null. */
  fields?: readonly string[];
}

/**
 * Every submission of a batch, or of the library where `batch` is null, in the order of loading: some at a time and
 * straight from an index, so that memory stays flat.
 */
export function* standings(
  { database }: Library,
  batch: string | null,
  { profile, fields = ALL }: StandingsOptions = {},
): Generator<Standing> {
  const batches = database.all<{ id: string; programme: string; last: number | null }>(
    `SELECT id, programme, (SELECT max(position) FROM submission WHERE batch = batch.id) AS last
     FROM batch WHERE ?1 IS NULL OR id = ?1 ORDER BY loaded_at, id`,
    batch,
  );
  // Seeds and sets to qualify by are nobody's work: nothing of them leaves.
  const planted = plantedKeys(database);
  const listed =
    profile !== undefined &&
    database.get('SELECT 1 FROM issued_each WHERE profile = ? LIMIT 1', profile) !== undefined;
  for (const { id, programme, last } of batches) {
    const before = profile === undefined ? () => null : leftBefore(database, id, profile);
    for (let from = 0; from <= (last ?? -1); from += PORTION) {
      const rows = listed
        ? database.allValues<Values>(selectWithListed(fields), id, from, from + PORTION, profile)
        : database.allValues<Values>(select(fields), id, from, from + PORTION);
      for (const values of rows)
        if (!planted.has(values[0])) yield standingOf(id, programme, values, before(values));
    }
  }
}

/** How a row left before: in an export that lists it, or by the rule of one that says what left (see the ledger's migration). */
function leftBefore(
  database: Database,
  batch: string,
  profile: string,
): (values: Values) => LeftBefore | null {
  const rules = database.all<{ seq: number; earned_only: number }>(
    'SELECT seq, earned_only FROM issued_all WHERE profile = ? AND (batch IS NULL OR batch = ?) ORDER BY seq DESC',
    profile,
    batch,
  );
  const stayed = new Set(
    database
      .all<{ seq: number; submission: string }>(
        'SELECT seq, submission FROM issued_stayed WHERE seq IN (SELECT seq FROM issued_all WHERE profile = ?)',
        profile,
      )
      .map(({ seq, submission }) => `${seq} ${submission}`),
  );
  return (values) => {
    const [key, decision, settled] = [values[0], values[6], values[19] ?? 0];
    if (decision === null) return null;
    const seq = values[20] ?? 0;
    const same = values[23] === 1;
    const rule = rules.find(
      (each) =>
        each.seq > settled &&
        (each.earned_only === 0 || decision === 'EARNED') &&
        (stayed.size === 0 || !stayed.has(`${each.seq} ${key}`)),
    );
    if (rule && rule.seq > seq) {
      const amendment = seq > 0 ? (values[21] ?? 0) + (same ? 0 : 1) : 0;
      return { seq: rule.seq, amendment, decision, unchanged: true };
    }
    if (seq === 0) return null;
    return { seq, amendment: values[21] ?? 0, decision: values[22] ?? decision, unchanged: same };
  };
}

function standingOf(
  batch: string,
  programme: string,
  values: Values,
  before: LeftBefore | null = null,
): Standing {
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
    before,
  };
}

/** One submission; null where the library does not have it. */
export function standingAt({ database }: Library, key: string): Standing | null {
  const batch = database.get<{ id: string; programme: string }>(
    'SELECT b.id, b.programme FROM submission s JOIN batch b ON b.id = s.batch WHERE s.key = ?',
    key,
  );
  if (!batch) return null;
  const [values] = database.allValues<Values>(`SELECT ${columns(ALL)} ${JOINED} WHERE s.key = ?`, key);
  return values ? standingOf(batch.id, batch.programme, values) : null;
}

export function isSettled(standing: Standing): standing is Settled {
  return standing.decision !== null;
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
