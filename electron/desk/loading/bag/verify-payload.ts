import type { Writable } from 'node:stream';
import { shown } from '../../../../shared/batch/path.ts';
import { type Progress, readFiles } from '../read-files.ts';
import type { Source } from '../source/source.ts';
import type { Algorithm } from './algorithms.ts';
import { type BagReport, Findings, type PayloadFile } from './report.ts';

/** A payload file after its bytes were read. */
export interface CheckedFile extends PayloadFile {
  sha256: string;
  /** Whether every checksum that the manifests give was right. */
  ok: boolean;
}

export interface VerifyOptions {
  /**
   * Where a file's bytes go while they are checked, so that a loader reads each file once; null for nowhere. Bytes
   * that turn out wrong have gone there too: keep them only where `checked` says `ok`. Ended, or destroyed where the
   * file cannot be read to its end.
   */
  sink?: (file: PayloadFile) => Writable | null;
  /** Told once per file, after its sink has finished; awaited. */
  checked?: (file: CheckedFile) => void | Promise<void>;
  /** Told several times a second at most, and at the end. Paths are relative to the bag. */
  progress?: (progress: Progress) => void;
  signal?: AbortSignal | undefined;
  atOnce?: number;
}

/**
 * Reads every payload file once, computes all its checksums and SHA-256 in that pass, and answers the bag's report
 * with what was wrong added to it. Rejects when aborted, and when a sink fails (a full disk): a file that cannot be
 * read or is not what it should be is a finding, not a rejection.
 */
export async function verifyPayload(
  source: Source,
  bag: BagReport,
  options: VerifyOptions = {},
): Promise<{ bag: BagReport; files: CheckedFile[] }> {
  const inside = source.within(bag.root);
  const findings = new Findings();
  const byPath = new Map(bag.payload.map((file) => [file.path, file]));
  // The order of the source is the order on the disk, which is the fastest to read.
  const queue = inside.entries.flatMap(({ path }) => byPath.get(path) ?? []);
  const files: CheckedFile[] = [];
  await readFiles(inside, queue, {
    algorithms: (file) => Object.keys(file.digests) as Algorithm[],
    sink: options.sink,
    progress: options.progress,
    signal: options.signal,
    atOnce: options.atOnce,
    async read(file, actual) {
      const differs = Object.entries(file.digests).filter(
        ([algorithm, digest]) => actual[algorithm as Algorithm] !== digest,
      );
      if (differs.length > 0) {
        const kinds = differs.map(([algorithm]) => algorithm).join(' and ');
        const says = `"${shown(file.path)}" is not what it was when the bag was made: its ${kinds} checksum differs. Ask for it again.`;
        findings.error('altered-file', file.path, says);
      }
      const checked = { ...file, sha256: actual.sha256 ?? '', ok: differs.length === 0 };
      files.push(checked);
      await options.checked?.(checked);
    },
    failed: (file, error) => findings.error(error.code, file.path, error.message),
  });
  const errors = [...bag.errors, ...findings.errors];
  return { bag: { ...bag, errors, valid: bag.isBag && errors.length === 0 }, files };
}
