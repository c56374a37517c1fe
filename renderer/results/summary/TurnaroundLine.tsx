import type { Turnaround } from '../../../shared/results/summary.ts';
import { words } from '../../words/index.ts';
import styles from './Summary.module.css';

const WIDTH = 400;
const HEIGHT = 28;

/** From handing in to the decision: the middle half as a box, the median in it, the longest at the end; and in words. */
export function TurnaroundLine({ turnaround }: { turnaround: Turnaround | null }) {
  const t = words.summary;
  if (!turnaround) return <p className={styles.hint}>{t.noTurnaround}</p>;
  const { lower, median, upper, longest } = turnaround;
  const at = (days: number) => (longest === 0 ? 0 : (days / longest) * (WIDTH - 4)) + 2;
  return (
    <figure className={styles.turnaround}>
      <figcaption>
        <b>{t.turnaroundTitle}</b> {t.turnaround(turnaround)}
      </figcaption>
      <svg
        className={styles.box}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <line x1={at(0)} x2={at(longest)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <line x1={at(longest)} x2={at(longest)} y1={8} y2={HEIGHT - 8} />
        <rect x={at(lower)} width={Math.max(2, at(upper) - at(lower))} y={6} height={HEIGHT - 12} />
        <line className={styles.median} x1={at(median)} x2={at(median)} y1={3} y2={HEIGHT - 3} />
      </svg>
      <div className={styles.scale} aria-hidden="true">
        <span>{t.days(0)}</span>
        <span>{t.days(longest)}</span>
      </div>
    </figure>
  );
}
