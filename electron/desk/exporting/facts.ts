import type { ResultRow } from '../../../shared/results/fields.ts';
import { systemId } from '../../../shared/results/system-id.ts';
import { titlesOf } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import type { BadgeIds } from './badge-ids.ts';
import type { Settled } from './standing.ts';

/** How submissions were read, as every row says it. */
export function readingPolicy(readTwice: boolean): string {
  return readTwice
    ? 'double reading of a sample; earlier reading shown'
    : 'single reading; earlier reading shown';
}

/** Makes a settled submission's facts, as profiles place them in columns. Instants stay as they were recorded. */
export function factsMaker(
  library: Library,
  profile: string,
  badges: BadgeIds,
  policy: string,
): (settled: Settled, amendment: number) => ResultRow {
  const titleOf = titlesOf(library);
  return (settled, amendment) => ({
    batch_id: settled.batch,
    submission_id: settled.id,
    candidate_id: settled.candidate,
    given_name: settled.given_name ?? '',
    family_name: settled.family_name ?? '',
    email: settled.email ?? '',
    microcredential_id: settled.micro_credential,
    microcredential_title: titleOf(settled.programme, settled.micro_credential),
    attempt: String(settled.attempt),
    decision: settled.decision,
    decision_label: settled.label,
    decided_at: settled.decided_at,
    assessor: settled.assessor,
    rubric_id: settled.rubric_id,
    rubric_version: settled.rubric_version,
    feedback: settled.feedback,
    reading_policy: policy,
    amendment: String(amendment),
    external_id: settled.external_id ?? '',
    school: settled.school ?? '',
    submitted_at: settled.submitted_at ?? '',
    badge_id: badges.of(profile, settled.micro_credential),
    system_id: systemId(settled.candidate, settled.external_id ?? ''),
  });
}
