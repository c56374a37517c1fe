import { useRef, useState } from 'react';
import { leftOpen } from '../../shared/calibration/left-open.ts';
import type { CalibrationView } from '../../shared/contract/calibration-views.ts';
import { AlertDialog, announce } from '../design/index.ts';
import { words } from '../words/index.ts';
import type { Acts } from './acts.ts';
import styles from './Calibration.module.css';

/** Closes a session, after a question where something is open; what is said of the closed session then has the focus. */
export function useClosing({ session, rubrics }: CalibrationView, { act }: Acts) {
  const t = words.calibration;
  const [asking, setAsking] = useState(false);
  const closedNote = useRef<HTMLDivElement>(null);
  const open = leftOpen(session, ({ id }) => rubrics[id]);
  const close = async () => {
    if (await act({ type: 'close' })) closedNote.current?.focus();
  };
  const reopen = async () => {
    if (!(await act({ type: 'reopen' }))) return;
    announce(t.reopened);
    closedNote.current?.focus();
  };
  const question = (
    <AlertDialog
      open={asking}
      onOpenChange={setAsking}
      title={t.closeTitle}
      description={t.closeAbout}
      cancelLabel={t.closeBack}
      actionLabel={t.closeAnyway}
      onAction={() => void close()}
    >
      <ul className={styles.open}>
        {open.map((each) => (
          <li key={each.anchor}>{t.leftOpen(each)}</li>
        ))}
      </ul>
    </AlertDialog>
  );
  return {
    closedNote,
    question,
    reopen: () => void reopen(),
    close: () => (open.length ? setAsking(true) : void close()),
  };
}
