import { useQuery } from '@tanstack/react-query';
import { Screen } from '../app/Screen.tsx';
import { Banner, EmptyState, Waiting } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Adjudication.module.css';
import { ByCriterion } from './ByCriterion.tsx';
import { adjudicationQuery } from './queries.ts';
import { SideCard } from './SideCard.tsx';

/** The locked readings of one submission side by side, for an adjudicator. */
export function AdjudicationScreen({ submission }: { submission: string }) {
  const t = words.adjudication;
  const { data, error } = useQuery(adjudicationQuery(submission));
  const heading = data ? t.title(data.microCredential.id, data.microCredential.title) : t.sides;
  const quiet = data
    ? [[data.id, data.candidate, data.attempt > 1 ? t.attempt(data.attempt) : ''].filter(Boolean).join(', ')]
    : [];
  return (
    <Screen heading={heading} quiet={quiet}>
      {error && (
        <Banner kind="error" title={words.app.trouble}>
          {error.message}
        </Banner>
      )}
      {!data && !error && <Waiting text={words.app.waiting} />}
      {data && data.sides.length === 0 && <EmptyState title={t.none}>{t.noneNext}</EmptyState>}
      {data && data.sides.length > 0 && (
        <div className={styles.page}>
          <section className={styles.sides} aria-label={t.sides}>
            {data.sides.map((side) => (
              <SideCard key={`${side.reading.purpose} ${side.reading.assessor}`} side={side} />
            ))}
          </section>
          <ByCriterion view={data} />
        </div>
      )}
    </Screen>
  );
}
