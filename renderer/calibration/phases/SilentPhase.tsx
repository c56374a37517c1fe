import { ratedBy } from '../../../shared/calibration/counts.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import type { RoomPart } from '../room.ts';
import { ShownPage, type WallState } from './ShownPage.tsx';

/** Everyone reads and rates alone: how many have rated, and what of the anchor is on the wall. */
export function SilentPhase({ here, act, wall }: RoomPart & { wall: WallState }) {
  const t = words.calibration;
  const { session, rubric, work } = here;
  const rated = ratedBy(rubric, work.first ?? {});
  const all = session.participants.length;
  return (
    <section aria-label={t.phases.silent} className={styles.block}>
      <p className={styles.big} role="status">
        {t.ratedOf(rated, all)}
      </p>
      <p className={styles.hint}>{t.notYet(Math.max(0, all - rated))}</p>
      <ShownPage here={here} act={act} wall={wall} />
    </section>
  );
}
