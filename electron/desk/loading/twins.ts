import type { Batch, BatchArtifact, BatchSubmission } from '../../../shared/batch/batch.ts';
import { shown } from '../../../shared/batch/path.ts';
import type { ArrivedFile } from './arrived.ts';
import { digestOf } from './digest.ts';

/** What a submission has in common with others, and the sentence that says so of one of those. */
type Trait = { key: string; says: (other: string) => string };

/**
 * What is there twice: an id, an attempt, a file within a submission, or all that a submission holds. Sentences by
 * submission; each names one of its doubles and counts the rest, since a thousand empty forms are all alike.
 */
export function twinsIn(
  batch: Batch,
  files: ReadonlyMap<string, ArrivedFile>,
): Map<BatchSubmission, string[]> {
  const found = new Map<BatchSubmission, string[]>();
  const alike = new Map<string, { says: Trait['says']; members: BatchSubmission[] }>();
  for (const submission of batch.submissions) {
    const contents = submission.artifacts.flatMap((artifact) => contentOf(artifact, files) ?? []).sort();
    found.set(submission, new Set(contents).size < contents.length ? ['It holds the same file twice.'] : []);
    for (const { key, says } of traitsOf(submission, contents)) {
      const group = alike.get(key);
      if (group) group.members.push(submission);
      else alike.set(key, { says, members: [submission] });
    }
  }
  for (const { says, members } of alike.values()) {
    const [first, second] = members;
    if (!first || !second) continue;
    const rest = members.length - 2;
    const more =
      rest === 0 ? '' : rest === 1 ? ' There is one more like it.' : ` There are ${rest} more like it.`;
    for (const member of members)
      found.get(member)?.push(`${says(shown((member === first ? second : first).id))}${more}`);
  }
  return found;
}

function traitsOf({ id, candidate, microCredential, attempt }: BatchSubmission, contents: string[]): Trait[] {
  const traits: Trait[] = [
    { key: `id ${id}`, says: () => 'Its id is there twice.' },
    {
      key: `attempt ${JSON.stringify([candidate, microCredential, attempt])}`,
      says: (other) => `${other} is the same attempt of the same candidate.`,
    },
  ];
  if (contents.length > 0)
    traits.push({
      key: `all ${digestOf(contents)}`,
      says: (other) => `It holds exactly what ${other} holds.`,
    });
  return traits;
}

/** What tells one artifact from another; null for one that holds nothing. */
function contentOf(
  { path, url, text }: BatchArtifact,
  files: ReadonlyMap<string, ArrivedFile>,
): string | null {
  const file = path === undefined ? undefined : files.get(path);
  return file ? (file.size > 0 ? file.sha256 : null) : (url ?? text ?? null);
}
