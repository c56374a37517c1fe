import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { call } from '../app/call.ts';
import { client, workBatchesQuery } from '../app/queries.ts';
import { announce, Banner, Button, Card, Field, Progress, Select } from '../design/index.ts';
import styles from '../keeping/Keeping.module.css';
import { useJob } from '../keeping/useJob.ts';
import { ShownPath } from '../results/ShownPath.tsx';
import { words } from '../words/index.ts';
import { Outstanding } from './Outstanding.tsx';
import { Readers } from './Readers.tsx';
import { newLine, readersOf } from './readers.ts';
import { WholePackage } from './WholePackage.tsx';

const JOB = 'share-batch';

/** Shares a loaded batch out: who is given what, the packages, and what of them is not back. */
export function Sharing() {
  const t = words.sharing;
  const { data: batches = [] } = useQuery(workBatchesQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const [lines, setLines] = useState([newLine(1), newLine(2)]);
  const batch = chosen ?? batches.at(-1)?.id;
  const readers = readersOf(lines);
  const heading = useId();
  const progress = useJob(JOB);
  const preview = useQuery({
    queryKey: ['sharing', 'preview', batch, readers],
    queryFn: () => call('sharing.preview', { batch: batch ?? '', readers }),
    enabled: batch !== undefined && readers.length > 0,
    placeholderData: (before) => before,
  });
  const writing = useMutation({
    mutationFn: (of: string) => call('sharing.write', { batch: of, readers, job: JOB }),
    onSuccess: ({ packages }) => announce(t.written(packages.length)),
    onSettled: () => void client.invalidateQueries({ queryKey: ['sharing'] }),
  });
  const found = readers.length > 0 ? preview.data : undefined;
  const any = found?.parts.some(({ submissions }) => submissions.length > 0) ?? false;
  const trouble = writing.error ?? (readers.length > 0 ? preview.error : null);
  return (
    <Card aria-labelledby={heading} className={styles.card}>
      <h2 id={heading}>{t.title}</h2>
      <p className={styles.hint}>{t.next}</p>
      {batch === undefined ? (
        <p>{t.none}</p>
      ) : (
        <>
          <div className={styles.inline}>
            <Field label={t.batch}>
              <Select value={batch} onChange={(event) => setChosen(event.target.value)}>
                {batches.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <Readers lines={lines} onLines={setLines} parts={found?.parts ?? []} />
          {found && found.given > 0 && <p className={styles.hint}>{t.alreadyGiven(found.given)}</p>}
          {found && found.nobody.length > 0 && (
            <Banner kind="warn" title={t.nobody(found.nobody.length)}>
              {found.nobody.join(', ')}
            </Banner>
          )}
          {trouble && (
            <Banner kind="error" title={words.app.trouble}>
              {trouble.message}
            </Banner>
          )}
          {writing.isPending ? (
            <Progress
              label={t.writing}
              value={progress?.total ? progress.done : undefined}
              max={progress?.total || undefined}
              action={
                <Button onClick={() => void call('job.cancel', { job: JOB })}>{words.app.cancel}</Button>
              }
            />
          ) : (
            <div className={styles.inline}>
              <Button kind="primary" disabled={!any} onClick={() => writing.mutate(batch)}>
                {t.write}
              </Button>
            </div>
          )}
          {writing.data && !writing.isPending && (
            <Banner kind="info" title={t.written(writing.data.packages.length)}>
              {writing.data.packages.map(({ assessor, path }) => (
                <ShownPath key={assessor} path={path} />
              ))}
            </Banner>
          )}
          <Outstanding batch={batch} />
          <WholePackage key={batch} batch={batch} />
        </>
      )}
    </Card>
  );
}
