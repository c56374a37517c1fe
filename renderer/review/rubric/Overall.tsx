import type { FeedbackFinding } from '../../../shared/reading/checks.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import { words } from '../../words/index.ts';
import type { CommentContext } from '../comments/useCommentMenu.ts';
import { FeedbackField } from '../FeedbackField.tsx';
import type { ReadingStore } from '../reading-store.ts';
import { Findings } from './Findings.tsx';
import styles from './Rubric.module.css';

export interface OverallProps {
  reading: Reading;
  store: ReadingStore;
  findings: FeedbackFinding[];
  readOnly: boolean;
  comments: CommentContext;
}

/** What the educator reads first: a strength, and what would come next. And what only an adjudicator may read. */
export function Overall({ reading, store, findings, readOnly, comments }: OverallProps) {
  const t = words.review;
  return (
    <section className={styles.overall} aria-label={t.overall}>
      <h3 className={styles.part}>{t.overall}</h3>
      <FeedbackField
        label={t.strength}
        hint={t.strengthHint}
        value={reading.overall?.strength ?? ''}
        readOnly={readOnly}
        place="strength"
        comments={comments}
        onSave={(text) => store.write({ type: 'strength', text })}
      />
      <FeedbackField
        label={t.overallNextStep}
        hint={t.nextStepHint}
        value={reading.overall?.nextStep ?? ''}
        rows={1}
        comments={comments}
        readOnly={readOnly}
        onSave={(text) => store.write({ type: 'overall-next-step', text })}
      />
      <FeedbackField
        label={t.privateNote}
        hint={t.privateNoteHint}
        value={reading.privateNote ?? ''}
        rows={1}
        readOnly={readOnly}
        onSave={(text) => store.write({ type: 'private-note', text })}
      />
      <Findings findings={findings} />
    </section>
  );
}
