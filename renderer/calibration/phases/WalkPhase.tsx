import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { RowOfLevels } from '../RowOfLevels.tsx';
import { nameOf, type RoomPart } from '../room.ts';

/** The rubric, criterion by criterion, before anybody has seen the anchor. */
export function WalkPhase({ here }: RoomPart) {
  const { criterion } = here;
  return (
    <section aria-labelledby="walk" className={styles.block}>
      <h2 id="walk">{nameOf(criterion)}</h2>
      <RowOfLevels here={here} />
      {criterion.lookFors.length > 0 && (
        <p>
          <strong>{words.review.lookFors}</strong> {criterion.lookFors.join(' · ')}
        </p>
      )}
    </section>
  );
}
