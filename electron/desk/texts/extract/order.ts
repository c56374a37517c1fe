/** Where a file's bytes are: on the disk, or in memory as they came out of a zip. */
export type Bytes = { path: string } | { bytes: Uint8Array };

/** One file to be read. */
export interface ExtractOrder {
  from: Bytes;
  /** Bytes. */
  size: number;
  mediaType: string;
}
