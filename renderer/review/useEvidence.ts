import { useMemo, useState } from 'react';
import type { SubmissionView } from '../../shared/contract/views.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import { marksOf } from '../viewers/evidence-marks.ts';
import { words } from '../words/index.ts';

/** All evidence of a reading as one text: by it is told whether any of it is another. */
const evidenceIn = ({ purpose, ratings = {} }: Reading) =>
  JSON.stringify([
    purpose,
    Object.entries(ratings).flatMap(([id, { evidence = {} }]) =>
      Object.keys(evidence).length ? [[id, evidence]] : [],
    ),
  ]);

/** The reading, or an earlier state of it with the same evidence: a rating alone must not have every document drawn anew. */
function useSameEvidence(latest: Reading): Reading {
  const [kept, keep] = useState(latest);
  if (kept === latest || evidenceIn(kept) === evidenceIn(latest)) return kept;
  keep(latest);
  return latest;
}

/** What the viewers show of a reading, and the artifacts in two piles: what is reflected, and everything else. */
export function useEvidence(view: SubmissionView, latest: Reading, onCriterion: (criterion: string) => void) {
  const { rubric, artifacts } = view;
  const reading = useSameEvidence(latest);
  const evidence = useMemo(
    () => ({
      marksIn: (path: string) => marksOf(rubric, reading, path),
      onMark: (id: string) => {
        const criterion = rubric.criteria.find((each) => reading.ratings?.[each.id]?.evidence?.[id]);
        if (criterion) onCriterion(criterion.id);
      },
      titleOf: (path: string) =>
        artifacts.find((artifact) => artifact.path === path)?.title ?? words.review.artifact,
      reading: { submission: view.key, purpose: reading.purpose },
    }),
    [view.key, rubric, reading, artifacts, onCriterion],
  );
  const { reflections, others } = useMemo(
    () => ({
      reflections: artifacts.filter((artifact) => artifact.component === 'reflection'),
      others: artifacts.filter((artifact) => artifact.component !== 'reflection'),
    }),
    [artifacts],
  );
  return { evidence, reflections, others };
}
