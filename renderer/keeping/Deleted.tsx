import type { DeletionReceipt } from '../../shared/contract/keeping-views.ts';
import { Banner } from '../design/index.ts';
import { ShownPath } from '../results/ShownPath.tsx';
import { words } from '../words/index.ts';
import styles from './Keeping.module.css';

/** What was deleted, what looking for it found, and where the receipt stands. */
export function Deleted({ receipt }: { receipt: DeletionReceipt & { receipt: string } }) {
  const t = words.keeping;
  const { files, people, exportsStanding, title } = receipt;
  const traces = files.stillThere.length + people.left + people.addressesFound;
  return (
    <Banner kind={traces ? 'error' : 'info'} title={traces ? t.notGone(title) : t.deleted(title)}>
      <p>
        {traces
          ? t.foundAgain(traces)
          : t.proof(files.deleted.length, people.deleted, people.addressesLookedFor)}
      </p>
      {files.neededElsewhere.length > 0 && <p>{t.shared(files.neededElsewhere.length)}</p>}
      {exportsStanding.length > 0 && (
        <>
          <p>{t.standing}</p>
          <ul className={styles.paths}>
            {exportsStanding.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </>
      )}
      <ShownPath path={receipt.receipt} />
    </Banner>
  );
}
