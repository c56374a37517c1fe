import type { Batch, BatchArtifact, BatchSubmission } from './batch.ts';
import { shown } from './path.ts';
import type { Problem } from './problem.ts';

/** A submission with its place in the document, for messages. */
interface Placed {
  submission: BatchSubmission;
  where: string;
}

/**
 * What a batch's format alone cannot show: that ids are used once, that files are there, that attempts make sense.
 * @param payload paths of the package's files relative to `data/`
 * @param file the name under which the batch is told of in problems
 */
export function checkBatch(batch: Batch, payload: Iterable<string>, file: string): Problem[] {
  const problems: Problem[] = [];
  const tell = (severity: Problem['severity'], code: string, where: string, message: string) =>
    problems.push({ severity, code, where, message });
  const placed = batch.submissions.map((submission, index) => ({
    submission,
    where: `${file} submissions[${index}]`,
  }));
  const byId = checkIds(placed, tell);
  checkAttempts(placed, byId, tell);
  checkArtifacts(placed, new Set(payload), tell);
  return problems;
}

type Tell = (severity: Problem['severity'], code: string, where: string, message: string) => void;

function checkIds(placed: Placed[], tell: Tell): Map<string, Placed> {
  const byId = new Map<string, Placed>();
  for (const one of placed) {
    const { id } = one.submission;
    const first = byId.get(id);
    if (!first) byId.set(id, one);
    else
      tell(
        'block',
        'duplicate-submission',
        one.where,
        `Submission "${shown(id)}" is there twice (first at ${first.where}). Give each its own id.`,
      );
  }
  return byId;
}

function checkAttempts(placed: Placed[], byId: Map<string, Placed>, tell: Tell): void {
  const tries = new Map<string, Placed>();
  for (const one of placed) {
    const { id, candidate, microCredential, attempt, previous } = one.submission;
    const key = JSON.stringify([candidate, microCredential, attempt]);
    const first = tries.get(key);
    if (first && first.submission.id !== id) {
      const says = `Attempt ${attempt} of ${shown(candidate)} at ${shown(microCredential)} is there twice, as "${shown(first.submission.id)}" and "${shown(id)}". Number the attempts.`;
      tell('block', 'duplicate-attempt', `${one.where}.attempt`, says);
    }
    tries.set(key, first ?? one);
    if (previous === undefined) continue;
    checkPrevious(one, byId.get(previous)?.submission, previous, tell);
  }
}

function checkPrevious(
  { submission, where }: Placed,
  earlier: BatchSubmission | undefined,
  previous: string,
  tell: Tell,
): void {
  const { id, candidate, microCredential, attempt } = submission;
  const place = `${where}.previous`;
  if (previous === id) {
    tell(
      'block',
      'attempt-order',
      place,
      `"${shown(id)}" names itself as the attempt before. Name the earlier submission.`,
    );
  } else if (!earlier) {
    tell(
      'info',
      'previous-elsewhere',
      place,
      `"${shown(previous)}" is not in this batch; it is looked for among earlier ones.`,
    );
  } else if (earlier.candidate !== candidate || earlier.microCredential !== microCredential) {
    const says = `"${shown(previous)}" is of another candidate or micro-credential, so it cannot be the attempt before "${shown(id)}".`;
    tell('block', 'previous-differs', place, `${says} Correct the id.`);
  } else if (earlier.attempt >= attempt) {
    const says = `"${shown(previous)}" is attempt ${earlier.attempt} and "${shown(id)}" attempt ${attempt}: the one before must have the lower number.`;
    tell('block', 'attempt-order', place, says);
  }
  if (attempt === 1 && previous !== id) {
    tell(
      'warn',
      'attempt-order',
      place,
      `"${shown(id)}" is attempt 1 and still names one before it. Is the number right?`,
    );
  }
}

function checkArtifacts(placed: Placed[], payload: Set<string>, tell: Tell): void {
  const byForm = new Map([...payload].map((path) => [path.normalize('NFC'), path]));
  const owners = new Map<string, string>();
  const named = new Set<string>();
  for (const { submission, where } of placed) {
    const { id, candidate, artifacts } = submission;
    if (artifacts.length === 0) {
      tell(
        'warn',
        'no-artifacts',
        `${where}.artifacts`,
        `"${shown(id)}" has no artifact: it can only be returned as incomplete.`,
      );
    }
    for (const [index, artifact] of artifacts.entries()) {
      const place = `${where}.artifacts[${index}]`;
      checkLink(artifact, place, tell);
      if (artifact.path === undefined) continue;
      const path = payload.has(artifact.path) ? artifact.path : byForm.get(artifact.path.normalize('NFC'));
      if (path === undefined) {
        const says = `"${shown(artifact.path)}" of "${shown(id)}" is not in the package. Put it under data/, or correct the path.`;
        tell('block', 'missing-artifact', `${place}.path`, says);
        continue;
      }
      named.add(path);
      const owner = owners.get(path) ?? candidate;
      owners.set(path, owner);
      if (owner !== candidate) {
        const says = `"${shown(path)}" is handed in by ${shown(owner)} and by ${shown(candidate)}. Is that meant?`;
        tell('warn', 'shared-artifact', `${place}.path`, says);
      }
    }
  }
  for (const path of payload) {
    if (named.has(path)) continue;
    tell(
      'warn',
      'unnamed-file',
      `data/${shown(path)}`,
      `"${shown(path)}" belongs to no submission and is left out. Name it in batch.json if it is evidence.`,
    );
  }
}

function checkLink({ url }: BatchArtifact, place: string, tell: Tell): void {
  if (url === undefined) return;
  if (/^https?:\/\/[^\s/?#\\]+([/?#]\S*)?$/i.test(url)) return;
  tell(
    'block',
    'unsafe-link',
    `${place}.url`,
    `"${shown(url.slice(0, 100))}" is not an address that begins with https:// or http://. Correct it.`,
  );
}
