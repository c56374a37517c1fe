import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/call.ts';
import { client } from '../app/queries.ts';
import { announce, Banner, Button, Card, Table, VisuallyHidden } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Keeping.module.css';
import { backupsQuery } from './queries.ts';
import { type Chosen, Restore } from './Restore.tsx';

/** The library's backups: made, listed, and put back. */
export function Backups() {
  const t = words.keeping;
  const { numbers } = words;
  const { data } = useQuery(backupsQuery);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const making = useMutation({
    mutationFn: () => call('backups.make', {}),
    onSuccess: () => {
      announce(t.backedUp);
      void client.invalidateQueries({ queryKey: backupsQuery.queryKey });
    },
  });
  const backups = data?.backups ?? [];
  return (
    <Card aria-labelledby="backups" className={styles.card}>
      <h2 id="backups">{t.backups}</h2>
      <p className={styles.hint}>{t.backupsNext}</p>
      <div className={styles.inline}>
        <Button disabled={making.isPending} onClick={() => making.mutate()}>
          {t.backUp}
        </Button>
      </div>
      {making.error && (
        <Banner kind="error" title={words.app.trouble}>
          {making.error.message}
        </Banner>
      )}
      {data && backups.length === 0 && <p>{t.noBackups}</p>}
      {backups.length > 0 && (
        <Table caption={t.backups}>
          <thead>
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.why}</th>
              <th scope="col" data-number>
                {t.events}
              </th>
              <th scope="col" data-number>
                {t.size}
              </th>
              <th scope="col">
                <VisuallyHidden>{t.actions}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {backups.map(({ path, at, kind, events, size }) => (
              <tr key={path}>
                <th scope="row">{numbers.dateTime(at)}</th>
                <td>{t.kinds[kind]}</td>
                <td data-number>{events === null ? t.unreadable : numbers.count(events)}</td>
                <td data-number>{numbers.size(size)}</td>
                <td>
                  {events !== null && (
                    <Button
                      kind="quiet"
                      aria-label={t.restoreOf(numbers.dateTime(at))}
                      onClick={() =>
                        setChosen({ path, name: numbers.dateTime(at), lost: (data?.events ?? 0) - events })
                      }
                    >
                      {t.restoreDo}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Restore chosen={chosen} onChoose={setChosen} />
    </Card>
  );
}
