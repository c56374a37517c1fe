import Markdown from 'react-markdown';
import { feedbackParts, feedbackText } from '../../../shared/results/feedback.ts';
import { CopyButton } from '../../annotating/CopyButton.tsx';
import { EmptyState, Prose, Scroller } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { ReadingStore, Shown } from '../reading-store.ts';
import styles from './Sides.module.css';

/** A paragraph of feedback. Pictures and links of Markdown stay words here, as they do in every file. */
function Said({ label, text }: { label?: string; text: string }) {
  return (
    <div className={styles.said}>
      {label && <strong>{label}</strong>}
      <Markdown
        components={{ img: ({ alt }) => <span>{alt}</span>, a: ({ children }) => <span>{children}</span> }}
      >
        {text}
      </Markdown>
    </div>
  );
}

/** The feedback exactly as its educator will read it: nothing more, nothing else. */
export function PreviewSide({ store, shown }: { store: ReadingStore; shown: Shown }) {
  const t = words.judging;
  const { rubric } = store;
  const parts = feedbackParts(rubric, shown.reading);
  const { decision, strength, nextStep, overrideReason, criteria, stillNeeded } = parts;
  const written = decision === 'INCOMPLETE' || strength || nextStep || overrideReason || criteria.length > 0;
  return (
    <Scroller label={t.previewTitle} className={styles.side}>
      <h3 className={styles.title}>{t.previewTitle}</h3>
      <p className={styles.quiet}>{t.previewNote}</p>
      {!written && <EmptyState title={t.previewEmpty}>{t.previewEmptyNext}</EmptyState>}
      {written && (
        <>
          <Prose className={styles.sheet}>
            <h4>{decision ? rubric.decisionLabels[decision] : t.noDecision}</h4>
            {decision === 'INCOMPLETE' && (
              <>
                <p>{t.returned}</p>
                <p>{t.stillNeeded}</p>
                <ul>
                  {stillNeeded.map((check) => (
                    <li key={check}>{check}</li>
                  ))}
                </ul>
              </>
            )}
            {strength && <Said label={t.strength} text={strength} />}
            {nextStep && <Said label={t.nextStep} text={nextStep} />}
            {overrideReason && <Said label={t.overridden} text={overrideReason} />}
            {criteria.map((criterion) => (
              <section key={criterion.id}>
                <h5>
                  {criterion.id} {criterion.title}
                  {criterion.level && <span className={styles.level}>{criterion.level}</span>}
                </h5>
                {criterion.note && <Said text={criterion.note} />}
                {criterion.nextStep && <Said label={t.nextStep} text={criterion.nextStep} />}
              </section>
            ))}
            {decision === 'INCOMPLETE' && <p>{t.noJudgement}</p>}
          </Prose>
          <details className={styles.plain}>
            <summary>{t.asText}</summary>
            <pre>{feedbackText(rubric, shown.reading)}</pre>
          </details>
          <CopyButton of={{ submission: store.submission, purpose: shown.reading.purpose }} />
        </>
      )}
    </Scroller>
  );
}
