import type { Batch, BatchArtifact } from '../../../../shared/batch/batch.ts';
import { matchTitle, microCredentialById } from '../../../../shared/programme/find.ts';
import type { Past, PastBatch } from '../past.ts';
import type { Person } from '../people/person.ts';
import type { Answers } from './ask.ts';
import { numberAttempts, type Unnumbered } from './number-attempts.ts';
import type { Plan, PlannedArtifact, PlannedSubmission } from './plan.ts';
import type { Content } from './read-plan.ts';

export interface BatchParts {
  id: string;
  /** The id of a submission in the batch. */
  idOf: (submission: PlannedSubmission) => string;
  answers: Answers;
  people: ReadonlyMap<string, Person>;
  contents: ReadonlyMap<PlannedArtifact, Content>;
  before: PastBatch | null;
  past: Past;
}

/**
 * Puts a plan and what was found and answered together as a batch. What is still to be answered is left empty, or
 * holds the place of an answer: such a batch is counted and shown, and not loaded.
 */
export function buildBatch(plan: Plan, parts: BatchParts): Batch {
  const { answers, past } = parts;
  const programme = answers.programme?.id ?? '';
  const submissions = numberAttempts(
    plan.submissions.map((submission) => unnumbered(submission, parts)),
    { answer: answers.attempt, before: parts.before, past, programme, batch: parts.id },
  );
  const moments = submissions.flatMap(({ submittedAt }) => submittedAt ?? []);
  const latest = moments.reduce(
    (last, next) => (Date.parse(next) > Date.parse(last) ? next : last),
    moments[0] ?? '',
  );
  return {
    format: 'touchstone-batch/1',
    id: parts.id,
    title: answers.title,
    programme,
    createdAt: latest === '' ? new Date().toISOString() : latest,
    submissions,
  };
}

function unnumbered(submission: PlannedSubmission, parts: BatchParts): Unnumbered {
  const { candidate, attempt, submittedAt, artifacts } = submission;
  return {
    id: parts.idOf(submission),
    candidate: parts.people.get(candidate)?.candidate ?? candidate,
    microCredential: microCredentialOf(submission, parts.answers),
    attempt,
    ...(submittedAt === null ? {} : { submittedAt }),
    artifacts: artifacts.map((artifact) => artifactOf(artifact, parts)),
  };
}

function microCredentialOf({ microCredential, task }: PlannedSubmission, answers: Answers): string {
  if (microCredential === null) return answers.microCredentials.get(task) ?? '';
  const { programme } = answers;
  if (!programme) return microCredential;
  const found = microCredentialById(programme, microCredential) ?? matchTitle(programme, microCredential);
  return found?.id ?? microCredential;
}

function artifactOf(artifact: PlannedArtifact, { answers, contents }: BatchParts): BatchArtifact {
  const { component, typed, title, mediaType, path } = artifact;
  const content = contents.get(artifact) ?? { url: '' };
  return {
    component: component ?? (typed ? answers.component.text : answers.component.file) ?? 'product',
    ...(title === undefined ? {} : { title }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...('file' in content ? { path } : content),
  };
}
