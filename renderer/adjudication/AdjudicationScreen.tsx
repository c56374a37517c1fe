import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AdjudicationView } from '../../shared/contract/adjudication-views.ts';
import { Screen } from '../app/Screen.tsx';
import { Banner, EmptyState, Waiting } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Adjudication.module.css';
import { ByCriterion } from './ByCriterion.tsx';
import { adjudicationQuery } from './queries.ts';
import { Settling } from './Settling.tsx';
import { SideCard } from './SideCard.tsx';
import { StartSettling } from './StartSettling.tsx';

/** The locked readings of one submission side by side, for an adjudicator, and the place to settle what they differ on. */
export function AdjudicationScreen({ submission }: { submission: string }) {
  const t = words.adjudication;
  const { data, error } = useQuery(adjudicationQuery(submission));
  // Whoever has just begun goes on with the first criterion; whoever comes back finds the screen as any other.
  const [begun, setBegun] = useState(false);
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
      {data && data.sides.length === 0 && (
        <EmptyState title={t.none}>{data.notMine ?? t.noneNext}</EmptyState>
      )}
      {data && data.sides.length > 0 && (
        <div className={styles.page}>
          <Grounds view={data} />
          <section className={styles.sides} aria-label={t.sides}>
            {data.sides.map((side) => (
              <SideCard key={`${side.reading.purpose} ${side.reading.assessor}`} side={side} />
            ))}
          </section>
          {data.mine && data.mine.reading.version > 0 ? (
            <Settling view={data} mine={data.mine} begun={begun} />
          ) : (
            <>
              {data.mine && <StartSettling submission={submission} onBegun={() => setBegun(true)} />}
              <ByCriterion view={data} />
            </>
          )}
        </div>
      )}
    </Screen>
  );
}

/** Why a third person is asked, in a sentence. */
function Grounds({ view: { comparison, notMine } }: { view: AdjudicationView }) {
  const t = words.adjudication;
  if (!comparison?.needsAdjudication) return null;
  const { decisionDiffers, farApart } = comparison;
  return (
    <Banner
      kind="info"
      title={decisionDiffers ? t.decisionsDiffer : t.farApart(words.decision.list(farApart))}
    >
      {notMine}
    </Banner>
  );
}
