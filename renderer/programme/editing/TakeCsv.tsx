import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/call.ts';
import { Banner, Button } from '../../design/index.ts';
import { ChooseSource } from '../../loading/ChooseSource.tsx';
import { words } from '../../words/index.ts';
import type { DraftStore } from './draft-store.ts';
import styles from './Editing.module.css';
import type { RubricPlace } from './RubricScreen.tsx';

/** Puts a rubric in Canvas's layout into the draft. */
export function TakeCsv({ store, place }: { store: DraftStore; place: RubricPlace }) {
  const t = words.rubrics;
  const [choosing, setChoosing] = useState(false);
  const taking = useMutation({
    mutationFn: async (path: string) => {
      await store.settled();
      return call('rubric.import', { ...place, path });
    },
    onSuccess: ({ draft }) => store.take(draft),
  });
  const choose = async () => {
    const { path, available } = await call('source.pick', { kind: 'rubric' }).catch(() => ({
      path: null,
      available: false,
    }));
    if (path !== null) taking.mutate(path);
    else setChoosing(!available);
  };
  return (
    <>
      <Button disabled={taking.isPending} onClick={() => void choose()}>
        {t.takeCsv}
      </Button>
      {taking.data && <Banner kind="info" title={t.taken(taking.data.added)} className={styles.said} />}
      {taking.error && (
        <Banner kind="error" title={t.notTaken} className={styles.said}>
          {taking.error.message}
        </Banner>
      )}
      {choosing && (
        <ChooseSource
          title={t.takeCsvTitle}
          about={t.takeCsvAbout}
          takes="roster"
          onChosen={(path) => {
            setChoosing(false);
            taking.mutate(path);
          }}
          onLeave={() => setChoosing(false)}
        />
      )}
    </>
  );
}
