import { Button, RadioLevels } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { nameOf, type RoomPart } from '../room.ts';
import { SavingText } from '../SavingText.tsx';
import { Questions } from './Questions.tsx';
import { Reasons } from './Reasons.tsx';
import { RoomDots } from './RoomDots.tsx';

/** What the room settles on for a criterion, and why, in its own words. */
export function ConsensusPhase({ here, act }: RoomPart) {
  const t = words.calibration;
  const { anchor, rubric, criterion, work } = here;
  const settled = work.settled?.[criterion.id];
  const settle = (change: { code?: string | null; rationale?: string }) =>
    act({
      type: 'settle',
      anchor: anchor.id,
      criterion: criterion.id,
      code: settled?.code ?? null,
      rationale: settled?.rationale ?? '',
      ...change,
    });
  return (
    <section aria-labelledby="consensus" className={styles.block}>
      <h2 id="consensus">{nameOf(criterion)}</h2>
      <RadioLevels
        criterion={t.settle(nameOf(criterion))}
        levels={rubric.scale.map((level) => ({ ...level, descriptor: criterion.levels[level.code] }))}
        value={settled?.code ?? null}
        onChange={(code) => void settle({ code })}
      />
      {settled?.code && (
        <div>
          <Button kind="quiet" onClick={() => void settle({ code: null })}>
            {t.takeSettled}
          </Button>
        </div>
      )}
      <SavingText
        key={`${anchor.id} ${criterion.id}`}
        label={t.settledWords}
        hint={t.settledHint}
        rows={3}
        value={settled?.rationale ?? ''}
        onSave={(rationale) => settle({ rationale })}
      />
      <div className={styles.pair}>
        <RoomDots here={here} round={work.again ? 'again' : 'first'} />
        <Reasons here={here} />
      </div>
      <Questions here={here} act={act} />
    </section>
  );
}
