import { useMutation } from '@tanstack/react-query';
import type { ExportRow } from '../../../shared/contract/views.ts';
import { call } from '../../app/call.ts';
import { addressOf } from '../../app/route.ts';
import { Button, Table } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { Trouble } from '../Trouble.tsx';
import { FileFacts } from './FileFacts.tsx';
import styles from './Ledger.module.css';
import { ReceiptFound } from './ReceiptFound.tsx';

/** The submission's id out of its key in the library. */
const idOf = (key: string) => decodeURIComponent(key.slice(key.indexOf('/') + 1));

/** One export of the past: its files, what in it changed something that had left before, and whether it still stands. */
export function LedgerDetail({ row, title }: { row: ExportRow; title: string }) {
  const t = words.results;
  const checking = useMutation({ mutationFn: () => call('results.verify-export', { seq: row.seq }) });
  return (
    <section className={styles.detail} aria-label={t.detailsOf(words.numbers.dateTime(row.at), title)}>
      <h3>{t.detailsOf(words.numbers.dateTime(row.at), title)}</h3>
      <p className={styles.hint}>
        {t.checkedOn(row.checkedOn)} {row.issued === null ? t.issuedMany : t.issued(row.issued)}
      </p>
      {row.allFiles.map((file) => (
        <FileFacts key={file.path} file={file} />
      ))}
      {row.amendments.length > 0 && (
        <Table caption={t.amendments} captionShown>
          <thead>
            <tr>
              <th scope="col">{t.submission}</th>
              <th scope="col" data-number>
                {t.amendment}
              </th>
              <th scope="col">{t.changed}</th>
            </tr>
          </thead>
          <tbody>
            {row.amendments.map(({ submission, amendment, changed }) => (
              <tr key={submission}>
                <td>
                  <a className={styles.link} href={addressOf({ screen: 'review', submission })}>
                    {idOf(submission)}
                  </a>
                </td>
                <td data-number>{words.numbers.count(amendment)}</td>
                <td>{changed.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <div>
        <Button disabled={checking.isPending} onClick={() => checking.mutate()}>
          {t.checkFiles}
        </Button>
      </div>
      <Trouble error={checking.error} />
      {checking.data && <ReceiptFound found={checking.data} />}
    </section>
  );
}
