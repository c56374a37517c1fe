import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { Problem } from '../../shared/batch/problem.ts';
import { Button } from '../design/index.ts';
import { words } from '../words/index.ts';
import type { ProblemGroup } from './group.ts';
import styles from './Problems.module.css';

const ICONS = { block: CircleAlert, warn: TriangleAlert, info: Info };
/** Lines that are shown at once; more come when they are asked for. */
const STEP = 100;

/** The problems of one severity. */
export function ProblemGroupView({
  group: { severity, problems },
  place,
}: {
  group: ProblemGroup;
  place?: ((problem: Problem) => ReactNode) | undefined;
}) {
  const id = useId();
  const [shown, setShown] = useState(STEP);
  const Icon = ICONS[severity];
  const left = problems.length - shown;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading} data-severity={severity}>
        <Icon aria-hidden="true" />
        {words.problems.heading(severity, problems.length)}
      </h3>
      <ul className={styles.list}>
        {problems.slice(0, shown).map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place
          <li key={at} className={styles.problem}>
            {problem.where && <span className={styles.where}>{place?.(problem) ?? problem.where}</span>}
            <span className={styles.message}>{problem.message}</span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button kind="quiet" onClick={() => setShown(shown + STEP)}>
          {words.app.showMore(Math.min(left, STEP))}
        </Button>
      )}
    </section>
  );
}
