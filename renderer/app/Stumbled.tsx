import { Button } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Notice.module.css';
import { Notice } from './Notice.tsx';
import { addressOf } from './route.ts';

/** A calm page for what should not have happened. */
export function Stumbled(props: { title: string; why: string; detail?: string; onAgain: () => void }) {
  const { title, why, detail, onAgain } = props;
  return (
    <Notice title={title}>
      <p>{why}</p>
      {detail && <p className={styles.detail}>{detail}</p>}
      <div className={styles.actions}>
        <Button kind="primary" onClick={onAgain}>
          {words.app.tryAgain}
        </Button>
        <a className={styles.away} href={addressOf({ screen: 'queue' })}>
          {words.app.goToQueue}
        </a>
      </div>
    </Notice>
  );
}
