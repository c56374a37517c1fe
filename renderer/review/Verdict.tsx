import { useState } from 'react';
import { checkFeedback } from '../../shared/reading/checks.ts';
import { derive } from '../../shared/reading/derive.ts';
import { Button } from '../design/index.ts';
import { ACTIONS } from '../keys/actions.ts';
import { words } from '../words/index.ts';
import { OverrideDialog } from './dialogs/OverrideDialog.tsx';
import { ReopenDialog } from './dialogs/ReopenDialog.tsx';
import { goToPlace, unfoldAndGo } from './places.ts';
import styles from './Review.module.css';
import type { ReadingStore, Shown } from './reading-store.ts';

export interface VerdictProps {
  store: ReadingStore;
  shown: Shown;
  onNext: () => void;
  onLock: () => void;
  onActivate: (criterion: string) => void;
  /** Whether the decision has left in an export. */
  exported: boolean;
  /** Minutes in which what is read can still be changed. */
  grace: number;
}

/** Where the next thing to do is: what keeps the reading from locking, as a place to jump to. */
export function firstGap(
  { rubric }: ReadingStore,
  { reading }: Shown,
): { place: string; criterion?: string } | null {
  const { openChecks, unrated, decision } = derive(rubric, reading);
  if (decision === 'INCOMPLETE') return null;
  if (openChecks[0]) return { place: `check:${openChecks[0]}` };
  if (unrated[0]) return { place: `criterion:${unrated[0]}`, criterion: unrated[0] };
  const finding = checkFeedback(rubric, reading).find((each) => each.blocking);
  if (!finding) return null;
  return finding.criterion
    ? { place: `feedback:${finding.criterion}`, criterion: finding.criterion }
    : { place: 'strength' };
}

/** The decision as the rule derives it, with its reason, and what comes next. Always in sight. */
export function Verdict({ store, shown, onNext, onLock, onActivate, exported, grace }: VerdictProps) {
  const t = words.review;
  const { rubric } = store;
  const { reading, trouble } = shown;
  const [overriding, setOverriding] = useState(false);
  const derived = derive(rubric, reading);
  const [reopening, setReopening] = useState(false);
  const locked = reading.state === 'locked';
  const read = reading.state === 'read';
  const gap = firstGap(store, shown);
  const jump = () => {
    const { criterion, place } = gap ?? {};
    if (!place) return;
    if (criterion) unfoldAndGo(() => onActivate(criterion), place);
    else goToPlace(place);
  };
  const missing = trouble && (trouble.code === 'undecided' || trouble.code === 'feedback-missing');
  return (
    <section className={styles.verdict} aria-label={t.decision}>
      <div className={styles.decision} aria-live="polite">
        <strong>{words.decision.headline(rubric, reading, derived)}</strong>
        {missing ? (
          <p className={styles.missing}>
            {trouble.message}{' '}
            {gap && (
              <Button kind="quiet" onClick={jump}>
                {t.goThere}
              </Button>
            )}
          </p>
        ) : (
          <p>
            {locked && reading.lockedAt
              ? t.locked(reading.lockedAt)
              : read
                ? t.read(grace)
                : words.decision.reason(rubric, reading, derived)}
          </p>
        )}
        {reading.reopened && <p>{words.adjudication.reopened(reading.reopened)}</p>}
        {reading.override && (locked || read) && (
          <p>{words.adjudication.overridden(reading.override.reason)}</p>
        )}
      </div>
      <div className={styles.acts}>
        {!locked && reading.state !== 'recused' && (
          <Button kind="quiet" onClick={() => setOverriding(true)}>
            {t.override}
          </Button>
        )}
        {locked ? (
          <Button onClick={() => (exported ? setReopening(true) : store.write({ type: 'reopen' }))}>
            {t.reopen}
          </Button>
        ) : (
          <Button keys={ACTIONS.lock} onClick={onLock}>
            {read ? t.lockNow : t.lock}
          </Button>
        )}
        <Button kind="primary" keys={ACTIONS['next-undecided']} onClick={onNext}>
          {t.nextUndecided}
        </Button>
      </div>
      <ReopenDialog
        title={t.reopenTitle}
        advice={t.reopenAdvice}
        open={reopening}
        onClose={() => setReopening(false)}
        onReopen={(reason) => store.write({ type: 'reopen', reason })}
      />
      <OverrideDialog
        store={store}
        reading={reading}
        open={overriding}
        onClose={() => setOverriding(false)}
      />
    </section>
  );
}
