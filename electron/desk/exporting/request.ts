/** What is to be exported. */
export interface ExportRequest {
  /** Id of a profile. */
  profile: string;
  mode: 'machine' | 'spreadsheet';
  /** A batch's id, or null for everything in the library. */
  batch: string | null;
  /** Leave blocked rows out, and list them, instead of refusing. */
  skip: boolean;
  /** Issue again what has been issued before, knowingly. */
  again?: boolean | undefined;
  /** The worksheet that a write-back fills. */
  worksheet?: string | undefined;
  /** Join the identity envelope where a document does not need it: names on letters. */
  names?: boolean | undefined;
}
