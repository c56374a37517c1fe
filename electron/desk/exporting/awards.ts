import { createHash } from 'node:crypto';
import type { Problem } from '../../../shared/batch/problem.ts';
import type { EarnedView } from '../../../shared/contract/views.ts';
import type { Programme } from '../../../shared/programme/programme.ts';
import { type AwardProgress, awardProgress, type EarnedCredential } from '../../../shared/results/awards.ts';
import type { Facts } from '../../../shared/results/fields.ts';
import type { TableProfile } from '../../../shared/results/profile.ts';
import { allProgrammes } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { CsvFiles } from './csv-files.ts';
import { lastIssued } from './issued.ts';
import type { IssuedList } from './ledger.ts';
import type { Review } from './review.ts';
import type { Staged } from './stage.ts';
import { RowWriter } from './table-rows.ts';
import { layoutOf } from './tables.ts';

/** A candidate's progress, with the programme that the award belongs to. */
export interface CandidateAward extends AwardProgress {
  programme: string;
}

/** Every candidate with a settled submission, in the order in which the codes sort, and what each has earned. */
function earnedIn(library: Library, programme: string): { candidates: string[]; earned: EarnedCredential[] } {
  const rows = library.database.all<EarnedCredential & { decision: string }>(
    `SELECT s.candidate, s.micro_credential AS microCredential, o.decided_at AS decidedAt, s.id AS submission, o.decision
     FROM outcome o JOIN submission s ON s.key = o.submission JOIN batch b ON b.id = s.batch
     WHERE b.programme = ? ORDER BY s.candidate, o.decided_at, s.id`,
    programme,
  );
  return {
    candidates: [...new Set(rows.map(({ candidate }) => candidate))],
    earned: rows.filter(({ decision }) => decision === 'EARNED'),
  };
}

function awardsIn(library: Library, programme: Programme): CandidateAward[] {
  const { candidates, earned } = earnedIn(library, programme.id);
  return awardProgress(programme, candidates, earned).map((each) => ({ ...each, programme: programme.id }));
}

/**
 * How far each candidate has come with each award, over all decisions that the library holds: an award is made of what
 * several batches brought. With a batch, only the candidates in it are shown.
 */
export function awardsOf(library: Library, batch: string | null): CandidateAward[] {
  return ofBatch(
    library,
    batch,
    allProgrammes(library).flatMap((programme) => awardsIn(library, programme)),
  );
}

/** Those whose candidate has a submission in the batch; all of them where `batch` is null. */
function ofBatch<Of extends { candidate: string }>(library: Library, batch: string | null, all: Of[]): Of[] {
  if (batch === null) return all;
  const inBatch = new Set(
    library.database
      .all<{ candidate: string }>('SELECT DISTINCT candidate FROM submission WHERE batch = ?', batch)
      .map(({ candidate }) => candidate),
  );
  return all.filter(({ candidate }) => inBatch.has(candidate));
}

/** What each candidate has earned, over all decisions that the library holds; with a batch, only its candidates. */
export function earnedOf(library: Library, batch: string | null): EarnedView[] {
  const all = allProgrammes(library).flatMap(({ id: programme }) => {
    const { candidates, earned } = earnedIn(library, programme);
    const byCandidate = Map.groupBy(earned, ({ candidate }) => candidate);
    return candidates.map((candidate): EarnedView => {
      const own = byCandidate.get(candidate) ?? [];
      return {
        programme,
        candidate,
        earned: own.map(({ microCredential, submission, decidedAt }) => ({
          microCredential,
          submission,
          decidedAt,
        })),
      };
    });
  });
  return ofBatch(library, batch, all);
}

interface Name {
  given_name: string;
  family_name: string;
  email: string;
  external_id: string;
  school: string;
}

const NO_NAME: Name = { given_name: '', family_name: '', email: '', external_id: '', school: '' };

