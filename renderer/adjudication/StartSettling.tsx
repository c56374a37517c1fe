import { useMutation } from '@tanstack/react-query';
import { call } from '../app/call.ts';
import { client } from '../app/queries.ts';
import { Banner, Button } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Adjudication.module.css';
import { adjudicationQuery } from './queries.ts';

/** Begins an adjudication. */
export function StartSettling({ submission, onBegun }: { submission: string; onBegun: () => void }) {
  const t = words.adjudication;
  const begin = useMutation({
    mutationFn: () => call('adjudication.begin', { key: submission }),
    onSuccess: (view) => {
      onBegun();
      client.setQueryData(adjudicationQuery(submission).queryKey, view);
    },
  });
  return (
    <div className={styles.foot}>
      <span className={styles.quiet}>{t.beginAbout}</span>
      <Button kind="primary" disabled={begin.isPending} onClick={() => begin.mutate()}>
        {t.begin}
      </Button>
      {begin.error && <Banner kind="error" title={begin.error.message} />}
    </div>
  );
}
