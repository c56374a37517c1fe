/** What would be written for one assessor, or was. */
export interface SharedPart {
  assessor: string;
  /** Submission ids. */
  submissions: string[];
}

export interface SharingPreview {
  parts: SharedPart[];
  /** Ids that nobody can be given without a conflict. */
  nobody: string[];
  /** Ids that were given to somebody before and stay with them. */
  given: number;
}

/** A package that was written. */
export interface SharedPackage extends SharedPart {
  path: string;
  /** Bytes. */
  bytes: number;
}

/** How far one assessor is with what they were given of a batch. */
export interface OutstandingRow {
  assessor: string;
  given: number;
  /** Given, and locked by this assessor in this library: read here, or merged. */
  back: number;
  /** Given to this assessor and settled by somebody else. */
  elsewhere: number;
  /** Ids of what is not back. */
  outstanding: string[];
}
