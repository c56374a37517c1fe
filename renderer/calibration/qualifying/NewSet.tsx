import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlantableAnchor } from '../../../shared/contract/calibration-views.ts';
import { call } from '../../app/call.ts';
import { announce, Banner, Button, Dialog, Field, TextArea, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { AnchorChoice } from '../AnchorChoice.tsx';
import styles from '../Calibration.module.css';
import { codesIn } from '../NewSession.tsx';

/** A set that is about to begin: its anchors, and whose queues it comes into. All that can be used is chosen at first. */
export function NewSet({ anchors, onLeave }: { anchors: readonly PlantableAnchor[]; onLeave: () => void }) {
  const t = words.monitor;
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState(() => anchors.flatMap(({ id, why }) => (why === null ? [id] : [])));
  const [codes, setCodes] = useState('');
  const readers = codesIn(codes);
  const beginning = useMutation({
    mutationFn: () => call('qualifying.begin', { title, anchors: chosen, readers }),
    onSuccess: () => {
      announce(t.setBegun);
      onLeave();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={onLeave}
      title={t.newSetTitle}
      closeLabel={words.app.close}
      footer={
        <>
          <Button onClick={onLeave}>{words.app.cancel}</Button>
          <Button
            kind="primary"
            disabled={!title.trim() || chosen.length === 0 || readers.length === 0 || beginning.isPending}
            onClick={() => beginning.mutate()}
          >
            {t.setBegin}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={t.setTitle}>
          <TextInput value={title} onChange={(event) => setTitle(event.target.value)} />
        </Field>
        <AnchorChoice
          legend={t.setAnchors}
          anchors={anchors.map(({ id, title: name, microCredential, why }) => ({
            id,
            title: name,
            hint: why ? t.whyNot[why] : microCredential,
            disabled: why !== null,
          }))}
          chosen={chosen}
          onChange={setChosen}
        />
        <Field label={t.setReaders} hint={words.calibration.participantsHint}>
          <TextArea rows={3} value={codes} onChange={(event) => setCodes(event.target.value)} />
        </Field>
        {beginning.error && <Banner kind="error" title={beginning.error.message} />}
      </div>
    </Dialog>
  );
}
