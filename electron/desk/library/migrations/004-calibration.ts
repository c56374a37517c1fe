/** Anchors, calibration sessions, and what rooms settled. Projections, all four. An anchor that is taken out keeps its files: sessions show them. */
export const calibration = `
CREATE TABLE anchor (
  id TEXT PRIMARY KEY,
  micro_credential TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  doc TEXT NOT NULL
) STRICT;

CREATE TABLE anchor_file (
  anchor TEXT NOT NULL REFERENCES anchor (id),
  position INTEGER NOT NULL,
  sha256 TEXT,
  size INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  PRIMARY KEY (anchor, position)
) STRICT;
CREATE INDEX anchor_file_by_hash ON anchor_file (sha256);

CREATE TABLE calibration (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  created_at TEXT NOT NULL,
  doc TEXT NOT NULL
) STRICT;

CREATE TABLE guidance (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  rubric TEXT NOT NULL,
  rubric_version TEXT NOT NULL,
  criterion TEXT NOT NULL,
  session TEXT NOT NULL,
  anchor TEXT NOT NULL,
  code TEXT,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX guidance_by_rubric ON guidance (rubric, criterion);
`;
