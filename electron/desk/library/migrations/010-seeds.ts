/**
 * Anchors that stand among submissions: hidden in a batch as seeds, or as a set by which assessors qualify; who
 * qualifies by which set; and the rules that say what qualifies and what drift is told. Projections, all of them.
 */
export const seeds = `
CREATE TABLE planted (
  submission TEXT PRIMARY KEY REFERENCES submission (key),
  anchor TEXT NOT NULL REFERENCES anchor (id),
  use TEXT NOT NULL CHECK (use IN ('seed', 'qualification'))
) STRICT, WITHOUT ROWID;

CREATE TABLE seed_plan (batch TEXT PRIMARY KEY, every INTEGER NOT NULL, seed TEXT NOT NULL, at TEXT NOT NULL) STRICT;

CREATE TABLE qualifying (
  batch TEXT NOT NULL REFERENCES batch (id),
  assessor TEXT NOT NULL,
  PRIMARY KEY (batch, assessor)
) STRICT, WITHOUT ROWID;

CREATE TABLE calibration_rules (only INTEGER PRIMARY KEY CHECK (only = 1), doc TEXT NOT NULL) STRICT;
`;
