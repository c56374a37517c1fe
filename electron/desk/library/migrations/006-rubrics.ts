/** Rubrics as living documents: drafts with their steps, alignments, and readings that a new version concerns. Projections, all. */
export const rubrics = `
CREATE TABLE alignment (
  programme TEXT NOT NULL,
  micro_credential TEXT NOT NULL,
  framework TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (programme, micro_credential, framework)
) STRICT;

CREATE TABLE rubric_draft (
  rubric TEXT PRIMARY KEY,
  programme TEXT NOT NULL,
  micro_credential TEXT NOT NULL,
  -- The version from which it was made.
  base TEXT,
  version INTEGER NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  doc TEXT NOT NULL
) STRICT;

-- One row for each step that undo takes back at once.
CREATE TABLE rubric_step (
  seq INTEGER PRIMARY KEY,
  rubric TEXT NOT NULL,
  changes TEXT NOT NULL,
  at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX rubric_step_in_order ON rubric_step (rubric, undone, seq);

CREATE TABLE worklist (
  submission TEXT NOT NULL,
  assessor TEXT NOT NULL,
  purpose TEXT NOT NULL,
  -- The version that is new to the reading.
  rubric TEXT NOT NULL,
  version TEXT NOT NULL,
  since TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('keep', 're-read')),
  reason TEXT NOT NULL DEFAULT '',
  author TEXT,
  answered_at TEXT,
  PRIMARY KEY (submission, assessor, purpose)
) STRICT;
`;
