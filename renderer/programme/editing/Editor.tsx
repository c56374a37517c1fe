import { useEffect, useState, useSyncExternalStore } from 'react';
import type { RubricDraft } from '../../../shared/rubric/draft.ts';
import { faults as faultsOf } from '../../../shared/rubric/faults.ts';
import { Banner, Button, Panes, Scroller } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { CompletionPart } from './CompletionPart.tsx';
import { CriteriaPart } from './CriteriaPart.tsx';
import type { DraftStore } from './draft-store.ts';
import styles from './Editing.module.css';
import { EditorBar } from './EditorBar.tsx';
import { FaultList } from './FaultList.tsx';
import { Preview } from './Preview.tsx';
import { focusPlaceSoon } from './place.ts';
import type { RubricPlace } from './RubricScreen.tsx';
import { RulePart } from './RulePart.tsx';
import { ScalePart } from './ScalePart.tsx';

/** What every part of the editor gets. */
export interface PartProps {
  draft: RubricDraft;
  /** @param typed a keystroke, of which more will come. */
  onEdit: (draft: RubricDraft, typed?: boolean) => void;
}

/** A draft being written: its parts on the left, on the right how the open criterion will look. */
export function Editor({
  store,
  place,
  base,
}: {
  store: DraftStore;
  place: RubricPlace;
  base: string | null;
}) {
  const t = words.rubrics;
  const shown = useSyncExternalStore(store.subscribe, store.snapshot);
  const { draft, trouble } = shown;
  const [open, setOpen] = useState<string | null>(draft.criteria[0]?.id ?? null);
  const faults = faultsOf(draft);
  useEffect(() => {
    // A window that closes, or hides and is then ended, takes nothing with it.
    const leave = () => void store.flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [store]);
  const part: PartProps = { draft, onEdit: (next, typed) => store.edit(next, typed) };
  const goTo = (where: string) => {
    const [section, at] = where.split('.');
    const criterion = section === 'criteria' && at ? draft.criteria[Number(at)] : undefined;
    if (criterion) setOpen(criterion.id);
    focusPlaceSoon(where);
  };
  return (
    <div className={styles.editor}>
      <EditorBar store={store} shown={shown} faults={faults} place={place} base={base} onFault={goTo} />
      {trouble && (
        <Banner
          kind="error"
          title={t.troubleTitle}
          action={
            trouble.code === 'stale' ? (
              <Button onClick={() => store.giveUp()}>{t.asItIs}</Button>
            ) : (
              <Button onClick={() => store.tryAgain()}>{t.again}</Button>
            )
          }
        >
          {trouble.message}
        </Banner>
      )}
      <Panes
        className={styles.panes}
        panes={[
          {
            id: 'rubric-form',
            label: t.edit,
            defaultSize: '58%',
            minSize: '22rem',
            separatorLabel: t.preview,
            content: (
              <Scroller label={t.edit} className={styles.form}>
                <div className={styles.parts}>
                  <FaultList faults={faults} onFault={goTo} />
                  <CriteriaPart {...part} open={open} onOpen={setOpen} />
                  <ScalePart {...part} />
                  <RulePart {...part} />
                  <CompletionPart {...part} />
                </div>
              </Scroller>
            ),
          },
          {
            id: 'rubric-preview',
            label: t.preview,
            minSize: '16rem',
            collapsible: true,
            content: (
              <Scroller label={t.preview} className={styles.form}>
                <Preview draft={draft} open={open} />
              </Scroller>
            ),
          },
        ]}
      />
    </div>
  );
}
