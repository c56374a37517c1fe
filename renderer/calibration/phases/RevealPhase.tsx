import { countsOf, FEWEST_DOTS, sum } from '../../../shared/calibration/counts.ts';
import { REVEAL_STEPS } from '../../../shared/calibration/session.ts';
import { Banner } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { nameOf, type RoomPart } from '../room.ts';
import { Reasons } from './Reasons.tsx';
import { RoomDots } from './RoomDots.tsx';

/** The reveal of one criterion: which step the projector is at, and what the next one will show. */
export function RevealPhase({ here, act }: RoomPart) {
  const t = words.calibration;
  const { session, rubric, criterion, work } = here;
  const readings = sum(countsOf(rubric, work.first ?? {}, criterion.id));
  return (
    <section aria-labelledby="reveal" className={styles.block}>
      <h2 id="reveal">{nameOf(criterion)}</h2>
      {readings < FEWEST_DOTS && <Banner kind="warn" title={t.alone} />}
      <ol className={styles.phases} aria-label={t.step}>
        {REVEAL_STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              className={styles.phase}
              aria-current={step === session.place.step ? 'step' : undefined}
              onClick={() => void act({ type: 'go', step })}
            >
              {t.steps[step]}
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.pair}>
        <RoomDots here={here} round="first" />
        <Reasons here={here} />
      </div>
    </section>
  );
}
