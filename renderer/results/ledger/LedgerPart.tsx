import { useMutation } from '@tanstack/react-query';
import { call } from '../../app/call.ts';
import { announce, Card, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { ChooseFile } from '../ChooseFile.tsx';
import { Trouble } from '../Trouble.tsx';
import styles from './Ledger.module.css';
import { LedgerTable } from './LedgerTable.tsx';
import { ReceiptFound } from './ReceiptFound.tsx';

/** What went out, when, by whom and to which profile; and the proof of it, by a receipt that somebody holds. */
export function LedgerPart() {
  const t = words.results;
  const checking = useMutation({
    mutationFn: (path: string) => call('results.verify-receipt', { path }),
    onSuccess: ({ ok }) => announce(ok ? t.receiptHolds : t.receiptBroken),
  });
  return (
    <>
      <LedgerTable />
      <Card aria-labelledby="check-receipt" className={styles.card}>
        <h2 id="check-receipt">{t.checkReceipt}</h2>
        <p className={styles.hint}>{t.checkReceiptNext}</p>
        <div>
          <ChooseFile
            takes="receipt"
            title={t.checkReceipt}
            about={t.chooseReceiptAbout}
            disabled={checking.isPending}
            onChosen={(path) => checking.mutate(path)}
          >
            {t.chooseReceipt}
          </ChooseFile>
        </div>
        {checking.isPending && <Waiting text={t.checkingReceipt} />}
        <Trouble error={checking.error} />
        {checking.data && <ReceiptFound found={checking.data} />}
      </Card>
    </>
  );
}
