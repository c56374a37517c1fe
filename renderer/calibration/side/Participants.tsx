import { useState } from 'react';
import type { Session } from '../../../shared/calibration/session.ts';
import { Button, Dialog, Field, TextArea } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { Command } from '../acts.ts';
import styles from '../Calibration.module.css';
import { codesIn } from '../NewSession.tsx';

/** Who is in the room, by code, and the way to add those who came later. */
export function Participants(props: { session: Session; act: (command: Command) => Promise<boolean> }) {
  const { session, act } = props;
  const t = words.calibration;
  const [text, setText] = useState<string | null>(null);
  const leave = () => setText(null);
  return (
    <section aria-labelledby="participants">
      <h2 id="participants">{t.participants}</h2>
      <p className={styles.codes}>{session.participants.join(' ')}</p>
      <Button disabled={session.state === 'closed'} onClick={() => setText(session.participants.join('\n'))}>
        {t.editParticipants}
      </Button>
      <Dialog
        open={text !== null}
        onOpenChange={leave}
        title={t.participants}
        closeLabel={words.app.close}
        footer={
          <Button
            kind="primary"
            onClick={() => void act({ type: 'participants', codes: codesIn(text ?? '') }).then(leave)}
          >
            {t.saveParticipants}
          </Button>
        }
      >
        <Field label={t.participants} hint={t.participantsHint}>
          <TextArea rows={10} value={text ?? ''} onChange={(event) => setText(event.target.value)} />
        </Field>
      </Dialog>
    </section>
  );
}
