/**
 * A submission's key in the library: its batch and its id, each percent-encoded, with a slash between.
 * Two batches may use the same submission ids; the key stays readable and fits an address.
 */
export function submissionKey(batch: string, submission: string): string {
  return `${encodeURIComponent(batch)}/${encodeURIComponent(submission)}`;
}
