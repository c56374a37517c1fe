import { LevelMark } from '../design/index.ts';
import styles from './Calibration.module.css';
import type { Here } from './room.ts';

/** The levels of the criterion that the room is at, each with its descriptor. */
export function RowOfLevels({ here: { rubric, criterion } }: { here: Here }) {
  return (
    <ol className={styles.levels}>
      {rubric.scale.map(({ code, label }, place) => (
        <li key={code}>
          <strong>
            <LevelMark scale={rubric.scale} place={place} /> {label}
          </strong>
          <p>{criterion.levels[code]}</p>
        </li>
      ))}
    </ol>
  );
}
