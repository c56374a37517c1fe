/** A copy of the database among the library's backups. */
export interface BackupRow {
  path: string;
  /** By itself once a day, by hand, before the layout changed, before a restore. */
  kind: 'daily' | 'own' | 'layout' | 'restore';
  /** ISO 8601. */
  at: string;
  /** Bytes. */
  size: number;
  /** Events in its journal; null where it cannot be read. */
  events: number | null;
}

export interface BackupsView {
  /** Events in the library's own journal. */
  events: number;
  /** The newest first. */
  backups: BackupRow[];
}

/** What a restore did. Moments are ISO 8601. */
export interface RestoreView {
  restored: { events: number; at: string | null };
  /** How the library stood before; null where there was none, or none that could be read. */
  before: { events: number; at: string | null } | null;
  /** Where the database of before lies now. */
  setAside: string | null;
  artifacts: { copied: number; missing: string[] };
}

/** How long a batch is kept. Dates are YYYY-MM-DD, moments ISO 8601. */
export interface RetentionRow {
  batch: string;
  title: string;
  loadedAt: string;
  until: string | null;
  /** Its date has passed, and it is still there. */
  overdue: boolean;
  deletedAt: string | null;
  submissions: number;
  undecided: number;
  /** Decided, and in no export yet. */
  notExported: number;
  files: number;
  /** Bytes. */
  bytes: number;
  people: number;
}

/** What was deleted of a batch, and what looking for it found afterwards. Hashes are SHA-256 in hex. */
export interface DeletionReceipt {
  format: 'touchstone-deletion/1';
  batch: string;
  title: string;
  at: string;
  by: string;
  files: { deleted: string[]; stillThere: string[]; neededElsewhere: string[] };
  /** E-mail addresses were looked for in the bytes of the database's files, free pages included. */
  people: { deleted: number; left: number; addressesLookedFor: number; addressesFound: number };
  texts: { deleted: boolean };
  /** `journalEmptied`: nothing stands in the write-ahead file any more. */
  database: { freePages: number; journalEmptied: boolean };
  backups: { deleted: number };
  /** Files that were exported from the batch; they may hold names, and are left to whoever keeps them. */
  exportsStanding: string[];
  stays: string;
}
