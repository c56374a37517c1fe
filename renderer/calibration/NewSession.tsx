import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnchorView } from '../../shared/contract/calibration-views.ts';
import { call } from '../app/call.ts';
import { goTo } from '../app/route.ts';
import { Banner, Button, Dialog, Field, TextArea, TextInput } from '../design/index.ts';
import { words } from '../words/index.ts';
import { AnchorChoice } from './AnchorChoice.tsx';
import styles from './Calibration.module.css';

/** Codes as somebody writes them: with spaces, commas or lines between. */
export const codesIn = (text: string): string[] => [
  ...new Set(text.split(/[\s,;]+/).filter((code) => code !== '')),
];

/** A session that is about to begin: its anchors in order, and who is in the room, by code. */
export function NewSession({ anchors, onLeave }: { anchors: readonly AnchorView[]; onLeave: () => void }) {
  const t = words.calibration;
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [codes, setCodes] = useState('');
  const beginning = useMutation({
    mutationFn: () => call('calibration.begin', { title, anchors: chosen, participants: codesIn(codes) }),
    onSuccess: ({ session }) => goTo({ screen: 'calibration', part: 'session', id: session.id }),
  });
  return (
    <Dialog
      open
      onOpenChange={onLeave}
      title={t.newSession}
      closeLabel={words.app.close}
      footer={
        <>
          <Button onClick={onLeave}>{words.app.cancel}</Button>
          <Button
            kind="primary"
            disabled={!title.trim() || chosen.length === 0 || beginning.isPending}
            onClick={() => beginning.mutate()}
          >
            {t.begin}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={t.sessionTitle}>
          <TextInput value={title} onChange={(event) => setTitle(event.target.value)} />
        </Field>
        <AnchorChoice
          legend={t.chooseAnchors}
          anchors={anchors.map(({ anchor: { id, title: name, microCredential, cleared }, unrated }) => ({
            id,
            title: name,
            hint: unrated.length
              ? t.missing(unrated.join(', '))
              : `${microCredential}. ${cleared ? t.cleared : t.notCleared}`,
            disabled: unrated.length > 0,
          }))}
          chosen={chosen}
          onChange={setChosen}
        />
        <Field label={t.participants} hint={t.participantsHint}>
          <TextArea rows={3} value={codes} onChange={(event) => setCodes(event.target.value)} />
        </Field>
        {beginning.error && (
          <Banner kind="error" title={words.app.trouble}>
            {beginning.error.message}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}
