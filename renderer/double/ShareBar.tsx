import { percent } from '../../shared/agreement/shown.ts';
import type { Share } from '../../shared/agreement/wilson.ts';
import { words } from '../words/index.ts';
import styles from './Double.module.css';

/** A share as a dot on a line from none to all, with its 95 % interval, and the figures beside it. */
export function ShareBar({ share: { share, count, n, low, high } }: { share: Share }) {
  const t = words.double;
  if (share === null || low === null || high === null)
    return <span className={styles.hint}>{t.noShare}</span>;
  return (
    <span className={styles.share}>
      <svg className={styles.plot} viewBox="-4 0 108 12" aria-hidden="true">
        <line className={styles.axis} x1={0} x2={100} y1={6} y2={6} />
        <line className={styles.interval} x1={low * 100} x2={high * 100} y1={6} y2={6} />
        <circle className={styles.dot} cx={share * 100} cy={6} r={4} />
      </svg>
      {t.share(percent(share), count, n, percent(low), percent(high))}
    </span>
  );
}
