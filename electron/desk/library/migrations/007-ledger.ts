/**
 * An export of very much enters the ledger as one row that says what left by rule, and each decision in it becomes a
 * row of its own only when it changes afterwards: until then it is what `outcome` still says. The view `issued` shows
 * both alike. `outcome.seq` is the event that settled the submission as it now stands.
 */
export const ledger = `
ALTER TABLE outcome ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
UPDATE outcome SET seq = (SELECT max(seq) FROM reading
  WHERE reading.submission = outcome.submission AND purpose IN ('first', 'adjudication'));

ALTER TABLE issued RENAME TO issued_each;

CREATE TABLE issued_all (
  seq INTEGER PRIMARY KEY,
  profile TEXT NOT NULL,
  batch TEXT,
  earned_only INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE issued_stayed (
  seq INTEGER NOT NULL,
  submission TEXT NOT NULL,
  PRIMARY KEY (seq, submission)
) STRICT, WITHOUT ROWID;

INSERT INTO issued_all (seq, profile, batch, earned_only, at)
SELECT seq, body ->> '$.receipt.profile', body ->> '$.receipt.left.batch', body ->> '$.receipt.left.earnedOnly', at
FROM event WHERE kind = 'results.exported' AND body -> '$.receipt.left' IS NOT NULL;
INSERT INTO issued_stayed (seq, submission)
SELECT a.seq, stayed.value FROM issued_all a JOIN event USING (seq), json_each(body, '$.receipt.left.except') stayed;
DELETE FROM issued_each WHERE seq IN (SELECT seq FROM issued_all)
  AND EXISTS (SELECT 1 FROM outcome WHERE outcome.submission = issued_each.submission AND outcome.seq < issued_each.seq);

CREATE VIEW issued_unchanged AS
SELECT o.submission, a.profile, a.seq,
  coalesce((SELECT e.amendment + (e.digest <> o.digest) FROM issued_each e
    WHERE e.submission = o.submission AND e.profile = a.profile AND e.seq < a.seq ORDER BY e.seq DESC LIMIT 1), 0)
    AS amendment,
  o.decision, o.digest, a.at
FROM outcome o JOIN submission s ON s.key = o.submission JOIN issued_all a ON a.seq > o.seq
WHERE (a.batch IS NULL OR a.batch = s.batch) AND (a.earned_only = 0 OR o.decision = 'EARNED')
  AND NOT EXISTS (SELECT 1 FROM issued_stayed t WHERE t.seq = a.seq AND t.submission = o.submission);

CREATE VIEW issued AS
SELECT submission, profile, seq, amendment, decision, digest, at FROM issued_each
UNION ALL
SELECT submission, profile, seq, amendment, decision, digest, at FROM issued_unchanged;

-- An export asks for what was read and is not locked, and for second readings; neither is many.
CREATE INDEX reading_read ON reading (submission) WHERE state = 'read';
CREATE INDEX reading_second ON reading (submission) WHERE purpose = 'second';
`;
