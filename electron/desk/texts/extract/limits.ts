const MB = 2 ** 20;

/** How much one file may ask for before its text is left where it is. Sizes in bytes, times in milliseconds. */
export const EXTRACT_LIMITS = {
  /** A whole file in memory; documents on the disk are read in pieces and may be larger. */
  bytesInMemory: 64 * MB,
  /** One part of an office document, unpacked. */
  partSize: 64 * MB,
  /** Entries of an office document's zip. */
  parts: 20_000,
  /** Characters kept of one file: about 2,500 full pages. */
  characters: 8_000_000,
  /** Characters of one passage; what is longer is divided. */
  passage: 12_000,
  pages: 5_000,
  /** Without any sign of life the reading thread is ended ... */
  silence: 20_000,
  /** ... and after this time in any case. */
  time: 120_000,
  /** What the whole process may grow by while one file is read. */
  growth: 512 * MB,
  /** The reading thread's own heap. */
  heapMb: 384,
} as const;
