import type { QueueState } from '../../shared/contract/views.ts';
import { words } from '../words/index.ts';
import styles from './Queue.module.css';

/** From what is done to what is still open, as the eye reads a bar that fills. */
const ORDER: readonly QueueState[] = [
  'locked',
  'read',
  'recused',
  'taken',
  'second',
  'adjudication',
  'hold',
  'reading',
  'ready',
];

/** The share of each state as a bar. The figures stand beside it in the filter; this is for the eye. */
export function StateBar({ counts }: { counts: Readonly<Record<QueueState, number>> }) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = ORDER.filter((state) => counts[state] > 0);
  let from = 0;
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${Math.max(all, 1)} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.queue.share(
        parts.map((state) => `${words.queue.states[state]} ${words.numbers.count(counts[state])}`).join(', '),
      )}
    >
      {parts.map((state) => {
        const x = from;
        from += counts[state];
        return <rect key={state} data-state={state} x={x} y={0} width={counts[state]} height={1} />;
      })}
    </svg>
  );
}
