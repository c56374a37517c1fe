import type { Profile } from '../../../shared/results/profile.ts';
import type { IssuedDecision } from '../../../shared/results/receipt.ts';
import type { Review } from './review.ts';
import type { Settled } from './standing.ts';
import type { Files } from './writers.ts';

/** What a writer of documents tells while it works. */
export interface Departing {
  /** The moment of the export. */
  at: Date;
  /** Says which submission is being worked on. @throws AbortError once the work has been cancelled. */
  step(submission: string): void;
  /** Enters a decision that leaves. */
  leaves(settled: Settled, issued: IssuedDecision): void;
}

/** How the exports of one kind of profile that makes documents are looked at and written. */
export interface DocumentWriter {
  /** What its first file ends in, with the dot. */
  extension: string;
  /** Looks at everything and writes nothing. */
  look(review: Review): void | Promise<void>;
  /** Writes everything that may leave under temporary names. */
  write(review: Review, path: string, departing: Departing): Promise<Files>;
}

/**
 * How a profile that makes documents is written; null for one that makes tables. What sets PDFs and expands JSON-LD is
 * read when it is needed, so that an export of a table starts at once.
 */
export async function documentWriter(profile: Profile): Promise<DocumentWriter | null> {
  switch (profile.kind) {
    case 'open-badges':
      return (await import('./open-badges/write.ts')).openBadgesWriter(profile);
    case 'letters':
      return (await import('./letters/write.ts')).lettersWriter(profile);
    case 'feedback-zip':
      return (await import('./letters/feedback-zip.ts')).feedbackZipWriter(profile);
    case 'summary':
      return (await import('./summary/write.ts')).summaryWriter(profile);
    default:
      return null;
  }
}
