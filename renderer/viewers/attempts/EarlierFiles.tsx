import { use, useMemo, useState } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { Button } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { BesideContext } from '../media/captions.ts';
import styles from './Attempts.module.css';
import { Changes } from './Changes.tsx';
import { compareArtifacts, type Step } from './compare.ts';
import { isComparable } from './texts.ts';

function OneStep({ step, onOpen }: { step: Step; onOpen: (artifact: ArtifactView) => void }) {
  const t = words.viewers;
  const [shown, setShown] = useState(false);
  const artifact = step.kind === 'new' ? step.now : step.before;
  const comparable = step.kind === 'changed' && isComparable(step.before) && isComparable(step.now);
  return (
    <li>
      <span className={styles.kind} data-change={step.kind}>
        {t.change(step.kind)}
      </span>{' '}
      {words.review.component(artifact.component)}: {artifact.title}
      <div className={styles.actions}>
        {step.kind !== 'new' && (
          <Button kind="quiet" onClick={() => onOpen(step.before)}>
            {t.openEarlier}
          </Button>
        )}
        {comparable && (
          <Button kind="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {t.whatChanged}
          </Button>
        )}
      </div>
      {comparable && shown && <Changes before={step.before} now={step.now} />}
    </li>
  );
}

export interface EarlierFilesProps {
  /** What was handed in with the earlier attempt. */
  earlier: readonly ArtifactView[];
  onOpen: (artifact: ArtifactView) => void;
}

/** What became of each file since an earlier attempt, with what changed in it. */
export function EarlierFiles({ earlier, onOpen }: EarlierFilesProps) {
  const now = use(BesideContext);
  const steps = useMemo(() => compareArtifacts(earlier, now), [earlier, now]);
  return (
    <ul className={styles.steps}>
      {steps.map((step) => (
        <OneStep
          key={`${step.kind}${'now' in step ? step.now.position : step.before.position}`}
          step={step}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}
