import type { ReceiptCheck } from '../../../shared/contract/views.ts';
import { Banner } from '../../design/index.ts';
import { nameOf } from '../../loading/flow.ts';
import { words } from '../../words/index.ts';
import { Finding } from '../Finding.tsx';
import styles from './Ledger.module.css';

/** Whether what left is still what left, file by file, and whether the ledger knows of it. */
export function ReceiptFound({ found: { ok, receipt, files, ledger } }: { found: ReceiptCheck }) {
  const t = words.results;
  return (
    <div className={styles.found}>
      <Banner kind={ok ? 'info' : 'error'} title={ok ? t.receiptHolds : t.receiptBroken}>
        {t.receiptOf(receipt.profile, receipt.by, words.numbers.dateTime(receipt.at))}
      </Banner>
      <ul className={styles.findings}>
        {files.map(({ path, rows, sha256, state }) => (
          <Finding
            key={path}
            ok={state === 'same'}
            good={t.fileSame(nameOf(path), rows)}
            bad={t.fileStates[state](nameOf(path))}
            names={[path, sha256]}
          />
        ))}
        {ledger !== null && (
          <Finding
            ok={ledger === 'entered'}
            good={t.inLedger}
            bad={ledger === 'unknown' ? t.notInLedger : t.otherInLedger}
          />
        )}
      </ul>
    </div>
  );
}
