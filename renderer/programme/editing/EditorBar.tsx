import { useMutation } from '@tanstack/react-query';
import { ArrowLeft, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Fault } from '../../../shared/rubric/faults.ts';
import { call } from '../../app/call.ts';
import { addressOf, goTo } from '../../app/route.ts';
import { AlertDialog, Banner, Button, IconButton, SavedMark } from '../../design/index.ts';
import { ACTIONS } from '../../keys/actions.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { words } from '../../words/index.ts';
import type { DraftStore, ShownDraft } from './draft-store.ts';
import styles from './Editing.module.css';
import { PublishDialog } from './PublishDialog.tsx';
import type { RubricPlace } from './RubricScreen.tsx';
import { TakeCsv } from './TakeCsv.tsx';

interface EditorBarProps {
  store: DraftStore;
  shown: ShownDraft;
  faults: readonly Fault[];
  place: RubricPlace;
  base: string | null;
  onFault: (place: string) => void;
}

/** Undo, what is saved, and what becomes of the draft. */
export function EditorBar({ store, shown, faults, place, base, onFault }: EditorBarProps) {
  const t = words.rubrics;
  const [publishing, setPublishing] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  useKeys({ undo: () => void store.move('undo'), redo: () => void store.move('redo') });
  const back = { screen: 'programme', ...place } as const;
  const discard = useMutation({
    mutationFn: async () => {
      const { rubric, version } = await store.settled();
      return call('rubric.discard', { rubric, version });
    },
    onSuccess: () => goTo(back),
  });
  const state = shown.trouble ? 'trouble' : shown.saving ? 'saving' : 'saved';
  const saved = { trouble: t.notSaved, saving: t.saving, saved: t.saved(shown.savedAt) }[state];
  return (
    <>
      <div className={styles.bar}>
        <a className={styles.back} href={addressOf(back)}>
          <ArrowLeft aria-hidden="true" />
          {t.back(place.microCredential)}
        </a>
        <IconButton
          label={t.undo}
          icon={<Undo2 aria-hidden="true" />}
          keys={ACTIONS.undo}
          disabled={!shown.canUndo}
          onClick={() => void store.move('undo')}
        />
        <IconButton
          label={t.redo}
          icon={<Redo2 aria-hidden="true" />}
          keys={ACTIONS.redo}
          disabled={!shown.canRedo}
          onClick={() => void store.move('redo')}
        />
        <SavedMark state={state} text={saved} />
        <span className={styles.space} />
        <TakeCsv store={store} place={place} />
        <Button onClick={() => setDiscarding(true)}>{t.discard}</Button>
        <Button
          kind="primary"
          onClick={() => {
            const [first] = faults;
            if (first) onFault(first.place);
            else setPublishing(true);
          }}
        >
          {t.publish}
        </Button>
      </div>
      {discard.error && (
        <Banner kind="error" title={words.app.trouble}>
          {discard.error.message}
        </Banner>
      )}
      <AlertDialog
        open={discarding}
        onOpenChange={setDiscarding}
        title={t.discardTitle}
        description={t.discardAbout}
        cancelLabel={words.app.cancel}
        actionLabel={t.discard}
        danger
        onAction={() => discard.mutate()}
      />
      {publishing && (
        <PublishDialog store={store} place={place} base={base} onLeave={() => setPublishing(false)} />
      )}
    </>
  );
}
