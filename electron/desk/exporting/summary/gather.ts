import type { HoldKind, Reading } from '../../../../shared/reading/reading.ts';
import { type Summary, SummaryTally } from '../../../../shared/results/summary.ts';
import { titlesOf } from '../../library/catalogue.ts';
import type { Library } from '../../library/library.ts';
import { SETTLING } from '../../library/outcome.ts';
import { rubricVersion } from '../../library/rubrics.ts';
import { secondReadings } from '../second-readings.ts';
import { isSettled, settlingReading, standings } from '../standing.ts';

/** Sums up a batch, or the library where `batch` is null, from what is settled and what is not. */
export function summaryOf(library: Library, batch: string | null): Summary {
  const tally = new SummaryTally();
  const titleOf = titlesOf(library);
  const holds: Summary['holds'] = [];
  const open = { reading: 0, unread: 0 };
  let submissions = 0;
  for (const standing of standings(library, batch)) {
    submissions += 1;
    if (!isSettled(standing)) {
      const row = library.database.get<{ doc: string }>(
        `SELECT doc FROM reading WHERE submission = ? AND ${SETTLING}`,
        standing.key,
      );
      const reading = row && (JSON.parse(row.doc) as Reading);
      const kind: HoldKind | null = reading?.hold?.kind ?? null;
      if (reading?.state === 'hold') holds.push({ submission: standing.id, kind });
      else if (reading) open.reading += 1;
      else open.unread += 1;
      continue;
    }
    tally.add({
      submission: standing.id,
      microCredential: standing.micro_credential,
      title: titleOf(standing.programme, standing.micro_credential),
      rubric: rubricVersion(library.database, standing.rubric_id, standing.rubric_version),
      reading: settlingReading(library, standing.key),
      submittedAt: standing.submitted_at,
      decidedAt: standing.decided_at,
    });
  }
  return tally.summary({ submissions, holds, open, readTwice: secondReadings(library, batch).done });
}
