import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery, workBatchesQuery } from '../../app/queries.ts';
import { Banner, Button, Card, EmptyState, Waiting } from '../../design/index.ts';
import { OneBatch } from '../../results/OneBatch.tsx';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { driftQuery, seedsQuery } from '../monitor-queries.ts';
import { RulesDialog } from '../RulesDialog.tsx';
import { DriftOf } from './DriftOf.tsx';
import { SeedsOf } from './SeedsOf.tsx';
import { Talk } from './Talk.tsx';

const t = words.monitor;

function Drift() {
  const { data, error } = useQuery(driftQuery);
  const [ruling, setRuling] = useState(false);
  return (
    <Card aria-labelledby="drift" className={styles.card}>
      <div className={styles.bar}>
        <h2 id="drift">{t.driftTitle}</h2>
        <Button disabled={!data} onClick={() => setRuling(true)}>
          {t.changeRules}
        </Button>
      </div>
      <p className={styles.hint}>{t.driftAbout}</p>
      {error && <Banner kind="error" title={error.message} />}
      {!data && !error && <Waiting text={words.app.waiting} />}
      {data && (
        <>
          <p>{t.driftRule(data.rules.drift)}</p>
          <Talk view={data} />
          {data.readers.length === 0 && <p className={styles.hint}>{t.noDrift}</p>}
          {data.readers.length > 0 && <p className={styles.hint}>{t.legend}</p>}
          {data.readers.map((reader) => (
            <DriftOf key={reader.code} reader={reader} asked={data.rules.drift.exact} />
          ))}
        </>
      )}
      {ruling && data && <RulesDialog rules={data.rules} part="drift" onLeave={() => setRuling(false)} />}
    </Card>
  );
}

function Seeds() {
  const { data: batches = [] } = useQuery(workBatchesQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const batch = chosen ?? batches.at(-1)?.id ?? '';
  const { data, error } = useQuery({ ...seedsQuery(batch), enabled: batch !== '' });
  return (
    <Card aria-labelledby="seeds" className={styles.card}>
      <h2 id="seeds">{t.seedsTitle}</h2>
      <p className={styles.hint}>{t.seedsAbout}</p>
      {batch === '' && <p>{words.results.noBatch}</p>}
      <OneBatch batches={batches} value={batch} onChange={setChosen} />
      {error && <Banner kind="error" title={error.message} />}
      {data && <SeedsOf key={data.batch} view={data} />}
    </Card>
  );
}

/** What seeds show of drift, and the seeds of a batch. An adjudicator's: whoever reads must not know of them. */
export function SeedsPart() {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return <Waiting text={words.app.waiting} />;
  if (session.role !== 'adjudicator')
    return <EmptyState title={t.adjudicatorOnly}>{t.adjudicatorNext}</EmptyState>;
  return (
    <>
      <Drift />
      <Seeds />
    </>
  );
}
