import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DeskEvents } from '../../shared/contract/contract.ts';
import type { Refusal } from '../../shared/contract/refusal.ts';
import type { VerificationView } from '../../shared/contract/views.ts';
import { bridge } from '../app/bridge.ts';
import { call } from '../app/call.ts';
import { announce, Banner, Button, Card, Progress } from '../design/index.ts';
import { Finding } from '../results/Finding.tsx';
import styles from '../results/Results.module.css';
import { words } from '../words/index.ts';

const JOB = 'verify-library';

/** Proves that the library is as it was written, or names what is not. */
export function Verify() {
  const t = words.results;
  const [progress, setProgress] = useState<DeskEvents['progress'] | null>(null);
  useEffect(() => bridge.on('progress', (event) => event.job === JOB && setProgress(event)), []);
  const verifying = useMutation({
    mutationFn: () => call('library.verify', { job: JOB }),
    onMutate: () => setProgress(null),
    onSuccess: ({ ok }) => announce(ok ? t.whole : t.damaged),
  });
  const { data, error, isPending } = verifying;
  const refused = error && (error as Refusal).code !== 'cancelled';
  return (
    <Card aria-labelledby="verify" className={styles.card}>
      <h2 id="verify">{t.verify}</h2>
      <p className={styles.hint}>{t.verifyNext}</p>
      {isPending ? (
        <Progress
          label={t.verifying}
          value={progress?.total ? progress.done : undefined}
          max={progress?.total || undefined}
          detail={
            progress?.total
              ? `${words.numbers.count(progress.done)} / ${words.numbers.count(progress.total)}`
              : undefined
          }
          action={<Button onClick={() => void call('job.cancel', { job: JOB })}>{words.app.cancel}</Button>}
        />
      ) : (
        <div className={styles.inline}>
          <Button onClick={() => verifying.mutate()}>{t.verifyDo}</Button>
        </div>
      )}
      {error && (
        <Banner
          kind={refused ? 'error' : 'info'}
          title={refused ? words.app.trouble : words.loading.cancelled}
        >
          {refused && error.message}
        </Banner>
      )}
      {data && !isPending && <Found found={data} />}
    </Card>
  );
}

function Found({ found }: { found: VerificationView }) {
  const t = words.results;
  const { ok, database, journal, projections, artifacts } = found;
  return (
    <div className={styles.merged}>
      <Banner kind={ok ? 'info' : 'error'} title={ok ? t.whole : t.damaged}>
        {!ok && t.damagedNext}
      </Banner>
      <ul className={styles.findings}>
        <Finding ok={database.ok} good={t.databaseOk} bad={t.databaseBroken(database.message ?? '')} />
        <Finding
          ok={journal.ok}
          good={t.journalOk(journal.events)}
          bad={t.journalBroken(journal.broken ?? '')}
        />
        <Finding
          ok={projections.ok}
          good={t.projectionsOk}
          bad={t.projectionsDiffer(projections.different.join(', '))}
        />
        <Finding
          ok={artifacts.missing.length === 0 && artifacts.altered.length === 0}
          good={t.artifactsOk(artifacts.checked)}
          bad={[
            artifacts.missing.length > 0 && t.artifactsMissing(artifacts.missing.length),
            artifacts.altered.length > 0 && t.artifactsAltered(artifacts.altered.length),
          ]
            .filter(Boolean)
            .join('. ')}
          names={[...artifacts.missing, ...artifacts.altered]}
        />
      </ul>
      <p className={styles.hint}>
        <code>{t.head(journal.head)}</code>
      </p>
    </div>
  );
}
