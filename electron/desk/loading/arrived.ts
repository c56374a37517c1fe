import type { Batch, Identity } from '../../../shared/batch/batch.ts';
import type { LoadReport } from '../../../shared/contract/views.ts';
import type { FileKind } from './media-type.ts';

/** A file that came with a batch, after its bytes were read and checked. */
export interface ArrivedFile extends FileKind {
  /** Null where its bytes could not be read; `trouble` says why. */
  sha256: string | null;
  /** Bytes. */
  size: number;
}

/** What a source holds: the report on it, and where the report allows, the batch itself. */
export interface Arrived {
  report: LoadReport;
  batch: Batch | null;
  identities: Identity[];
  /** By path relative to `data/`. */
  files: Map<string, ArrivedFile>;
  /** For problems: where a submission of the batch, or one of its artifacts, stands in the source. */
  where(submission: number, artifact?: number): string;
  /** What is particular about a submission, by its id. */
  notes: Map<string, string[]>;
  /** Paths of files that are not there although the source says so, and whether that keeps the batch out. */
  missing: Map<string, 'block' | 'warn'>;
  /** In the source, by path in the batch; for whoever packs it anew. */
  origins: Map<string, string>;
  /** How what the source could not say was answered, by the questions' ids. */
  answers: Record<string, string>;
  /** Moodle's grading worksheet, where one came along. */
  worksheet: Buffer | null;
}

/** How far reading has come. `done` and `total` are bytes. */
export type ReadProgress = (progress: { stage: string; file: string; done: number; total: number }) => void;

/** An answer that holds nothing but a report. */
export function emptyArrived(report: LoadReport): Arrived {
  return {
    report,
    batch: null,
    identities: [],
    files: new Map(),
    where: () => '',
    notes: new Map(),
    missing: new Map(),
    origins: new Map(),
    answers: {},
    worksheet: null,
  };
}
