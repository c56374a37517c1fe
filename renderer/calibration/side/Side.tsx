import type { CalibrationView } from '../../../shared/contract/calibration-views.ts';
import { Button } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { Command } from '../acts.ts';
import styles from '../Calibration.module.css';
import { type Here, nameOf } from '../room.ts';
import { SavingText } from '../SavingText.tsx';
import { Participants } from './Participants.tsx';
import { ProjectorControl } from './ProjectorControl.tsx';
import { Timer } from './Timer.tsx';

function nextInWords(here: Here, next: Command | null): string {
  const t = words.calibration;
  if (next?.type !== 'go') return t.nextIs.end;
  if (next.step) return t.nextIs.step[next.step];
  if (next.anchor !== undefined) return t.nextIs.anchor(next.anchor + 1);
  if (next.phase) return t.phases[next.phase];
  const criterion = here.rubric.criteria[next.criterion ?? 0];
  return criterion ? t.nextIs.criterion(nameOf(criterion)) : '';
}

/** What only the facilitator sees: what comes next, the time, the projector, who is there, notes. */
export function Side(props: {
  view: CalibrationView;
  here: Here;
  act: (command: Command) => Promise<boolean>;
  next: Command | null;
  onClose: () => void;
}) {
  const { view, here, act, next, onClose } = props;
  const t = words.calibration;
  const { session, anchor, work } = here;
  const closed = session.state === 'closed';
  return (
    <aside aria-label={t.room} className={styles.side}>
      <section aria-labelledby="comes-next">
        <h2 id="comes-next">{t.comesNext}</h2>
        <p>{nextInWords(here, next)}</p>
      </section>
      <Timer key={session.timer?.startedAt} session={session} act={act} />
      <ProjectorControl view={view} />
      <Participants session={session} act={act} />
      <SavingText
        key={anchor.id}
        label={t.notes}
        rows={4}
        value={work.notes ?? ''}
        readOnly={closed}
        onSave={(text) => act({ type: 'notes', anchor: anchor.id, text })}
      />
      {!closed && (
        <div>
          <Button onClick={onClose}>{t.closeSession}</Button>
        </div>
      )}
    </aside>
  );
}
