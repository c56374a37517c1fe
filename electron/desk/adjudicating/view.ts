import type { AdjudicationView, ReadingSide } from '../../../shared/contract/adjudication-views.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { decisionOf } from '../../../shared/reading/derive.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import { comparedPairs } from '../double/view.ts';
import { titlesOf } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { artifactsOf } from '../queue/submission.ts';
import { currentReading } from '../reading/current.ts';
import { whyNotMine } from './settle.ts';

const ORDER = ['first', 'second', 'adjudication'];

/** The locked readings of a submission: the first, the second, the adjudication. Nobody's draft is among them. */
export function lockedSides(library: Library, key: string): ReadingSide[] {
  return library.database
    .all<{ doc: string }>(
      "SELECT doc FROM reading WHERE submission = ? AND state = 'locked' AND purpose IN ('first', 'second', 'adjudication')",
      key,
    )
    .map(({ doc }) => JSON.parse(doc) as Reading)
    .sort((a, b) => ORDER.indexOf(a.purpose) - ORDER.indexOf(b.purpose))
    .map((reading) => {
      const rubric = rubricVersion(library.database, reading.rubric.id, reading.rubric.version);
      return { reading, rubric, decision: decisionOf(rubric, reading) };
    });
}

/**
 * A submission with every locked reading of it.
 * @throws Refusal `not-found` for an unknown submission.
 */
export function adjudicationView(library: Library, key: string, adjudicator: string): AdjudicationView {
  const row = library.database.get<{
    id: string;
    batch: string;
    programme: string;
    candidate: string;
    micro_credential: string;
    attempt: number;
  }>(
    `SELECT s.id, s.batch, b.programme, s.candidate, s.micro_credential, s.attempt
     FROM submission s JOIN batch b ON b.id = s.batch WHERE s.key = ?`,
    key,
  );
  if (!row) throw new Refusal('not-found', `This library has no submission ${key}.`);
  const { micro_credential: id, programme, ...rest } = row;
  const waits = library.database.get("SELECT 1 FROM pair WHERE submission = ? AND standing = 'waiting'", key);
  const [pair] = comparedPairs(library, key);
  const notMine = whyNotMine(library, key, adjudicator);
  const reading = notMine ? null : currentReading(library, key, adjudicator, 'adjudication');
  return {
    key,
    ...rest,
    microCredential: { id, title: titlesOf(library)(programme, id) },
    artifacts: Object.fromEntries(artifactsOf(library, key).map(({ path, title }) => [path, title])),
    // Of two readings none is shown to anybody before both are locked.
    sides: waits ? [] : lockedSides(library, key),
    comparison: pair?.comparison ?? null,
    mine: reading && {
      reading,
      rubric: rubricVersion(library.database, reading.rubric.id, reading.rubric.version),
    },
    notMine,
  };
}
