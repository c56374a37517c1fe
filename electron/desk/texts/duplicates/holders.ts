import type { TextStore } from '../store/store.ts';

/** An artifact that has a text, with its submission. */
export interface Holder {
  submission: string;
  candidate: string;
  artifact: number;
}

/**
 * Looks up, once for each text, which artifacts hold it: identical files share one text. What is an anchor in truth is
 * left out: beside what it was made of, a seed would be known.
 */
export class Holders {
  private readonly store: TextStore;
  private readonly known = new Map<number, Holder[]>();

  constructor(store: TextStore) {
    this.store = store;
  }

  of(text: number): Holder[] {
    let holders = this.known.get(text);
    if (!holders) {
      holders = this.store.database.all<Holder & Record<string, unknown>>(
        `SELECT a.submission, s.candidate, a.position AS artifact
         FROM text t
         JOIN library.artifact a ON a.sha256 = t.sha256
         JOIN library.submission s ON s.key = a.submission
         WHERE t.id = ? AND NOT EXISTS (SELECT 1 FROM library.planted p WHERE p.submission = s.key) ORDER BY s.submitted_at, s.key, a.position`,
        text,
      );
      this.known.set(text, holders);
    }
    return holders;
  }

  /** How many candidates hold any of some texts. */
  candidates(texts: Iterable<number>): number {
    const candidates = new Set<string>();
    for (const text of new Set(texts)) for (const { candidate } of this.of(text)) candidates.add(candidate);
    return candidates.size;
  }
}
