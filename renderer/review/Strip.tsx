import { memo } from 'react';
import { addressOf } from '../app/route.ts';
import { classes, StateMark } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Review.module.css';
import { signOf } from './sign.ts';
import type { WayOn } from './useWayOn.ts';

/** How many neighbours are shown on each side. */
const AROUND = 7;

/** The neighbours in the queue as their signs: what is decided, what is open, where one is. */
export const Strip = memo(function Strip({ way, current }: { way: WayOn; current: string }) {
  const at = Math.max(0, way.place - 1);
  const first = Math.max(0, Math.min(at - AROUND, way.rows.length - 2 * AROUND - 1));
  const shown = way.rows.slice(first, first + 2 * AROUND + 1);
  return (
    <nav className={styles.strip} aria-label={words.review.neighbours}>
      {shown.map((row) => {
        const { sign, word } = signOf(row);
        return (
          <a
            key={row.key}
            href={addressOf({ screen: 'review', submission: row.key })}
            aria-current={row.key === current || undefined}
            aria-label={`${row.candidate} ${row.microCredential}, ${word}`}
            title={`${row.candidate} ${row.microCredential}`}
            className={classes(styles.neighbour, row.key === current && styles.here)}
          >
            <StateMark state={sign} word={word} signOnly />
          </a>
        );
      })}
    </nav>
  );
});
