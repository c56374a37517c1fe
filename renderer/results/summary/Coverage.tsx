import type { Summary } from '../../../shared/results/summary.ts';
import { words } from '../../words/index.ts';
import { Bar } from './Bar.tsx';
import styles from './Summary.module.css';

/** How much is decided, and how much of it was read twice. */
export function Coverage({ summary }: { summary: Summary }) {
  const t = words.summary;
  const { submissions, settled, open, holds, coverage } = summary;
  return (
    <ul className={styles.rows}>
      <li className={styles.row}>
        <span className={styles.name}>{t.standing}</span>
        <Bar
          name={t.standing}
          most={submissions}
          parts={[
            { id: 'settled', label: t.decidedShort, count: settled, tone: 'met' },
            { id: 'reading', label: t.readingShort, count: open.reading, tone: 'part' },
            { id: 'held', label: t.heldShort, count: holds.length, tone: 'aside' },
            { id: 'unread', label: t.unreadShort, count: open.unread, tone: 'none' },
          ]}
        />
      </li>
      <li className={styles.row}>
        <span className={styles.name}>{t.doubleReading}</span>
        <Bar
          name={t.doubleReading}
          most={Math.max(coverage.settled, coverage.readTwice)}
          parts={[
            { id: 'twice', label: t.readTwice, count: coverage.readTwice, tone: 'met' },
            {
              id: 'once',
              label: t.readOnce,
              count: Math.max(0, coverage.settled - coverage.readTwice),
              tone: 'none',
            },
          ]}
        />
        <span className={styles.note}>
          {t.coverage(coverage.readTwice, coverage.settled, coverage.adjudicated)}
        </span>
      </li>
    </ul>
  );
}
