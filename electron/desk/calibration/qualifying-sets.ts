import { randomUUID } from 'node:crypto';
import { submissionKey } from '../../../shared/batch/key.ts';
import type { QualifyingSet } from '../../../shared/contract/calibration-views.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Library } from '../library/library.ts';
import { digestOf } from '../loading/digest.ts';
import { asSubmission } from './as-submission.ts';
import { plantable, programmeOfAnchor } from './plantable.ts';

/**
 * Begins a set by which assessors qualify: a batch of anchors in the queue of these assessors alone, which each of
 * them reads for themselves.
 * @throws Refusal `invalid-input` for an anchor that cannot be read among submissions, or anchors of two programmes.
 */
export function beginQualifying(
  library: Library,
  by: string,
  about: { title: string; anchors: readonly string[]; readers: readonly string[] },
): string {
  const usable = new Map(
    plantable(library, 'qualification').flatMap(({ anchor, why }) => (why ? [] : [[anchor.id, anchor]])),
  );
  const anchors = [...new Set(about.anchors)].map((id) => {
    const anchor = usable.get(id);
    if (!anchor)
      throw new Refusal(
        'invalid-input',
        `The anchor ${id} cannot be used to qualify: mark it so, give every criterion its definitive level, and bind it to the rubric as it is now.`,
      );
    return anchor;
  });
  const programmes = new Set(anchors.map((anchor) => programmeOfAnchor(library, anchor)));
  const [programme = ''] = programmes;
  if (programmes.size > 1)
    throw new Refusal('invalid-input', 'These anchors belong to two programmes. Begin a set for each.');
  const batch = `QUAL-${randomUUID().slice(0, 8)}`;
  const now = new Date().toISOString();
  const submissions = anchors.map((anchor, position) =>
    asSubmission(anchor, {
      batch,
      id: `Q-${position + 1}`,
      candidate: `ANCHOR-${position + 1}`,
      position,
      submittedAt: null,
    }),
  );
  library.database.transaction(() => {
    library.record({
      kind: 'batch.loaded',
      author: by,
      submission: null,
      body: {
        id: batch,
        title: about.title,
        programme,
        createdAt: now,
        dueAt: null,
        recognisedAs: 'anchors',
        digest: digestOf([batch, submissions.map(({ digest }) => digest)]),
      },
    });
    for (const body of submissions)
      library.record({
        kind: 'submission.loaded',
        author: by,
        submission: submissionKey(batch, body.id),
        body,
      });
    library.record({
      kind: 'qualification.begun',
      author: by,
      submission: null,
      body: {
        batch,
        readers: [...new Set(about.readers)],
        planted: submissions.map(({ id }, at) => ({ id, anchor: anchors[at]?.id ?? '' })),
      },
    });
  });
  return batch;
}

/** The sets that there are, the newest first, and how far each of their assessors is. */
export function qualifyingSets({ database }: Library): QualifyingSet[] {
  const rows = database.all<{
    batch: string;
    title: string;
    at: string;
    assessor: string;
    of: number;
    locked: number;
  }>(
    `SELECT b.id AS batch, b.title, b.loaded_at AS at, q.assessor,
       (SELECT count(*) FROM submission s WHERE s.batch = b.id) AS "of",
       (SELECT count(*) FROM submission s JOIN reading r ON r.submission = s.key
        WHERE s.batch = b.id AND r.assessor = q.assessor AND r.purpose = 'calibration' AND r.state = 'locked') AS locked
     FROM qualifying q JOIN batch b ON b.id = q.batch ORDER BY b.loaded_at DESC, b.id, q.assessor`,
  );
  return [...Map.groupBy(rows, ({ batch }) => batch)].map(([batch, its]) => ({
    batch,
    title: its[0]?.title ?? batch,
    at: its[0]?.at ?? '',
    readers: its.map(({ assessor, of, locked }) => ({ code: assessor, locked, of })),
  }));
}
