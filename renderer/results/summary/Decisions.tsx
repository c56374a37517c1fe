import { Circle, CircleCheck, CircleDashed } from 'lucide-react';
import { DECISIONS, type DecisionCounts } from '../../../shared/results/summary.ts';
import { words } from '../../words/index.ts';
import { Bar } from './Bar.tsx';
import styles from './Summary.module.css';

const TONES = { EARNED: 'met', NOT_YET: 'part', INCOMPLETE: 'none' } as const;
const SHAPES = {
  EARNED: <CircleCheck aria-hidden="true" />,
  NOT_YET: <Circle aria-hidden="true" />,
  INCOMPLETE: <CircleDashed aria-hidden="true" />,
};

const totalOf = ({ counts }: DecisionCounts) => DECISIONS.reduce((sum, each) => sum + counts[each], 0);

/** How the submissions of each micro-credential were decided. */
export function Decisions({ decisions }: { decisions: readonly DecisionCounts[] }) {
  const most = Math.max(...decisions.map(totalOf));
  return (
    <ul className={styles.rows}>
      {decisions.map((row) => (
        <li key={row.microCredential} className={styles.row}>
          <span className={styles.name}>
            <b>{row.microCredential}</b> {row.title}
          </span>
          <Bar
            name={row.microCredential}
            most={most}
            parts={DECISIONS.map((decision) => ({
              id: decision,
              label: words.summary.decision(decision),
              count: row.counts[decision],
              tone: TONES[decision],
              shape: SHAPES[decision],
            }))}
          />
        </li>
      ))}
    </ul>
  );
}
