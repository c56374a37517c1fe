import { useState } from 'react';
import type { ArtifactView, EarlierAttempt } from '../../shared/contract/views.ts';
import { Prose, Scroller } from '../design/index.ts';
import { Addressed } from '../viewers/attempts/Addressed.tsx';
import { EarlierArtifact } from '../viewers/attempts/EarlierArtifact.tsx';
import { EarlierFiles } from '../viewers/attempts/EarlierFiles.tsx';
import { words } from '../words/index.ts';
import styles from './Review.module.css';

/** What the educator was told after an earlier attempt, criterion by criterion, and what was handed in then. */
export function EarlierPane({ attempt }: { attempt: EarlierAttempt }) {
  const t = words.review;
  const { reading, rubric, decision } = attempt;
  const [beside, setBeside] = useState<ArtifactView | null>(null);
  if (beside) return <EarlierArtifact artifact={beside} onBack={() => setBeside(null)} />;
  return (
    <Scroller label={t.earlier(attempt.attempt)} className={styles.earlier}>
      {reading && rubric ? (
        <>
          <p>
            <strong>{decision && rubric.decisionLabels[decision]}</strong>
            {reading.lockedAt && <span className={styles.quiet}> {t.locked(reading.lockedAt)}</span>}
          </p>
          <Prose>
            {reading.overall?.strength && (
              <p>
                <strong>{t.strength}</strong> {reading.overall.strength}
              </p>
            )}
            {reading.overall?.nextStep && (
              <p>
                <strong>{t.nextStep}</strong> {reading.overall.nextStep}
              </p>
            )}
          </Prose>
          <dl className={styles.criteria}>
            {rubric.criteria.map((criterion) => {
              const rating = reading.ratings?.[criterion.id];
              return (
                rating && (
                  <div key={criterion.id}>
                    <dt>
                      {criterion.id} {criterion.title}
                      {rating.code && (
                        <span className={styles.quiet}> {words.decision.levelName(rubric, rating.code)}</span>
                      )}
                    </dt>
                    {rating.note && <dd>{rating.note}</dd>}
                    {rating.nextStep && <dd>{rating.nextStep}</dd>}
                    {(rating.note || rating.nextStep) && (
                      <dd>
                        <Addressed attempt={attempt.key} criterion={criterion.id} />
                      </dd>
                    )}
                  </div>
                )
              );
            })}
          </dl>
        </>
      ) : (
        <p className={styles.quiet}>{t.earlierUnknown}</p>
      )}
      <h2 className={styles.small}>{t.earlierFiles}</h2>
      <EarlierFiles earlier={attempt.artifacts} onOpen={setBeside} />
    </Scroller>
  );
}
