import type { PdfCallbacks, PdfSource } from './loading.ts';
import type { PdfPosition } from './position.ts';

/** A PDF to be kept open, known by the hash of its bytes. */
export interface KeptSource extends PdfSource {
  readonly sha256: string;
  /** Where the reader will begin, for what is opened ahead; at the very beginning where left out. */
  readonly at?: PdfPosition | undefined;
}

/** What is kept of an open document; a PdfHandle is one. */
export interface Kept {
  warm(at?: PdfPosition): Promise<void>;
  close(): Promise<void>;
}

export interface NeighbourLimits {
  /** Most documents open at a time, those in use among them. */
  readonly documents: number;
  /** Most memory, in bytes, by estimate: the file (what is beyond WHOLE counts as that) and OVERHEAD. */
  readonly bytes: number;
}

/** What an open document costs besides its bytes: worker, parsed objects, fonts, the page that is drawn ahead. */
const OVERHEAD = 24 * 1024 ** 2;
/** A larger file is read in parts and never held whole. */
const WHOLE = 50 * 1024 ** 2;

/** How long, in milliseconds, one document may keep the others from being opened ahead. */
const PATIENCE = 10_000;

const patiently = (work: Promise<unknown>) =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);

const costOf = ({ size }: PdfSource) => Math.min(size, WHOLE) + OVERHEAD;

interface Entry<Handle> {
  readonly source: KeptSource;
  readonly opening: Promise<Handle>;
  readonly stop: AbortController;
  users: number;
  /** Not to be kept once it is released. */
  stale: boolean;
}

/**
 * Open documents: those in use, those that are likely next (opened ahead, so that going on shows a page at
 * once), and those just left, as long as the limits allow. Whoever acquires a document releases it; nobody
 * else closes it.
 */
export class Neighbours<Handle extends Kept> {
  readonly #open: (source: PdfSource, callbacks: PdfCallbacks) => Promise<Handle>;
  readonly #limits: NeighbourLimits;
  /** In the order of last use, the longest unused first. */
  readonly #entries = new Map<string, Entry<Handle>>();
  #ahead: readonly KeptSource[] = [];
  /** What has been tried since it was wanted last: opened and readied, or failed. */
  #tried = new Set<string>();
  #pumping = false;

  constructor(
    open: (source: PdfSource, callbacks: PdfCallbacks) => Promise<Handle>,
    limits: NeighbourLimits = { documents: 5, bytes: 256 * 1024 ** 2 },
  ) {
    this.#open = open;
    this.#limits = limits;
  }

  /** The hashes of what is open or being opened, the longest unused first. */
  get kept(): string[] {
    return [...this.#entries.keys()];
  }

  /** A document to show. Rejects as opening does; a document that failed is tried anew each time. */
  acquire(source: KeptSource): Promise<Handle> {
    const entry = this.#entries.get(source.sha256) ?? this.#start(source);
    entry.users += 1;
    this.#touch(entry);
    this.#trim();
    return entry.opening;
  }

  /** Says that a document acquired before is no longer shown. It may stay open for a while. */
  release(sha256: string): void {
    const entry = this.#entries.get(sha256);
    if (!entry) return;
    entry.users = Math.max(0, entry.users - 1);
    if (entry.stale && entry.users === 0) void this.#close(entry);
    this.#trim();
  }

  /** Says that an open document is of no more use: it is closed when it is released, and opened anew after that. */
  forget(sha256: string): void {
    const entry = this.#entries.get(sha256);
    if (!entry) return;
    entry.stale = true;
    if (entry.users === 0) void this.#close(entry);
  }

  /**
   * Opens these ahead and readies them, the likeliest first, one after the other; what was wanted before no longer
   * is. What is open already, such as the one just left, is readied anew.
   */
  want(sources: readonly KeptSource[]): void {
    this.#ahead = sources;
    this.#tried = new Set();
    this.#trim();
    void this.#pump();
  }

  /** Closes everything, also what is in use. */
  async dispose(): Promise<void> {
    this.#ahead = [];
    await Promise.all([...this.#entries.values()].map((entry) => this.#close(entry)));
  }

  #start(source: KeptSource): Entry<Handle> {
    const stop = new AbortController();
    const opening = this.#open(source, { signal: stop.signal });
    const entry: Entry<Handle> = { source, opening, stop, users: 0, stale: false };
    this.#entries.set(source.sha256, entry);
    // A failure is its caller's to handle; here it only makes room.
    opening.catch(() => {
      if (this.#entries.get(source.sha256) === entry) this.#entries.delete(source.sha256);
    });
    return entry;
  }

  #touch(entry: Entry<Handle>): void {
    this.#entries.delete(entry.source.sha256);
    this.#entries.set(entry.source.sha256, entry);
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    for (let next = this.#nextAhead(); next; next = this.#nextAhead()) {
      const { sha256, at } = next;
      // What is being shown goes first.
      await patiently(Promise.allSettled([...this.#entries.values()].map(({ opening }) => opening)));
      if (!this.#ahead.includes(next)) continue;
      this.#tried.add(sha256);
      const entry = this.#entries.get(sha256) ?? this.#start(next);
      await patiently(
        entry.opening.then(
          (handle) => (entry.users > 0 ? undefined : handle.warm(at)),
          () => {},
        ),
      );
    }
    this.#pumping = false;
  }

  /** The likeliest document that is not ready yet, where it and what must stay fit into the limits. */
  #nextAhead(): KeptSource | undefined {
    const next = this.#ahead.find(({ sha256 }) => !this.#tried.has(sha256));
    if (!next || this.#entries.has(next.sha256)) return next;
    const rank = this.#ahead.indexOf(next);
    const staying = [...this.#entries.values()].filter(
      ({ source, users }) => users > 0 || this.#rank(source.sha256) < rank,
    );
    const bytes = staying.reduce((sum, { source }) => sum + costOf(source), costOf(next));
    if (staying.length + 1 > this.#limits.documents || bytes > this.#limits.bytes) return undefined;
    this.#trim(costOf(next));
    return next;
  }

  #rank(sha256: string): number {
    const rank = this.#ahead.findIndex((source) => source.sha256 === sha256);
    return rank < 0 ? Number.POSITIVE_INFINITY : rank;
  }

  /** Closes what is not in use until the limits are kept with `room` bytes (of one document) to spare. */
  #trim(room = 0): void {
    const spare = [...this.#entries.values()]
      .filter(({ users }) => users === 0)
      .sort((one, other) => {
        const ranks = [this.#rank(one.source.sha256), this.#rank(other.source.sha256)] as const;
        // Neither wanted: the order of last use decides, which the sort keeps.
        return ranks[0] === ranks[1] ? 0 : ranks[1] - ranks[0];
      });
    let documents = this.#entries.size + (room > 0 ? 1 : 0);
    let bytes = room + [...this.#entries.values()].reduce((sum, { source }) => sum + costOf(source), 0);
    for (const entry of spare) {
      if (documents <= this.#limits.documents && bytes <= this.#limits.bytes) return;
      void this.#close(entry);
      documents -= 1;
      bytes -= costOf(entry.source);
    }
  }

  async #close(entry: Entry<Handle>): Promise<void> {
    if (this.#entries.get(entry.source.sha256) === entry) this.#entries.delete(entry.source.sha256);
    entry.stop.abort();
    await entry.opening.then(
      (handle) => handle.close(),
      () => {},
    );
  }
}
