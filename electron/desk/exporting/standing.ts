import type { Decision, Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';
import { plantedKeys } from '../library/planted.ts';
import { type LeftBefore, type Listed, leftBefore } from './left-before.ts';

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

/** What is read of every submission, in this order. */
const COLUMNS = `s.key, s.id, s.candidate, s.micro_credential, s.attempt,
  o.decision, o.label, o.decided_at, o.assessor, o.rubric_id, o.rubric_version, o.digest, o.feedback, o.seq`;
type Text = string | null;
type Values = [
  ...[key: string, id: string, candidate: string, microCredential: string, attempt: number],
  ...[decision: Decision | null, label: Text, decidedAt: Text, assessor: Text, rubric: Text, version: Text],
  ...[digest: Text, feedback: Text, settled: number | null, ...more: unknown[]],
];
/** Where the columns stand that are read behind these. */
const FIRST = 14;

/** What not every profile carries, with where it stands; read only where it is asked for, because each costs its time. */
const OPTIONAL = {
  submitted_at: 's.submitted_at',
  given_name: 'i.given_name',
  family_name: 'i.family_name',
  email: 'i.email',
  external_id: 'i.external_id',
  school: 'i.school',
};
type Optional = keyof typeof OPTIONAL;
const ALL = Object.keys(OPTIONAL) as Optional[];

/** What a profile's exports list of a submission last, from one pass instead of a question for each row; in this order. */
const LISTED = { seq: 'x.seq', amendment: 'x.amendment', left: 'x.decision', same: 'x.digest = o.digest' };

/** Columns that are read behind the others, by their names. */
type More = Readonly<Record<string, string>>;

function wanted(fields: readonly string[], enveloped: boolean): More {
  const asked = Object.entries(OPTIONAL).filter(([field]) => fields.includes(field));
  return Object.fromEntries(asked.filter(([, column]) => enveloped || !column.startsWith('i.')));
}

/** Positions that are read at once: rows come faster together than one by one, and memory stays flat. */
const PORTION = 200;
const IN_ORDER = 'WHERE s.batch = ?1 AND s.position >= ?2 AND s.position < ?3 ORDER BY s.position';

function select(more: More, which: string): string {
  const all = Object.values(more);
  const join = (alias: string, table: string) =>
    all.some((column) => column.startsWith(`${alias}.`)) ? `LEFT JOIN ${table}` : '';
  return `SELECT ${[COLUMNS, ...all].join(', ')}
FROM submission s
LEFT JOIN outcome o ON o.submission = s.key
${join('i', 'identity i ON i.batch = s.batch AND i.candidate = s.candidate')}
${join(
  'x',
  `issued_each x ON x.submission = s.key AND x.profile = ?4 AND x.seq =
  (SELECT max(seq) FROM issued_each WHERE submission = s.key AND profile = ?4)`,
)}
${which}`;
}

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
  /** Those of `submitted_at` and of the envelope's that are needed; all where left out. The others are null. */
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
  const batches = database.all<{ id: string; programme: string; last: number | null; enveloped: number }>(
    `SELECT id, programme, (SELECT max(position) FROM submission WHERE batch = batch.id) AS last,
       EXISTS (SELECT 1 FROM identity WHERE batch = batch.id) AS enveloped
     FROM batch WHERE ?1 IS NULL OR id = ?1 ORDER BY loaded_at, id`,
    batch,
  );
  // Seeds and sets to qualify by are nobody's work: nothing of them leaves.
  const planted = plantedKeys(database);
  const listed =
    profile !== undefined &&
    database.get('SELECT 1 FROM issued_each WHERE profile = ? LIMIT 1', profile) !== undefined;
  for (const { id, programme, last, enveloped } of batches) {
    const more = { ...(listed && LISTED), ...wanted(fields, enveloped === 1) };
    const left = profile === undefined ? () => null : leftBefore(database, id, profile);
    const before = (values: Values) =>
      left(values[0], values[5], values[13] ?? 0, listed ? listedOf(values) : null);
    const read = reader({ id, programme }, more);
    const sql = select(more, IN_ORDER);
    for (let from = 0; from <= (last ?? -1); from += PORTION) {
      const portion = [id, from, from + PORTION, ...(listed ? [profile] : [])];
      for (const values of database.allValues<Values>(sql, ...portion))
        if (!planted.has(values[0])) yield read(values, before(values));
    }
  }
}

/** What exports list of a row that was read with `LISTED`. */
function listedOf({
  [FIRST]: seq,
  [FIRST + 1]: amendment,
  [FIRST + 2]: decision,
  [FIRST + 3]: same,
}: Values): Listed | null {
  if (typeof seq !== 'number') return null;
  return {
    seq,
    amendment: amendment as number,
    decision: decision as Decision,
    same: same === 1,
  };
}

/** Reads rows with these columns behind the others. */
function reader(
  { id, programme }: { id: string; programme: string },
  more: More,
): (values: Values, before?: LeftBefore | null) => Standing {
  const names = Object.keys(more);
  // Past the end of a row, and so of no value, where it is not read.
  const placeOf = (field: Optional) => FIRST + (names.includes(field) ? names.indexOf(field) : names.length);
  const place = Object.fromEntries(ALL.map((field) => [field, placeOf(field)])) as Record<Optional, number>;
  const { submitted_at, given_name, family_name, email, external_id, school } = place;
  const text = (values: Values, at: number) => (values[at] as Text | undefined) ?? null;
  return (values, before = null) => ({
    key: values[0],
    batch: id,
    programme,
    id: values[1],
    candidate: values[2],
    micro_credential: values[3],
    attempt: values[4],
    submitted_at: text(values, submitted_at),
    decision: values[5],
    label: values[6],
    // What was read and is not locked yet locks, and so is decided, by being exported.
    decided_at: values[7] === '' ? new Date().toISOString() : values[7],
    assessor: values[8],
    rubric_id: values[9],
    rubric_version: values[10],
    digest: values[11],
    feedback: values[12],
    given_name: text(values, given_name),
    family_name: text(values, family_name),
    email: text(values, email),
    external_id: text(values, external_id),
    school: text(values, school),
    before,
  });
}

/** One submission; null where the library does not have it. */
export function standingAt({ database }: Library, key: string): Standing | null {
  const batch = database.get<{ id: string; programme: string }>(
    'SELECT b.id, b.programme FROM submission s JOIN batch b ON b.id = s.batch WHERE s.key = ?',
    key,
  );
  if (!batch) return null;
  const [values] = database.allValues<Values>(select(OPTIONAL, 'WHERE s.key = ?'), key);
  return values ? reader(batch, OPTIONAL)(values) : null;
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
