import type { QueueRow } from '../../../shared/contract/views.ts';

/** A row of the queue with everything that a test does not speak of. */
export function row(number: number, about: Partial<QueueRow> = {}): QueueRow {
  const id = `S-${String(number).padStart(4, '0')}`;
  return {
    key: `A/${id}`,
    batch: 'A',
    id,
    candidate: `C-${100 + number}`,
    microCredential: 'PP-3',
    title: 'Designing Authentic Tasks',
    attempt: 1,
    submittedAt: '2026-10-30T18:22:00Z',
    state: 'ready',
    decision: null,
    rated: 0,
    toRate: 8,
    assessor: null,
    lockedAt: null,
    exported: false,
    flagged: false,
    purpose: 'first',
    ...about,
  };
}
