import type { Problem } from '../../../shared/batch/problem.ts';
import type { Past } from './past.ts';
import type { Prepared } from './prepare.ts';
import type { Compared } from './standings.ts';

export interface ComparedBatch {
  /** Whether the batch has been here before: not at all, exactly as it is now, or with other content. */
  state: 'new' | 'same' | 'changed';
  /** What differs. */
  problems: Problem[];
  submissions: NonNullable<Compared>;
}

/** Compares a batch with what the library holds under its id. */
export function comparedWithPast(past: Past, { batch, submissions }: Prepared): ComparedBatch {
  const known = past.batch(batch.id);
  if (!known)
    return { state: 'new', problems: [], submissions: new Map(submissions.map(({ id }) => [id, 'new'])) };
  if (known.deletedAt)
    return {
      state: 'changed',
      problems: [
        differs(
          'batch-deleted',
          batch.id,
          `Batch ${batch.id} was deleted on ${known.deletedAt.slice(0, 10)}; what was judged of it is still here. Give the package its own id to load it anew, or leave it.`,
        ),
      ],
      submissions: new Map(submissions.map(({ id }) => [id, 'same'])),
    };
  if (known.digest === batch.digest)
    return { state: 'same', problems: [], submissions: new Map(submissions.map(({ id }) => [id, 'same'])) };
  const before = new Map(known.submissions);
  const compared: ComparedBatch['submissions'] = new Map();
  const problems = [
    differs(
      'batch-changed',
      batch.id,
      `Batch ${batch.id} is in the library already, with other content. Nothing was overwritten. Give the new package its own id, or leave it.`,
    ),
  ];
  for (const { id, digest } of submissions) {
    const there = before.get(id);
    before.delete(id);
    compared.set(id, !there ? 'new' : there.digest === digest ? 'same' : 'changed');
    if (!there) problems.push(differs('submission-added', id, `${id} is new in this package.`));
    else if (there.digest !== digest)
      problems.push(differs('submission-changed', id, `${id} differs from what was loaded before.`));
  }
  for (const id of before.keys()) {
    compared.set(id, 'gone');
    problems.push(differs('submission-gone', id, `${id} was loaded before and is not in this package.`));
  }
  return { state: 'changed', problems, submissions: compared };
}

function differs(code: string, where: string, message: string): Problem {
  return { severity: 'block', code, where, message };
}
