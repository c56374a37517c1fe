import { type ReactNode, useMemo, useState } from 'react';
import type { Problem } from '../../shared/batch/problem.ts';
import { Field, TextInput } from '../design/index.ts';
import { words } from '../words/index.ts';
import { CopyButton } from './CopyButton.tsx';
import { filterProblems, groupProblems, problemsAsText } from './group.ts';
import { ProblemGroupView } from './ProblemGroupView.tsx';
import styles from './Problems.module.css';

/** From this many on, a list is filtered and not only read. */
const MANY = 8;

export interface ProblemListProps {
  problems: readonly Problem[];
  /** Shows where a problem stands, as a link where there is somewhere to go. */
  place?: ((problem: Problem) => ReactNode) | undefined;
  /** The rule that a problem breaks, in words: problems are then grouped by it. */
  rule?: ((problem: Problem) => string) | undefined;
}

/** Everything that was found, grouped by what it means, with a filter and a way to take it along as text. */
export function ProblemList({ problems, place, rule }: ProblemListProps) {
  const t = words.problems;
  const [text, setText] = useState('');
  const shown = useMemo(() => filterProblems(problems, text), [problems, text]);
  if (problems.length === 0) return null;
  return (
    <section className={styles.problems} aria-label={t.title}>
      <div className={styles.bar}>
        {problems.length >= MANY && (
          <Field label={t.filter} labelHidden className={styles.filter}>
            <TextInput
              type="search"
              placeholder={t.filterHint}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
        )}
        {text && <span className={styles.quiet}>{t.shown(shown.length, problems.length)}</span>}
        <CopyButton text={() => problemsAsText(shown)} />
      </div>
      {shown.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      {groupProblems(shown).map((group) => (
        <ProblemGroupView key={group.severity} group={group} place={place} rule={rule} />
      ))}
    </section>
  );
}
