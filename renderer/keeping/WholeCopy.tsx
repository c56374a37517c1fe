import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Refusal } from '../../shared/contract/refusal.ts';
import { call } from '../app/call.ts';
import { announce, Banner, Button, Card, Field, Progress, TextInput } from '../design/index.ts';
import { ShownPath } from '../results/ShownPath.tsx';
import { words } from '../words/index.ts';
import styles from './Keeping.module.css';
import { useJob } from './useJob.ts';

const JOB = 'copy-library';

/** Copies the library, files and all, into a folder of its own. */
export function WholeCopy() {
  const t = words.keeping;
  const [path, setPath] = useState('');
  const progress = useJob(JOB);
  const copying = useMutation({
    mutationFn: (to: string) => call('backups.copy', { path: to, job: JOB }),
    onSuccess: ({ artifacts, bytes }) => announce(t.copied(artifacts, bytes)),
  });
  const { data, error } = copying;
  const refused = error && (error as Refusal).code !== 'cancelled';
  return (
    <Card aria-labelledby="whole-copy" className={styles.card}>
      <h2 id="whole-copy">{t.copy}</h2>
      <p className={styles.hint}>{t.copyHint}</p>
      {copying.isPending ? (
        <Progress
          label={t.copying}
          value={progress?.total ? progress.done : undefined}
          max={progress?.total || undefined}
          action={<Button onClick={() => void call('job.cancel', { job: JOB })}>{words.app.cancel}</Button>}
        />
      ) : (
        <form
          className={styles.inline}
          onSubmit={(event) => {
            event.preventDefault();
            if (path.trim()) copying.mutate(path.trim());
          }}
        >
          <Field label={t.copyTo}>
            <TextInput value={path} onChange={(event) => setPath(event.target.value)} />
          </Field>
          <Button type="submit" disabled={!path.trim()}>
            {t.copyDo}
          </Button>
        </form>
      )}
      {error && (
        <Banner
          kind={refused ? 'error' : 'info'}
          title={refused ? words.app.trouble : words.loading.cancelled}
        >
          {refused && error.message}
        </Banner>
      )}
      {data && !copying.isPending && (
        <Banner kind="info" title={t.copied(data.artifacts, data.bytes)}>
          <ShownPath path={data.path} />
        </Banner>
      )}
    </Card>
  );
}
