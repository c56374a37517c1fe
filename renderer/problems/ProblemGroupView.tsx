import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { Problem } from '../../shared/batch/problem.ts';
import { Button } from '../design/index.ts';
import { words } from '../words/index.ts';
import { groupByRule, type ProblemGroup, type RuleGroup } from './group.ts';
import styles from './Problems.module.css';

const ICONS = { block: CircleAlert, warn: TriangleAlert, info: Info };
/** Lines that are shown at once; more come when they are asked for. */
const STEP = 100;

type Place = ((problem: Problem) => ReactNode) | undefined;

/** The problems of one severity, rule by rule where rules are told apart. */
export function ProblemGroupView({
  group: { severity, problems },
  place,
  rule,
}: {
  group: ProblemGroup;
  place?: Place;
  rule?: ((problem: Problem) => string) | undefined;
}) {
  const id = useId();
  const Icon = ICONS[severity];
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading} data-severity={severity}>
        <Icon aria-hidden="true" />
        {words.problems.heading(severity, problems.length)}
      </h3>
      {groupByRule(problems, rule).map((each) => (
        <Lines key={each.rule} rule={each.rule} problems={each.problems} place={place} />
      ))}
    </section>
  );
}

/** The problems of one rule. */
function Lines({ rule, problems, place }: RuleGroup & { place: Place }) {
  const [shown, setShown] = useState(STEP);
  const left = problems.length - shown;
  return (
    <>
      {rule && <h4 className={styles.rule}>{words.problems.rule(rule, problems.length)}</h4>}
      <ul className={styles.list}>
        {problems.slice(0, shown).map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place
          <li key={at} className={styles.problem}>
            <span className={styles.where}>{place ? place(problem) : problem.where}</span>
            <span className={styles.message}>{problem.message}</span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button kind="quiet" onClick={() => setShown(shown + STEP)}>
          {words.app.showMore(Math.min(left, STEP))}
        </Button>
      )}
    </>
  );
}
