/** Who was given which submission to read. A projection of `batch.shared`. */
export const sharing = `
CREATE TABLE assignment (
  submission TEXT PRIMARY KEY REFERENCES submission (key),
  assessor TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
