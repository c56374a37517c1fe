import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReadingSide } from '../../shared/contract/adjudication-views.ts';
import { call } from '../app/call.ts';
import { announce, Banner, Button, Card } from '../design/index.ts';
import { ReopenDialog } from '../review/dialogs/ReopenDialog.tsx';
import { words } from '../words/index.ts';
import styles from './Adjudication.module.css';

/** One locked reading: whose it is, what it decides and why, and the way to give it back to its reader. */
export function SideCard({ side: { reading, rubric, decision } }: { side: ReadingSide }) {
  const t = words.adjudication;
  const [reopening, setReopening] = useState(false);
  const { assessor, purpose, version, submission, override, reopened, grounds, lockedAt, privateNote } =
    reading;
  const reopen = useMutation({
    mutationFn: (reason: string) =>
      call('reading.reopen', { submission, assessor, purpose, version, reason }),
    onSuccess: () => announce(t.reopenDone(assessor)),
  });
  return (
    <Card className={styles.side} aria-label={t.side(purpose, assessor)}>
      <h2>{t.side(purpose, assessor)}</h2>
      <p className={styles.decision}>{decision ? rubric.decisionLabels[decision] : t.noDecision}</p>
      {override && <p>{t.overridden(override.reason)}</p>}
      {grounds && <p>{t.grounds(grounds)}</p>}
      {reopened && <p>{t.reopened(reopened)}</p>}
      {privateNote && (
        <p>
          <strong>{t.privateNote}</strong> {privateNote}
        </p>
      )}
      <footer className={styles.foot}>
        <span className={styles.quiet}>{lockedAt && t.locked(lockedAt)}</span>
        <Button onClick={() => setReopening(true)}>{t.reopen}</Button>
      </footer>
      {reopen.error && <Banner kind="error" title={reopen.error.message} />}
      <ReopenDialog
        title={t.reopenTitle(assessor)}
        advice={t.reopenAbout}
        open={reopening}
        onClose={() => setReopening(false)}
        onReopen={(reason) => reopen.mutate(reason)}
      />
    </Card>
  );
}
