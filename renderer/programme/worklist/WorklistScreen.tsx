import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorklistRow } from '../../../shared/contract/rubric-views.ts';
import { call } from '../../app/call.ts';
import { goTo } from '../../app/route.ts';
import { Screen } from '../../app/Screen.tsx';
import { announce, Banner, EmptyState, Field, Scroller, TextInput, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { worklistQuery } from '../queries.ts';
import styles from './Worklist.module.css';
import { type Answer, WorklistGroup } from './WorklistGroup.tsx';

/** Readings that stand on an earlier version of their rubric, and what is to become of them. */
export function WorklistScreen() {
  const t = words.worklist;
  const { data, error } = useQuery({ ...worklistQuery, staleTime: 0 });
  const [reason, setReason] = useState('');
  const answering = useMutation({
    mutationFn: ({ rows, answer }: { rows: readonly WorklistRow[]; answer: Answer }) =>
      call('worklist.answer', {
        readings: rows.map(({ submission, assessor, purpose }) => ({ submission, assessor, purpose })),
        answer,
        reason,
      }),
    onSuccess: ({ moved }, { rows, answer }) => {
      if (answer === 'keep') announce(t.kept(rows.length));
      if (answer === 're-read') announce(t.asked(rows.length, moved.length));
      setReason('');
      // One reading of one's own is read at once; of several, the queue has them.
      const [only] = moved;
      if (only && moved.length === 1 && rows.length === 1) goTo({ screen: 'review', submission: only });
    },
  });
  const groups = Map.groupBy(data ?? [], ({ rubric, to }) => `${rubric} ${to}`);
  return (
    <Screen heading={t.title} filled>
      <Scroller label={t.title}>
        <div className={styles.page}>
          {error && (
            <Banner kind="error" title={words.app.trouble}>
              {error.message}
            </Banner>
          )}
          {!data && !error && <Waiting text={words.app.waiting} />}
          {data?.length === 0 && (
            <EmptyState title={t.none}>
              <p>{t.noneNext}</p>
            </EmptyState>
          )}
          {data && data.length > 0 && (
            <>
              <p className={styles.about}>{t.about}</p>
              <Field label={t.reason} hint={t.reasonHint} className={styles.reason}>
                <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
              </Field>
              {answering.error && (
                <Banner kind="error" title={t.trouble}>
                  {answering.error.message}
                </Banner>
              )}
            </>
          )}
          {[...groups].map(([name, rows]) => (
            <WorklistGroup
              key={name}
              rows={rows}
              busy={answering.isPending}
              onAnswer={(chosen, answer) => answering.mutate({ rows: chosen, answer })}
            />
          ))}
        </div>
      </Scroller>
    </Screen>
  );
}
