import type { ReactNode } from 'react';
import { words } from '../../words/index.ts';
import styles from './Summary.module.css';

export interface BarPart {
  id: string;
  label: string;
  count: number;
  tone: 'met' | 'part' | 'not' | 'aside' | 'none';
  /** Stands before the label, so that no colour speaks alone. */
  shape?: ReactNode;
}

/**
 * One line of a distribution: a bar split in proportion, and all its figures beside it.
 * @param most count for which a bar has its whole length, so that bars below each other can be compared.
 */
export function Bar({ name, parts, most }: { name: string; parts: readonly BarPart[]; most: number }) {
  const shown = parts.filter(({ count }) => count > 0);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <span className={styles.track} role="img" aria-label={`${name}: ${words.summary.bar([...shown])}`}>
        {shown.map(({ id, count, tone }) => (
          <span key={id} data-tone={tone} style={{ flexGrow: count }} />
        ))}
        {most > total && <span data-tone="room" style={{ flexGrow: most - total }} />}
      </span>
      <span className={styles.figures}>
        {parts.map(({ id, label, count, tone, shape }) => (
          <span key={id} className={styles.figure} data-tone={tone} data-none={count === 0}>
            {shape}
            {label} <b>{words.numbers.count(count)}</b>
          </span>
        ))}
      </span>
    </>
  );
}
