import type { Algorithm } from './algorithms.ts';

/** Something found in a bag. `where` names the file and line; `message` is a sentence that says what to do. */
export interface BagFinding {
  code: string;
  where: string;
  message: string;
}

/** A payload file that is there and listed. */
export interface PayloadFile {
  /** As it stands in the source, relative to the bag: `data/...`. */
  path: string;
  /** Bytes. */
  size: number;
  /** What the manifests say of it, in lower-case hex. */
  digests: Partial<Record<Algorithm, string>>;
}

/**
 * What reading a bag found. `valid` means that nothing is wrong as far as has been looked: after `readBag` that the
 * bag is complete and its tag files unaltered, after `verifyPayload` that every payload file is what it should be.
 */
export interface BagReport {
  isBag: boolean;
  valid: boolean;
  /** As written, for instance `0.97`; null where it cannot be told. */
  version: string | null;
  /** The folder of the source in which the bag lies, with a slash at its end; empty for the source itself. */
  root: string;
  payload: PayloadFile[];
  /** Label and value pairs of `bag-info.txt`, in order, labels repeated as they are. */
  info: [label: string, value: string][];
  errors: BagFinding[];
  warnings: BagFinding[];
}

/** Of one kind of finding, how many are told one by one: a hostile manifest may hold a million wrong lines. */
const TOLD = 100;

/** Gathers findings while a bag is read. */
export class Findings {
  readonly errors: BagFinding[] = [];
  readonly warnings: BagFinding[] = [];
  private readonly counts = new Map<string, number>();

  /** Something that makes the bag invalid. */
  error(code: string, where: string, message: string): void {
    this.tell(this.errors, { code, where, message });
  }

  /** Something that is allowed, or was, and that a person should know. */
  warn(code: string, where: string, message: string): void {
    this.tell(this.warnings, { code, where, message });
  }

  private tell(list: BagFinding[], finding: BagFinding): void {
    const count = (this.counts.get(finding.code) ?? 0) + 1;
    this.counts.set(finding.code, count);
    if (count <= TOLD) list.push(finding);
    else if (count === TOLD + 1) list.push({ ...finding, where: '', message: 'There are more of the same.' });
  }
}