function nameOf(library: Library, candidate: string, batch: string | null): Name {
  return (
    library.database.get<Name & Record<string, unknown>>(
      `SELECT given_name, family_name, email, external_id, school FROM identity i JOIN batch b ON b.id = i.batch
       WHERE candidate = ?1 ORDER BY i.batch = ?2 DESC, b.loaded_at DESC LIMIT 1`,
      candidate,
      batch,
    ) ?? NO_NAME
  );
}

function factsOf(award: CandidateAward, name: Name, badge: string): Facts {
  return {
    ...name,
    candidate_id: award.candidate,
    award_id: award.award,
    award_title: award.title,
    earned_count: String(award.earned),
    required_count: String(award.required),
    award_status: award.status,
    missing_ids: award.missing.join(' '),
    earned_at: award.earnedAt ?? '',
    submission_ids: award.by.map(({ submission }) => submission).join(' '),
    badge_id: badge,
  };
}

/** The name under which an award's leaving is kept in the ledger, beside the keys of submissions. */
const keyOf = ({ programme, award, candidate }: CandidateAward) =>
  ['award', programme, award, candidate].map(encodeURIComponent).join('/');

/** What keeps an award back, where it makes credentials. */
function issuedBefore(review: Review, key: string, award: CandidateAward): Problem[] {
  const issued = review.profile.issuing ? lastIssued(review.library, key, review.profile.id) : null;
  if (!issued) return [];
  const message = `${award.title} was issued to ${award.candidate} on ${issued.at.slice(0, 10)}.`;
  return [
    review.request.again
      ? {
          severity: 'warn',
          code: 'issued-again',
          where: award.candidate,
          message: `${message} It is issued again, as asked.`,
        }
      : {
          severity: 'block',
          code: 'exported-before',
          where: award.candidate,
          message: `${message} If it never arrived, issue it again knowingly.`,
        },
  ];
}

/** A row that may leave, with its entry for the ledger. */
interface AwardRow {
  cells: string[];
  key: string;
  digest: string;
}

/** Looks at every award that the profile would write. */
export function* awardRows(review: Review, profile: TableProfile): Generator<AwardRow> {
  const { library, request } = review;
  const writer = new RowWriter(profile.columns, { mode: request.mode, forbid: profile.forbid }, profile.zone);
  let row = 1;
  for (const award of awardsOf(library, request.batch)) {
    review.pace.step(award.candidate);
    if (profile.issuing && award.status !== 'earned') continue;
    row += 1;
    const key = keyOf(award);
    const problems = issuedBefore(review, key, award);
    const badge = review.badges.of(profile.id, award.award);
    const facts = factsOf(award, nameOf(library, award.candidate, request.batch), badge);
    const cells = writer.cells(facts, () => `row ${row} (${award.candidate})`, problems);
    if (problems.some(({ severity }) => severity === 'block')) {
      review.keepBack(award.candidate, problems);
      continue;
    }
    review.findings.addAll(problems);
    review.rows += 1;
    if (facts.email || facts.family_name) review.named += 1;
    const digest = createHash('sha256')
      .update(JSON.stringify([award.status, award.by]))
      .digest('hex');
    yield { cells, key, digest };
  }
}

/** Writes the awards. They enter the ledger where they make credentials. */
export function stageAwards(
  review: Review,
  profile: TableProfile,
  path: string,
  issued: IssuedList,
): { staged: Staged; path: string }[] {
  const header = profile.columns.map((column) => column.header);
  const files = new CsvFiles(path, layoutOf(profile, review.request, header));
  try {
    for (const { cells, key, digest } of awardRows(review, profile)) {
      if (review.fatal || (review.blocked > 0 && !review.request.skip)) continue;
      files.add(cells);
      if (profile.issuing) issued.add({ submission: key, decision: 'EARNED', amendment: 0, digest });
    }
    return files.finish();
  } catch (error) {
    files.discard();
    throw error;
  }
}
