import { projected } from '../../../shared/calibration/project.ts';
import type { Shown } from '../../projector/evidence/shown.ts';
import { Scene } from '../../projector/Scene.tsx';
import { WhoMeasures } from '../../projector/Together.tsx';
import styles from '../Calibration.module.css';
import type { Here } from '../room.ts';

/**
 * The wall of 1024 x 768 made small, drawn of what it is sent. A page is as large on it as it is there, so its parts are
 * counted by it. What stands on it is said beside it.
 */
export function WallPreview(props: { here: Here; cleared: boolean; onMeasured: Shown['onMeasured'] }) {
  const { here, cleared, onMeasured } = props;
  return (
    <div aria-hidden="true" inert className={styles.preview}>
      <div data-theme="projector" className={styles.small}>
        <WhoMeasures value={onMeasured}>
          <Scene view={projected(here.session, here.rubric, cleared)} />
        </WhoMeasures>
      </div>
    </div>
  );
}
