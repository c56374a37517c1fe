import { LevelMark } from '../index.ts';
import styles from './Reveal.module.css';

const SCALE = [
  { code: 'NY', label: 'Not Yet' },
  { code: 'PR', label: 'Progressing' },
  { code: 'DE', label: 'Demonstrated', passing: true },
];
const CHOSEN = [1, 2, 9];

/** A reveal in the calibration room: what the projector theme is for. */
export function Reveal() {
  return (
    <main className={styles.reveal}>
      <header>
        <h1>P2 Made for these learners</h1>
        <p className={styles.under}>Anchor 3 of 4, after silent rating, 12 readings</p>
      </header>
      <div className={styles.columns}>
        {SCALE.map((level, place) => (
          <div key={level.code} className={styles.column}>
            <div className={styles.dots}>
              {Array.from({ length: CHOSEN[place] ?? 0 }, (_, dot) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: dots have no name, on purpose
                <i key={dot} />
              ))}
            </div>
            <b>
              <LevelMark scale={SCALE} place={place} /> {level.label} {CHOSEN[place]}
            </b>
            <span className={styles.definitive}>{level.passing && '▲ definitive rating'}</span>
          </div>
        ))}
      </div>
      <div>
        <p className={styles.say}>
          <b>9 of 12</b> chose Demonstrated. With 12 readings the true share may lie between <b>47 %</b> and{' '}
          <b>91 %</b>.
        </p>
        <div className={styles.foot}>
          <span>Exact agreement 75 %</span>
          <span>Decision agreement 75 %</span>
          <span>Alpha held back: 1 unit, needs 10</span>
        </div>
      </div>
    </main>
  );
}
