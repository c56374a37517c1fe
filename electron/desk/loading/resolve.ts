import type { Batch } from '../../../shared/batch/batch.ts';
import type { Problem } from '../../../shared/batch/problem.ts';
import { matchTitle, microCredentialById, rubricFor } from '../../../shared/programme/find.ts';
import type { Programme } from '../../../shared/programme/programme.ts';
import type { Arrived } from './arrived.ts';

type Places = Pick<Arrived, 'where'>;

function resolveCredentials(
  batch: Batch,
  programme: Programme,
  { where }: Places,
  problems: Problem[],
): Batch {
  const submissions = batch.submissions.map((submission, at) => {
    const given = submission.microCredential;
    // What is still to be answered is told as a question.
    if (given === '') return submission;
    const found = microCredentialById(programme, given) ?? matchTitle(programme, given);
    if (!found) {
      const message = `${submission.id}: "${given.slice(0, 80)}" is no micro-credential of ${programme.title}. Use its id, such as ${programme.stacks[0]?.microCredentials[0]?.id}, or its title.`;
      problems.push({ severity: 'block', code: 'unknown-micro-credential', where: where(at), message });
      return submission;
    }
    if (!rubricFor(programme, found.id))
      problems.push({
        severity: 'block',
        code: 'no-rubric',
        where: where(at),
        message: `${submission.id}: there is no rubric for ${found.id} ${found.title} yet. Add one to the programme first.`,
      });
    return { ...submission, microCredential: found.id };
  });
  return { ...batch, submissions };
}

function tellTroubles(
  batch: Batch,
  { files, missing, where }: Pick<Arrived, 'files' | 'missing' | 'where'>,
  problems: Problem[],
): void {
  for (const [at, submission] of batch.submissions.entries())
    for (const [artifact, { path }] of submission.artifacts.entries()) {
      const trouble = path && files.get(path)?.trouble;
      if (trouble)
        problems.push({
          severity: missing.get(path) ?? 'warn',
          code: missing.has(path) ? 'missing-artifact' : 'unreadable',
          where: where(at, artifact),
          message: `${submission.id}: ${path}: ${trouble}`,
        });
    }
}

/** Ties what arrived to a programme: each micro-credential to its id, each unreadable file to its submission. Counts. */
export function resolveBatch(arrived: Arrived, programmes: readonly Programme[]): Arrived {
  const problems = [...arrived.report.problems];
  let { batch } = arrived;
  if (batch) {
    const wanted = batch.programme;
    const programme = programmes.find((each) => each.id === wanted);
    if (programme) batch = resolveCredentials(batch, programme, arrived, problems);
    else if (wanted !== '')
      problems.push({
        severity: 'block',
        code: 'unknown-programme',
        where: 'data/batch.json programme',
        message: `This batch is for the programme "${wanted.slice(0, 80)}", which is not here. There is: ${programmes.map((each) => each.id).join(', ')}.`,
      });
    tellTroubles(batch, arrived, problems);
  }
  const ok = batch !== null && !problems.some((problem) => problem.severity === 'block');
  const counts = batch && {
    id: batch.id,
    title: batch.title,
    submissions: batch.submissions.length,
    artifacts: batch.submissions.reduce((sum, submission) => sum + submission.artifacts.length, 0),
  };
  return {
    ...arrived,
    batch,
    report: { ...arrived.report, ok, problems, ...(counts ? { batch: counts } : {}) },
  };
}
