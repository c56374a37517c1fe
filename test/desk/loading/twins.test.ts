import { describe, expect, it } from 'vitest';
import { twinsIn } from '../../../electron/desk/loading/twins.ts';
import type { Batch, BatchSubmission } from '../../../shared/batch/batch.ts';

const submission = (id: string, text: string, more: Partial<BatchSubmission> = {}): BatchSubmission => ({
  ...{ id, candidate: id, microCredential: 'PP-3', attempt: 1 },
  artifacts: [{ component: 'reflection', text }],
  ...more,
});
const found = (...submissions: BatchSubmission[]) => [
  ...twinsIn({ submissions } as Batch, new Map()).values(),
];

describe('submissions that are there twice', () => {
  it('name each other', () => {
    expect(found(submission('S-1', 'a'), submission('S-2', 'b'), submission('S-3', 'a'))).toEqual([
      ['It holds exactly what S-3 holds.'],
      [],
      ['It holds exactly what S-1 holds.'],
    ]);
  });

  it('are told by attempt and by id, too', () => {
    const again = submission('S-2', 'b', { candidate: 'S-1' });
    expect(found(submission('S-1', 'a'), again)).toEqual([
      ['S-2 is the same attempt of the same candidate.'],
      ['S-1 is the same attempt of the same candidate.'],
    ]);
    expect(found(submission('S-1', 'a'), submission('S-1', 'b', { attempt: 2 }))).toEqual([
      ['Its id is there twice.'],
      ['Its id is there twice.'],
    ]);
  });

  it('count the rest where there are many, so that ten thousand empty forms stay ten thousand sentences', () => {
    const many = found(...Array.from({ length: 10_000 }, (_, at) => submission(`S-${at}`, 'the empty form')));
    expect(new Set(many.map(({ length }) => length))).toEqual(new Set([1]));
    expect(many[0]).toEqual(['It holds exactly what S-1 holds. There are 9998 more like it.']);
  });
});
