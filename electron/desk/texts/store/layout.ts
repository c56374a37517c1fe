/** Grows with every change below or of how text is read: a store of another number is emptied and filled anew. */
export const STORE_VERSION = 1;

/**
 * What was read of each artifact, by its SHA-256, and what was found in it. Everything here can be made again from the
 * library: it stands in a file of its own, outside the journal, the backups and what `verify` looks at.
 */
export const LAYOUT = `
CREATE TABLE text (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  note TEXT,
  unit TEXT,
  location INTEGER NOT NULL,
  -- Words in all its passages; of two texts, the share that they have in common is counted in words.
  words INTEGER NOT NULL
) STRICT;

CREATE TABLE passage (
  id INTEGER PRIMARY KEY,
  text INTEGER NOT NULL REFERENCES text (id),
  place INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX passage_by_text ON passage (text, id);

-- Accents are folded by the tokenizer; strokes and ligatures are taken out before a body is handed over. Beginnings of
-- words have an index of their own: whoever searches is mostly still typing.
CREATE VIRTUAL TABLE passage_index USING fts5 (
  body, content = 'passage', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
-- Deleted words leave the index at once, not only when it is next merged.
INSERT INTO passage_index (passage_index, rank) VALUES ('secure-delete', 1);

CREATE TABLE property (
  text INTEGER NOT NULL REFERENCES text (id),
  field TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT;
CREATE INDEX property_by_text ON property (text);

-- Hashes of five words in a row, thinned out evenly: which texts have which. A full-text index over them, because it is
-- written in sorted runs; a table by hash would touch another page for every one of them.
CREATE VIRTUAL TABLE fingerprint USING fts5 (
  hashes, content = '', contentless_delete = 1, detail = none, tokenize = ascii
);

-- A submission whose files were all searched for the names of a roster, known by its digest.
CREATE TABLE searched (submission TEXT PRIMARY KEY, roster TEXT NOT NULL) STRICT;

-- Never a name itself: of which kind it is, and where it stands.
CREATE TABLE name_shown (
  submission TEXT NOT NULL,
  artifact INTEGER NOT NULL,
  spot TEXT NOT NULL,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  own INTEGER NOT NULL
) STRICT;
CREATE INDEX name_shown_by_submission ON name_shown (submission);
`;

/** Tables of the layout, in an order in which they can be dropped. */
export const TABLES = [
  'name_shown',
  'searched',
  'fingerprint',
  'property',
  'passage_index',
  'passage',
  'text',
];
