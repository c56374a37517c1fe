/** What belongs to judging and to no single reading: the comment bank, and what I want to look at again. Projections, both. */
export const judging = `
CREATE TABLE comment (
  id TEXT PRIMARY KEY,
  author TEXT NOT NULL,
  micro_credential TEXT,
  criterion TEXT,
  level TEXT,
  text TEXT NOT NULL,
  uses INTEGER NOT NULL DEFAULT 0,
  used_at TEXT
) STRICT;
CREATE INDEX comment_by_author ON comment (author, uses DESC);

CREATE TABLE flag (
  submission TEXT NOT NULL REFERENCES submission (key),
  assessor TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (submission, assessor)
) STRICT;
`;
