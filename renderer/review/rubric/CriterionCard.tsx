import { memo } from 'react';
import type { FeedbackFinding } from '../../../shared/reading/checks.ts';
import type { Rating } from '../../../shared/reading/reading.ts';
import { type Criterion, NonOrdinalCode, type Rubric } from '../../../shared/rubric/rubric.ts';
import { classes, RadioLevels } from '../../design/index.ts';
import { ACTIONS } from '../../keys/actions.ts';
import { words } from '../../words/index.ts';
import { contextOf } from '../comments/context.ts';
import { FeedbackField } from '../FeedbackField.tsx';
import type { ReadingStore } from '../reading-store.ts';
import { Beside } from './Beside.tsx';
import { Codes } from './Codes.tsx';
import { EvidenceQuotes } from './EvidenceQuotes.tsx';
import { Findings } from './Findings.tsx';
import styles from './Rubric.module.css';

const LEVELS = ['level-1', 'level-2', 'level-3', 'level-4', 'level-5'] as const;

export interface CriterionCardProps {
  rubric: Rubric;
  criterion: Criterion;
  rating: Rating | undefined;
  findings: FeedbackFinding[];
  /** The one criterion that is being worked on: it shows its descriptors, its evidence and its feedback. */
  active: boolean;
  readOnly: boolean;
  store: ReadingStore;
  onActivate: (criterion: string) => void;
}

const keyOfLevel = (place: number): string | undefined => {
  const action = LEVELS[place];
  return action && ACTIONS[action];
};

/** One criterion: quiet until it is worked on, then with its descriptors side by side, its evidence and its feedback. */
export const CriterionCard = memo(function CriterionCard(props: CriterionCardProps) {
  const { rubric, criterion, rating, findings, active, readOnly, store, onActivate } = props;
  const t = words.review;
  const name = `${criterion.id} ${criterion.title}`;
  const code = rating?.code;
  const stateCode = NonOrdinalCode.options.find((each) => each === code) ?? null;
  const comments = contextOf(rubric, criterion, rating);
  const quotes = Object.keys(rating?.evidence ?? {}).length;
  const written = Boolean(rating?.note || rating?.nextStep);
  const levels = rubric.scale.map((level, at) => ({
    code: level.code,
    label: level.label,
    passing: level.passing,
    keys: active ? keyOfLevel(at) : undefined,
    descriptor: active ? criterion.levels[level.code] : undefined,
  }));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press of a key on anything in here is a click, too
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its controls do, and the focus passing by is none of it
    <div
      className={classes(styles.criterion, active && styles.active)}
      data-criterion={criterion.id}
      // After what was clicked has heard it: drawn anew in between, a radio button would lose its press.
      onClick={active ? undefined : () => onActivate(criterion.id)}
    >
      <header className={styles.head}>
        <span className={styles.id}>{criterion.id}</span>
        <h4 className={styles.title}>{criterion.title}</h4>
        <span className={styles.count}>{quotes > 0 && t.quotes(quotes)}</span>
        {(stateCode || (active && !readOnly)) && (
          <Codes
            criterion={name}
            place={criterion.id}
            value={stateCode}
            active={active}
            readOnly={readOnly}
            onChange={(chosen) => store.write({ type: 'rate', criterion: criterion.id, code: chosen })}
          />
        )}
      </header>
      <div data-place={`criterion:${criterion.id}`} className={styles.levels}>
        <RadioLevels
          criterion={name}
          levels={levels}
          value={code ?? null}
          readOnly={readOnly}
          onChange={(chosen) => store.write({ type: 'rate', criterion: criterion.id, code: chosen })}
        />
      </div>
      {active && <Beside rubric={rubric} criterion={criterion} code={code} />}
      {(active || quotes > 0) && (
        <EvidenceQuotes criterion={criterion.id} rating={rating} store={store} readOnly={readOnly} />
      )}
      {active ? (
        <div className={styles.feedback}>
          <FeedbackField
            label={t.feedbackFor(name)}
            labelHidden
            hint={t.feedbackHint}
            value={rating?.note ?? ''}
            readOnly={readOnly}
            place={`feedback:${criterion.id}`}
            comments={comments}
            onSave={(text) => store.write({ type: 'note', criterion: criterion.id, text })}
          />
          <FeedbackField
            label={t.nextStepFor(name)}
            labelHidden
            hint={t.nextStepHint}
            value={rating?.nextStep ?? ''}
            rows={1}
            readOnly={readOnly}
            place={`next-step:${criterion.id}`}
            comments={comments}
            onSave={(text) => store.write({ type: 'next-step', criterion: criterion.id, text })}
          />
        </div>
      ) : (
        written && (
          <p className={styles.written}>{[rating?.note, rating?.nextStep].filter(Boolean).join(' · ')}</p>
        )
      )}
      <Findings findings={findings} />
    </div>
  );
});
