import { basename } from 'node:path';
import type { Batch } from '../../../../shared/batch/batch.ts';
import { checkBatch } from '../../../../shared/batch/check-batch.ts';
import { shown } from '../../../../shared/batch/path.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';
import type { Arrived, ArrivedFile } from '../arrived.ts';
import { identitiesOf } from '../people/person.ts';
import type { ReadOptions, SourceRequest } from '../read-options.ts';
import { CLASH } from '../source/clash-words.ts';
import { ask } from './ask.ts';
import { batchIdOf } from './batch-id.ts';
import { buildBatch } from './build-batch.ts';
import type { Plan, PlannedSubmission } from './plan.ts';
import { readPlan } from './read-plan.ts';
import { whoIsIn } from './who.ts';

/** Reads everything that a plan names, asks what it leaves open, and puts the batch together. */
export async function arrive(plan: Plan, request: SourceRequest, options: ReadOptions): Promise<Arrived> {
  const { contents, originals, pages, problems: differences } = await readPlan(plan, options);
  const id = batchIdOf(plan, originals);
  const idOf = ({ id: own, ownId }: Pick<PlannedSubmission, 'id' | 'ownId'>) =>
    ownId ? own : `${own}-${id.slice(-12, -6)}`;
  const before = options.past.batch(id);
  const asked = ask(plan, pages, options.programmes, request.answers ?? {}, before);
  // A worksheet that was chosen as the roster has been read as such already.
  const chosen = request.roster && basename(request.roster) !== plan.worksheet?.file ? request.roster : null;
  const who = await whoIsIn(plan, pages, chosen, before, (own) => idOf({ id: own, ownId: false }));
  const files = new Map<string, ArrivedFile>();
  const origins = new Map<string, string>();
  const missing: Arrived['missing'] = new Map();
  for (const { artifacts } of plan.submissions)
    for (const artifact of artifacts) {
      const content = contents.get(artifact);
      if (!content || !('file' in content)) continue;
      files.set(artifact.path, content.file);
      if ('from' in artifact.held) origins.set(artifact.path, plan.prefix + artifact.held.from);
      if (artifact.held.as === 'missing') missing.set(artifact.path, artifact.held.severity);
    }
  const where = (at: number, artifact?: number) => {
    const submission = plan.submissions[at];
    return (
      (artifact === undefined ? undefined : submission?.artifacts[artifact]?.where) ?? submission?.where ?? ''
    );
  };
  const batch =
    plan.submissions.length === 0
      ? null
      : buildBatch(plan, {
          id,
          idOf,
          answers: asked.answers,
          people: who.people,
          contents,
          // Another answer than then numbers the attempts anew.
          before:
            before && (before.answers.attempt ?? 'next') === (asked.given.attempt ?? 'next') ? before : null,
          past: options.past,
        });
  const problems = [
    ...plan.problems,
    ...refusals(plan),
    ...clashes(plan),
    ...differences,
    ...asked.problems,
    ...who.problems,
    ...(batch ? checked(batch, files, where) : nothing(plan)),
  ];
  return {
    report: {
      ok: false,
      recognisedAs: plan.recognisedAs,
      problems,
      questions: asked.questions,
      unmatched: plan.unmatched,
    },
    batch,
    identities: identitiesOf(who.people.values()),
    files,
    where,
    notes: new Map(plan.submissions.map((submission) => [idOf(submission), submission.notes])),
    missing,
    origins,
    answers: asked.given,
    worksheet: plan.worksheet?.bytes ?? null,
  };
}

/** What the source would not give, but for files of submissions: of those the report tells where they belong. */
function refusals(plan: Plan): Problem[] {
  const planned = new Set(
    plan.submissions.flatMap(({ artifacts }) =>
      artifacts.flatMap(({ held }) => ('from' in held ? [held.from] : [])),
    ),
  );
  return plan.source.refused
    .filter(({ path }) => path === null || !planned.has(path))
    .map(({ error }) => ({
      severity: 'warn',
      code: error.code,
      where: shown(error.where),
      message: error.message,
    }));
}

/** Names that are easily taken for one another. Downloads are told apart by the ids in their names, not by these. */
function clashes({ recognisedAs, source }: Plan): Problem[] {
  if (recognisedAs === 'canvas' || recognisedAs === 'moodle') return [];
  return source.clashes().map(({ kind, first, second }) => {
    const [code, says] = CLASH[kind];
    const message = `"${shown(first)}" and "${shown(second)}" ${says}. See that each submission names the one that it means.`;
    return { severity: 'warn', code, where: shown(second), message };
  });
}

function nothing({ recognisedAs, problems, source }: Plan): Problem[] {
  if (problems.some(({ severity }) => severity === 'block')) return [];
  const message = `"${source.name}" was recognised as ${recognisedAs}, but there is no submission in it. Ask for it again.`;
  return [{ severity: 'block', code: 'no-submissions', where: source.name, message }];
}

/** The checks that every batch goes through, with places that a person can find in this source. */
function checked(batch: Batch, files: Map<string, ArrivedFile>, where: Arrived['where']): Problem[] {
  const placed = (text: string) =>
    text.replace(/batch submissions\[(\d+)\](?:\.artifacts\[(\d+)\])?(?:\.[a-z]+)?/gi, (_, at, artifact) =>
      where(Number(at), artifact === undefined ? undefined : Number(artifact)),
    );
  return checkBatch(batch, files.keys(), 'batch')
    .filter(({ code }) => code !== 'unnamed-file')
    .map((problem) => ({ ...problem, where: placed(problem.where), message: placed(problem.message) }));
}
