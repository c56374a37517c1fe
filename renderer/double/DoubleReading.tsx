import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { workBatchesQuery } from '../app/queries.ts';
import { Banner, Card, Waiting } from '../design/index.ts';
import { OneBatch } from '../results/OneBatch.tsx';
import { words } from '../words/index.ts';
import { AgreementOfTwo } from './AgreementOfTwo.tsx';
import styles from './Double.module.css';
import { PlanForm } from './PlanForm.tsx';
import { doubleQuery } from './queries.ts';
import { ToSettle } from './ToSettle.tsx';

/** Double reading of a batch: whether and how it is drawn, how far it is, how well the two agree, what is to settle. */
export function DoubleReading() {
  const t = words.double;
  const { data: batches = [] } = useQuery(workBatchesQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const batch = chosen ?? batches[0]?.id ?? '';
  const { data, error } = useQuery({ ...doubleQuery(batch), enabled: batch !== '' });
  return (
    <Card aria-labelledby="double-reading" className={styles.card}>
      <h2 id="double-reading">{t.title}</h2>
      <p className={styles.hint}>{t.about}</p>
      <OneBatch batches={batches} value={batch} onChange={setChosen} />
      {error && <Banner kind="error" title={error.message} />}
      {batch === '' && <p>{words.results.noBatch}</p>}
      {batch !== '' && !data && !error && <Waiting text={words.app.waiting} />}
      {data && (
        <>
          <PlanForm key={data.batch} view={data} />
          {data.coverage.drawn > 0 && (
            <>
              <h3>{t.coverage}</h3>
              <p>{data.coverageText}.</p>
              <ToSettle view={data} />
              <AgreementOfTwo view={data} />
            </>
          )}
        </>
      )}
    </Card>
  );
}
