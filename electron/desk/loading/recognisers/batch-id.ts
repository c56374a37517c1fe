import { digestOf } from '../digest.ts';
import type { Plan, PlannedArtifact } from './plan.ts';
import type { PlanContent } from './read-plan.ts';

/**
 * An id for a batch whose format has none, made of what is in it: the same content gives the same id, from a zip or a
 * folder, however that is called and whatever was answered about it. So loading it again is noticed. What this program
 * makes of the content is left out, because a later version may make something else of it.
 * @returns such as `canvas-3fa2c19b04de`; the part behind the dash is 12 digits of a SHA-256.
 */
export function batchIdOf(plan: Plan, originals: PlanContent['originals']): string {
  const handedIn = (artifact: PlannedArtifact) => {
    const { held, title } = artifact;
    // Computers differ in how they keep accents in names.
    const from = 'from' in held ? held.from.normalize('NFC') : held.as;
    return [from, title ?? null, originals.get(artifact) ?? null];
  };
  const submissions = plan.submissions.map(
    ({ id, candidate, microCredential, attempt, submittedAt, artifacts }) =>
      [id, candidate, microCredential, attempt, submittedAt, artifacts.map(handedIn)] as const,
  );
  submissions.sort(([one], [other]) => (one < other ? -1 : 1));
  return `${plan.recognisedAs}-${digestOf([plan.recognisedAs, submissions]).slice(0, 12)}`;
}
