import { memo, useState } from 'react';
import type { Reading } from '../../../shared/reading/reading.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import { Button } from '../../design/index.ts';
import { ACTIONS } from '../../keys/actions.ts';
import { words } from '../../words/index.ts';
import type { ReadingStore } from '../reading-store.ts';
import { CheckAnswer } from './CheckAnswer.tsx';
import styles from './Rubric.module.css';

const t = words.review;
export interface IntakeProps {
  rubric: Rubric;
  /** Answered checks of the reading. */
  answers: Reading['intake'];
  store: ReadingStore;
  readOnly: boolean;
}

/** Is everything there to be judged? Looked at before competence, and folded away once it is settled. */
export const Intake = memo(function Intake({ rubric, answers, store, readOnly }: IntakeProps) {
  const open = rubric.completion.filter((check) => answers?.[check.id] === undefined).length;
  const unmet = rubric.completion.filter((check) => answers?.[check.id] === false).length;
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  if (!rubric.completion.length) return null;
  const shown = unfolded ?? (open > 0 || unmet > 0);
  const summary = open ? t.intakeOpen(open) : unmet ? t.intakeUnmet(unmet) : t.intakeMet;
  return (
    <section className={styles.intake} aria-label={t.intake}>
      <header className={styles.intakeHead}>
        <h3 className={styles.part}>
          <button
            type="button"
            aria-expanded={shown}
            className={styles.fold}
            data-place="intake-fold"
            onClick={() => setUnfolded(!shown)}
          >
            {t.intake}
            <span className={styles.summary}>{summary}</span>
          </button>
        </h3>
        {open > 0 && !readOnly && (
          <Button
            kind="quiet"
            keys={ACTIONS['intake-all-met']}
            onClick={() => store.write({ type: 'intake-all-met' })}
          >
            {t.allMet}
          </Button>
        )}
      </header>
      {shown &&
        rubric.completion.map((check) => {
          const met = answers?.[check.id];
          return (
            <div key={check.id} className={styles.check} data-place={`check:${check.id}`}>
              <span className={styles.checkText}>
                <span className={styles.id}>{check.id}</span> {check.text}
              </span>
              <CheckAnswer
                check={`${check.id} ${check.text}`}
                value={met}
                readOnly={readOnly}
                onChange={(answer) => store.write({ type: 'intake', check: check.id, met: answer })}
              />
            </div>
          );
        })}
    </section>
  );
});
