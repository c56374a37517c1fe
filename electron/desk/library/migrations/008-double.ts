/**
 * Double reading: what a batch asks for, which submissions are read twice and how the two stand, and readings that came
 * in a file and stay sealed until the other one is locked. Projections, all three.
 */
export const double = `
CREATE TABLE double_plan (batch TEXT PRIMARY KEY, plan TEXT NOT NULL, at TEXT NOT NULL) STRICT;

CREATE TABLE pair (
  submission TEXT PRIMARY KEY REFERENCES submission (key),
  why TEXT NOT NULL,
  -- waiting: one of the two is not locked; agreed; differs: an adjudicator is asked; settled by one.
  standing TEXT NOT NULL
) STRICT;

CREATE TABLE sealed (
  submission TEXT NOT NULL REFERENCES submission (key),
  assessor TEXT NOT NULL,
  purpose TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL,
  locked_at TEXT,
  doc TEXT NOT NULL,
  PRIMARY KEY (submission, assessor, purpose)
) STRICT;
`;
