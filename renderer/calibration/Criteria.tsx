import { countsOf, sum } from '../../shared/calibration/counts.ts';
import { VisuallyHidden } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Calibration.module.css';
import type { RoomPart } from './room.ts';

/** The criteria of the rubric in a row: which one the room is at, and how many have rated each. */
export function Criteria({ here, act }: RoomPart) {
  const { session, rubric, work } = here;
  const rated = session.place.phase !== 'walk';
  return (
    <nav aria-label={words.calibration.criteria}>
      <ol className={styles.criteria}>
        {rubric.criteria.map(({ id, title }, at) => (
          <li key={id}>
            <button
              type="button"
              className={styles.tab}
              title={title}
              aria-current={at === session.place.criterion ? 'true' : undefined}
              onClick={() => void act({ type: 'go', criterion: at })}
            >
              {id} <VisuallyHidden>{title}</VisuallyHidden>
              {rated && <small> {sum(countsOf(rubric, work.first ?? {}, id))}</small>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
