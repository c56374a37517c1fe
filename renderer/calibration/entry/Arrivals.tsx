import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CalibrationView } from '../../../shared/contract/calibration-views.ts';
import { call } from '../../app/call.ts';
import { Banner, Button } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { Command } from '../acts.ts';
import styles from '../Calibration.module.css';
import { FilePick, type PickedFile } from '../FilePick.tsx';
import { takeFiles } from './take-files.ts';
import { WatchFolder } from './WatchFolder.tsx';

/** Readings files that participants hand over: chosen, dropped, or found in a watched folder, and what came of each. */
export function Arrivals(props: { view: CalibrationView; act: (command: Command) => Promise<boolean> }) {
  const { view, act } = props;
  const t = words.calibration;
  const { id, participants } = view.session;
  const [trouble, setTrouble] = useState<string | null>(null);
  const handing = useMutation({ mutationFn: () => call('calibration.hand-out', { id }) });
  const addAndTake = async (stranger: string, file: PickedFile) => {
    const added = await act({ type: 'participants', codes: [...participants, stranger] });
    if (added) await takeFiles(id, [file]);
  };
  const wrong = trouble ?? handing.error?.message;
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{t.dropHere}</p>
      <div className={styles.inline}>
        <FilePick
          multiple
          accept=".zip,.json"
          onTrouble={setTrouble}
          onPicked={(files) => void takeFiles(id, files)}
        >
          {t.chooseReadings}
        </FilePick>
        <Button disabled={handing.isPending} onClick={() => handing.mutate()}>
          {t.handOut}
        </Button>
      </div>
      {handing.data && <Banner kind="info" title={t.exported(handing.data.path)} />}
      {wrong && (
        <Banner kind="error" title={words.app.trouble}>
          {wrong}
        </Banner>
      )}
      <WatchFolder view={view} />
      {view.arrivals.length > 0 && <h3>{t.arrivals}</h3>}
      <ul className={styles.list}>
        {view.arrivals.map(({ path, name, participant, taken, same, problems, conflict, stranger }) => (
          <li key={path} className={styles.arrival}>
            <strong>{name}</strong>
            {taken > 0 && <p>{t.arrivalTaken(participant, taken)}</p>}
            {taken === 0 && same > 0 && <p>{t.arrivalSame}</p>}
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
            {conflict && participant && (
              <Button onClick={() => void takeFiles(id, [{ path, name }], true)}>
                {t.replace(participant)}
              </Button>
            )}
            {stranger && (
              <Button onClick={() => void addAndTake(stranger, { path, name })}>{t.addCode(stranger)}</Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
