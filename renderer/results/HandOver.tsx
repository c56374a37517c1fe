import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/call.ts';
import { batchesQuery } from '../app/queries.ts';
import { Banner, Button, Card } from '../design/index.ts';
import { words } from '../words/index.ts';
import { BatchSelect } from './OneBatch.tsx';
import styles from './Results.module.css';
import { ShownPath } from './ShownPath.tsx';

/** Writes what I have read into one file, for whoever puts the readings together. */
export function HandOver() {
  const t = words.results;
  const { data: batches = [] } = useQuery(batchesQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const batch = chosen ?? batches[0]?.id;
  const handing = useMutation({ mutationFn: (of: string) => call('readings.hand-over', { batch: of }) });
  return (
    <Card aria-labelledby="hand-over" className={styles.card}>
      <h2 id="hand-over">{t.handOver}</h2>
      <p className={styles.hint}>{t.handOverNext}</p>
      {batch === undefined ? (
        <p>{t.noBatch}</p>
      ) : (
        <div className={styles.inline}>
          <BatchSelect batches={batches} value={batch} onChange={setChosen} />
          <Button disabled={handing.isPending} onClick={() => handing.mutate(batch)}>
            {t.handOverDo}
          </Button>
        </div>
      )}
      {handing.error && (
        <Banner kind="error" title={words.app.trouble}>
          {handing.error.message}
        </Banner>
      )}
      {handing.data && (
        <Banner kind="info" title={t.handedOver(handing.data.readings)}>
          <ShownPath path={handing.data.path} />
        </Banner>
      )}
    </Card>
  );
}
