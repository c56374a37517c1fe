import { Button } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { nameOf, type RoomPart } from '../room.ts';
import { Questions } from './Questions.tsx';
import { Reasons } from './Reasons.tsx';
import { RoomDots } from './RoomDots.tsx';
import { ShownPage, type WallState } from './ShownPage.tsx';

/** The discussion: what the room said before and says now, the reasons at hand, and what stays open. */
export function DiscussionPhase({ here, act, wall }: RoomPart & { wall: WallState }) {
  const t = words.calibration;
  return (
    <section aria-labelledby="discussion" className={styles.block}>
      <h2 id="discussion">{nameOf(here.criterion)}</h2>
      <div className={styles.pair}>
        <div>
          <RoomDots here={here} round="first" />
          {here.work.again && <RoomDots here={here} round="again" />}
        </div>
        <Reasons here={here} />
      </div>
      <ShownPage here={here} act={act} wall={wall} />
      <div>
        <Button onClick={() => void act({ type: 'keep-first', anchor: here.anchor.id })}>
          {t.keepFirst}
        </Button>
      </div>
      <Questions here={here} act={act} />
    </section>
  );
}
