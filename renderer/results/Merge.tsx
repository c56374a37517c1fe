import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/call.ts';
import { Banner, Button, Card, Waiting } from '../design/index.ts';
import { ChooseSource } from '../loading/ChooseSource.tsx';
import { nameOf } from '../loading/flow.ts';
import { words } from '../words/index.ts';
import { MergeReportView } from './MergeReportView.tsx';
import styles from './Results.module.css';

/** Takes in the readings of another assessor. */
export function Merge() {
  const t = words.results;
  const [choosing, setChoosing] = useState(false);
  const merging = useMutation({ mutationFn: (path: string) => call('readings.merge', { path }) });
  const choose = async () => {
    const { path, available } = await call('source.pick', { kind: 'zip' }).catch(() => ({
      path: null,
      available: false,
    }));
    if (path !== null) merging.mutate(path);
    else setChoosing(!available);
  };
  return (
    <Card aria-labelledby="merge" className={styles.card}>
      <h2 id="merge">{t.merge}</h2>
      <p className={styles.hint}>{t.mergeNext}</p>
      <div className={styles.inline}>
        <Button disabled={merging.isPending} onClick={() => void choose()}>
          {t.mergeDo}
        </Button>
      </div>
      {merging.isPending && <Waiting text={t.merging(nameOf(merging.variables))} />}
      {merging.error && (
        <Banner kind="error" title={t.mergeRefused}>
          {merging.error.message}
        </Banner>
      )}
      {merging.data && <MergeReportView report={merging.data} />}
      {choosing && (
        <ChooseSource
          title={t.merge}
          about={words.loading.chooseFileAbout}
          takes="readings"
          onChosen={(path) => {
            setChoosing(false);
            merging.mutate(path);
          }}
          onLeave={() => setChoosing(false)}
        />
      )}
    </Card>
  );
}
