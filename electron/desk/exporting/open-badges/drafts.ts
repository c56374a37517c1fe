import type { Problem } from '../../../../shared/batch/problem.ts';
import { isEmail } from '../../../../shared/results/email.ts';
import { danglingIds } from '../../../../shared/results/open-badges/dangling.ts';
import { draftCredential } from '../../../../shared/results/open-badges/draft.ts';
import { AchievementCredential } from '../../../../shared/results/open-badges/schema.ts';
import type { ProfileOf } from '../../../../shared/results/profile.ts';
import { withOffset } from '../../../../shared/results/time.ts';
import { programmeOf } from '../../library/catalogue.ts';
import { rubricVersion } from '../../library/rubrics.ts';
import { artifactTitles } from '../letters/letters.ts';
import { general } from '../problems.ts';
import type { Prepare, Review } from '../review.ts';
import { settlingReading } from '../standing.ts';
import { uuidFor } from '../uuid.ts';

type BadgeProfile = ProfileOf<'open-badges'>;

/** Stands in for an issuer that nobody has named yet: an address that can never be one. */
const NO_ISSUER = { id: 'urn:uuid:00000000-0000-0000-0000-000000000000', name: 'Issuer to be named' };

/** What a schema and the references inside say of a draft. JSON-LD is asked when it is written. */
export function draftFaults(draft: unknown): string[] {
  const read = AchievementCredential.safeParse(draft);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return danglingIds(read.data);
}

/** Makes and checks the draft of each earned decision. */
export function draftsOf(review: Review, profile: BadgeProfile): Prepare<AchievementCredential> {
  const { library, badges } = review;
  const programmes = new Map<string, ReturnType<typeof programmeOf>>();
  if (!profile.issuer)
    review.findings.add(
      general(
        'warn',
        'issuer-unknown',
        'The drafts name no issuer. Say who issues in a profile of your own (profiles/open-badges.json: issuer), or whoever signs them has to put it in.',
      ),
    );
  return (settled) => {
    if (!programmes.has(settled.programme))
      programmes.set(settled.programme, programmeOf(library, settled.programme));
    const known = programmes
      .get(settled.programme)
      ?.stacks.flatMap((stack) => stack.microCredentials)
      .find((each) => each.id === settled.micro_credential);
    const problems: Problem[] = [];
    const block = (code: string, message: string) =>
      problems.push({ severity: 'block', code, where: settled.id, message });
    const email = settled.email ?? '';
    if (email === '')
      block(
        'email-missing',
        'The identity envelope has no address for this candidate. Load an envelope that has one.',
      );
    else if (!isEmail(email))
      block(
        'email-malformed',
        'The address of this candidate is no e-mail address. Correct it in the identity envelope.',
      );
    const badge = badges.of(profile.id, settled.micro_credential);
    const draft = draftCredential(
      {
        programme: settled.programme,
        microCredential: {
          id: settled.micro_credential,
          title: known?.title ?? settled.micro_credential,
          overview: known?.overview,
        },
        rubric: rubricVersion(library.database, settled.rubric_id, settled.rubric_version),
        reading: settlingReading(library, settled.key),
        submission: settled.key,
        email,
        validFrom: withOffset(settled.decided_at),
        artifactTitles: artifactTitles(library, settled.key),
      },
      {
        issuer: profile.issuer ?? NO_ISSUER,
        language: profile.language,
        achievementId: badge,
        idFor: uuidFor,
      },
    );
    if (problems.length === 0)
      for (const fault of draftFaults(draft))
        block('draft-invalid', `The draft is not valid Open Badges 3.0: ${fault}.`);
    return { carried: draft, rows: 1, problems };
  };
}
