/** Where an assessor was in a submission. No projection: it is a comfort that the journal does not keep. */
export const room = `
CREATE TABLE room_place (
  assessor TEXT NOT NULL,
  submission TEXT NOT NULL REFERENCES submission (key) ON DELETE CASCADE,
  used INTEGER NOT NULL,
  doc TEXT NOT NULL,
  PRIMARY KEY (assessor, submission)
) STRICT;
CREATE INDEX room_place_by_use ON room_place (assessor, used);
`;
