import { PHASES } from '../../shared/calibration/session.ts';
import type { CalibrationView } from '../../shared/contract/calibration-views.ts';
import { Button } from '../design/index.ts';
import { ACTIONS } from '../keys/actions.ts';
import { words } from '../words/index.ts';
import type { Command } from './acts.ts';
import styles from './Calibration.module.css';

/** The phases in order, the one that the room is in marked, and the one button that goes on. */
export function Steps(props: {
  view: CalibrationView;
  act: (command: Command) => Promise<boolean>;
  next: Command | null;
  onClose: () => void;
}) {
  const { view, act, next, onClose } = props;
  const { session } = view;
  const t = words.calibration;
  const closed = session.state === 'closed';
  return (
    <div className={styles.steps}>
      <nav aria-label={t.phase}>
        <ol className={styles.phases}>
          {PHASES.map((phase, at) => (
            <li key={phase}>
              <button
                type="button"
                className={styles.phase}
                aria-current={phase === session.place.phase ? 'step' : undefined}
                disabled={closed}
                onClick={() => void act({ type: 'go', phase })}
              >
                {at + 1}. {t.phases[phase]}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {next && !closed ? (
        <Button kind="primary" keys={ACTIONS['room-next']} onClick={() => void act(next)}>
          {t.next}
        </Button>
      ) : (
        !closed && (
          <Button kind="primary" onClick={onClose}>
            {t.closeSession}
          </Button>
        )
      )}
    </div>
  );
}
