/**
 * The first layout. `event` is the journal and the only truth; every table under "projections" is rebuilt from it.
 * `identity` stands apart: names never enter the journal, so that they can be deleted when their time is over.
 */
export const start = `
CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  submission TEXT,
  body TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX event_by_submission ON event (submission, seq);
CREATE TRIGGER event_is_append_only_insert BEFORE INSERT ON event
  WHEN NEW.seq <> coalesce((SELECT max(seq) FROM event), 0) + 1
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER event_is_append_only_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER event_is_append_only_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE identity (
  batch TEXT NOT NULL,
  candidate TEXT NOT NULL,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  email TEXT NOT NULL,
  external_id TEXT NOT NULL,
  school TEXT NOT NULL,
  PRIMARY KEY (batch, candidate)
) STRICT;

-- Projections
CREATE TABLE programme (id TEXT PRIMARY KEY, doc TEXT NOT NULL) STRICT;

CREATE TABLE rubric (
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  programme TEXT NOT NULL,
  micro_credential TEXT NOT NULL,
  added INTEGER NOT NULL,
  doc TEXT NOT NULL,
  PRIMARY KEY (id, version)
) STRICT;

CREATE TABLE batch (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  programme TEXT NOT NULL,
  created_at TEXT,
  due_at TEXT,
  loaded_at TEXT NOT NULL,
  recognised_as TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;

CREATE TABLE submission (
  key TEXT PRIMARY KEY,
  batch TEXT NOT NULL REFERENCES batch (id),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  candidate TEXT NOT NULL,
  micro_credential TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  previous TEXT,
  submitted_at TEXT,
  digest TEXT NOT NULL,
  UNIQUE (batch, id)
) STRICT;
CREATE INDEX submission_in_order ON submission (batch, position);
CREATE INDEX submission_by_candidate ON submission (candidate, micro_credential, attempt);

CREATE TABLE artifact (
  submission TEXT NOT NULL REFERENCES submission (key),
  position INTEGER NOT NULL,
  component TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('file', 'text', 'link')),
  path TEXT NOT NULL,
  sha256 TEXT,
  size INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  url TEXT,
  trouble TEXT,
  PRIMARY KEY (submission, position)
) STRICT;
CREATE INDEX artifact_by_hash ON artifact (sha256);

CREATE TABLE reading (
  submission TEXT NOT NULL REFERENCES submission (key),
  assessor TEXT NOT NULL,
  purpose TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL,
  decision TEXT,
  started_at TEXT,
  locked_at TEXT,
  updated_at TEXT NOT NULL,
  -- The event that changed it last.
  seq INTEGER NOT NULL,
  rated INTEGER NOT NULL,
  to_rate INTEGER NOT NULL,
  doc TEXT NOT NULL,
  PRIMARY KEY (submission, assessor, purpose)
) STRICT;

-- One row for each step that undo takes back at once; several keystrokes in one field are one step.
CREATE TABLE step (
  seq INTEGER PRIMARY KEY,
  author TEXT NOT NULL,
  submission TEXT NOT NULL,
  purpose TEXT NOT NULL,
  command TEXT NOT NULL,
  changes TEXT NOT NULL,
  at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX step_by_author ON step (author, undone, seq);

-- What each settled submission says to the world, ready to be exported.
CREATE TABLE outcome (
  submission TEXT PRIMARY KEY REFERENCES submission (key),
  purpose TEXT NOT NULL,
  assessor TEXT NOT NULL,
  decision TEXT NOT NULL,
  label TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  rubric_id TEXT NOT NULL,
  rubric_version TEXT NOT NULL,
  overridden INTEGER NOT NULL,
  digest TEXT NOT NULL,
  feedback TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- In the order in which it is asked, and nothing twice: an export enters a hundred thousand rows at once.
CREATE TABLE issued (
  submission TEXT NOT NULL,
  profile TEXT NOT NULL,
  seq INTEGER NOT NULL,
  amendment INTEGER NOT NULL,
  decision TEXT NOT NULL,
  digest TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (submission, profile, seq)
) STRICT, WITHOUT ROWID;
`;
