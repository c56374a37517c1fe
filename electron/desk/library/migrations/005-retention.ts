/** Until when a batch's files and names are kept, and when they went. Projections of `batch.retained` and `batch.deleted`. */
export const retention = `
ALTER TABLE batch ADD COLUMN retain_until TEXT;
ALTER TABLE batch ADD COLUMN deleted_at TEXT;
`;
