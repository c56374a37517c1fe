import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RetentionRow } from '../../shared/contract/keeping-views.ts';
import { call } from '../app/call.ts';
import { batchesQuery, client } from '../app/queries.ts';
import {
  AlertDialog,
  announce,
  Banner,
  Button,
  Card,
  Progress,
  Table,
  VisuallyHidden,
} from '../design/index.ts';
import { words } from '../words/index.ts';
import { Deleted } from './Deleted.tsx';
import styles from './Keeping.module.css';
import { backupsQuery, retentionQuery } from './queries.ts';
import { RetentionLine } from './RetentionLine.tsx';
import { useJob } from './useJob.ts';

const JOB = 'delete-batch';

/** The batches, until when each is kept, and the way to delete what they brought. */
export function Retention() {
  const t = words.keeping;
  const { data: rows = [] } = useQuery(retentionQuery);
  const [asked, setAsked] = useState<RetentionRow | null>(null);
  const progress = useJob(JOB);
  const setting = useMutation({
    mutationFn: (of: { batch: string; until: string | null }) => call('retention.set', of),
    onSuccess: (next) => {
      client.setQueryData(retentionQuery.queryKey, next);
      void client.invalidateQueries({ queryKey: batchesQuery.queryKey });
    },
  });
  const deleting = useMutation({
    mutationFn: (batch: string) => call('retention.delete', { batch, job: JOB }),
    onSuccess: ({ title }) => announce(t.deleted(title)),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: retentionQuery.queryKey });
      void client.invalidateQueries({ queryKey: backupsQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['session'] });
    },
  });
  const trouble = setting.error ?? deleting.error;
  return (
    <Card aria-labelledby="retention" className={styles.card}>
      <h2 id="retention">{t.retention}</h2>
      <p className={styles.hint}>{t.retentionNext}</p>
      {rows.length === 0 && <p>{t.noBatches}</p>}
      {rows.length > 0 && (
        <Table caption={t.retention}>
          <thead>
            <tr>
              <th scope="col">{t.batch}</th>
              <th scope="col">{t.holds}</th>
              <th scope="col">{t.state}</th>
              <th scope="col">{t.until}</th>
              <th scope="col">
                <VisuallyHidden>{t.actions}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <RetentionLine
                key={row.batch}
                row={row}
                onUntil={(until) => setting.mutate({ batch: row.batch, until })}
                action={
                  <Button
                    kind="quiet"
                    aria-label={t.deleteOf(row.title)}
                    disabled={deleting.isPending}
                    onClick={() => setAsked(row)}
                  >
                    {t.deleteDo}
                  </Button>
                }
              />
            ))}
          </tbody>
        </Table>
      )}
      {deleting.isPending && (
        <Progress
          label={t.deleting}
          value={progress?.total ? progress.done : undefined}
          max={progress?.total}
        />
      )}
      {trouble && (
        <Banner kind="error" title={words.app.trouble}>
          {trouble.message}
        </Banner>
      )}
      {deleting.data && !deleting.isPending && <Deleted receipt={deleting.data} />}
      {asked && (
        <AlertDialog
          open
          danger
          onOpenChange={(open) => !open && setAsked(null)}
          title={t.deleteTitle(asked.title)}
          description={t.deleteWhat(asked.files, asked.people)}
          cancelLabel={words.app.cancel}
          actionLabel={t.deleteAction}
          onAction={() => deleting.mutate(asked.batch)}
        >
          <p>{t.deleteStays}</p>
          {asked.undecided + asked.notExported > 0 && (
            <Banner kind="warn" title={t.deleteOpen(asked.undecided, asked.notExported)} />
          )}
        </AlertDialog>
      )}
    </Card>
  );
}
