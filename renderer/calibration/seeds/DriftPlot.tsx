import type { DriftPoint } from '../../../shared/calibration/drift.ts';
import { Scroller } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Monitor.module.css';

/** Pixels: of the drawing, and between one seed and the next. */
const HEIGHT = 132;
const [LEFT, TOP, BOTTOM] = [56, 24, 8];
const STEP = 34;
/** Wide enough for a few seeds not to look like many. */
const NARROWEST = 12;

const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
const x = (at: number) => LEFT + STEP * (at + 0.5);

function Point({ point: { own }, at }: { point: DriftPoint; at: number }) {
  const { share } = own.exact;
  if (share === null) return null;
  const wrong = own.decisions.n > 0 && own.decisions.count === 0;
  const [left, top] = [x(at), y(share)];
  return wrong ? (
    <path className={styles.cross} d={`M${left - 5},${top - 5}l10,10M${left + 5},${top - 5}l-10,10`} />
  ) : (
    <circle className={styles.seed} cx={left} cy={top} r={4} />
  );
}

/** The share at the definitive level, seed by seed, with the latest ones together as a line. */
export function DriftPlot(props: { label: string; points: readonly DriftPoint[]; asked: number }) {
  const { label, points, asked } = props;
  const right = LEFT + STEP * Math.max(points.length, NARROWEST);
  const line = points.flatMap(({ rolling }, at) =>
    rolling.exact.share === null ? [] : [`${x(at)},${y(rolling.exact.share)}`],
  );
  return (
    <Scroller label={label} className={styles.frame}>
      <svg className={styles.plot} width={right} height={HEIGHT} role="img" aria-label={label}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line className={styles.grid} x1={LEFT} x2={right} y1={y(share)} y2={y(share)} />
            <text className={styles.figure} x={LEFT - 8} y={y(share)} dy="0.35em" textAnchor="end">
              {words.numbers.percent(share)}
            </text>
          </g>
        ))}
        <line className={styles.asked} x1={LEFT} x2={right} y1={y(asked / 100)} y2={y(asked / 100)} />
        {points.map(({ newVersion, rubric, at }, place) =>
          newVersion ? (
            <g key={at}>
              <line
                className={styles.version}
                x1={x(place) - STEP / 2}
                x2={x(place) - STEP / 2}
                y1={TOP - 6}
                y2={HEIGHT - BOTTOM}
              />
              <text className={styles.figure} x={x(place) - STEP / 2 + 4} y={TOP - 8}>
                {words.monitor.version(rubric.version)}
              </text>
            </g>
          ) : null,
        )}
        <polyline className={styles.rolling} points={line.join(' ')} />
        {points.map((point, at) => (
          <Point key={`${point.at} ${point.title}`} point={point} at={at} />
        ))}
      </svg>
    </Scroller>
  );
}
