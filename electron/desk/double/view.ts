import type { DoubleView } from '../../../shared/contract/double-views.ts';
import { byCriterion, byWeek, type ComparedPair, twiceAgreement } from '../../../shared/double/agreement.ts';
import { type Comparison, compareReadings } from '../../../shared/double/compare.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import type { Library } from '../library/library.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { coverageOf, coverageText } from './coverage.ts';
import { planOf } from './plan.ts';

interface PairRow {
  key: string;
  id: string;
  candidate: string;
  micro_credential: string;
  standing: string;
  first: string;
  second: string;
}

const COMPARED = `
SELECT s.key, s.id, s.candidate, s.micro_credential, p.standing, a.doc AS first, b.doc AS second
FROM pair p JOIN submission s ON s.key = p.submission
JOIN reading a ON a.submission = s.key AND a.purpose = 'first' AND a.state = 'locked'
JOIN reading b ON b.submission = s.key AND b.purpose = 'second' AND b.state = 'locked'
WHERE p.standing <> 'waiting' AND (?1 IS NULL OR s.batch = ?1 OR s.key = ?1) ORDER BY s.batch, s.position`;

/** Two locked readings of one submission with their rubrics and what the comparison found. */
export interface PairRead {
  row: PairRow;
  sides: [[Reading, Rubric], [Reading, Rubric]];
  comparison: Comparison;
}

/**
 * Every submission of which both readings are locked, compared.
 * @param scope a batch's id, a submission's key, or null for the whole library.
 */
export function comparedPairs({ database }: Library, scope: string | null): PairRead[] {
  return database.all<PairRow & Record<string, unknown>>(COMPARED, scope).map((row) => {
    const [first, second] = [row.first, row.second].map((doc): [Reading, Rubric] => {
      const reading = JSON.parse(doc) as Reading;
      return [reading, rubricVersion(database, reading.rubric.id, reading.rubric.version)];
    }) as PairRead['sides'];
    return { row, sides: [first, second], comparison: compareReadings(first, second) };
  });
}

/** Why an adjudicator is asked, in a sentence. */
function whyToSettle({ decisionDiffers, farApart }: Comparison): string {
  if (!decisionDiffers) return `Two levels apart on ${farApart.join(', ')}`;
  return farApart.length
    ? `Decided differently; two levels apart on ${farApart.join(', ')}`
    : 'Decided differently';
}

/** Double reading of one batch: what is asked for, how far it is, and how well the two agree. */
export function doubleView(library: Library, batch: string): DoubleView {
  const read = comparedPairs(library, batch);
  const pairs = read.map(({ row, sides: [[first, rubric], [second]], comparison }): ComparedPair => {
    const [one = '', other = ''] = [first.lockedAt, second.lockedAt];
    return {
      submission: row.key,
      microCredential: row.micro_credential,
      rubric,
      comparison,
      lockedAt: Date.parse(one) > Date.parse(other) ? one : other,
    };
  });
  const coverage = coverageOf(library, batch);
  return {
    batch,
    plan: planOf(library, batch),
    coverage,
    coverageText: coverageText(coverage),
    agreement: twiceAgreement(pairs),
    weeks: byWeek(pairs),
    criteria: byCriterion(pairs),
    toSettle: read
      .filter(({ row }) => row.standing === 'differs')
      .map(({ row, comparison }) => ({
        key: row.key,
        id: row.id,
        candidate: row.candidate,
        microCredential: row.micro_credential,
        why: whyToSettle(comparison),
      })),
  };
}
