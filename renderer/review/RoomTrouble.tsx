import { Banner, Button } from '../design/index.ts';
import { words } from '../words/index.ts';
import type { ReadingStore, Shown } from './reading-store.ts';

/** What the desk refused, with both ways out of it; nothing where all is well or only something is missing yet. */
export function RoomTrouble({ store, shown }: { store: ReadingStore; shown: Shown }) {
  const t = words.review;
  const { trouble } = shown;
  if (!trouble || trouble.code === 'undecided' || trouble.code === 'feedback-missing') return null;
  return (
    <Banner
      kind="error"
      title={trouble.code === 'stale' ? t.stale : t.notSaved}
      action={
        shown.refused > 0 ? (
          <>
            <Button onClick={() => store.giveUp()}>{t.takeTheirs}</Button>
            <Button onClick={() => store.tryAgain()}>{t.saveMine}</Button>
          </>
        ) : (
          <Button onClick={() => store.giveUp()}>{t.dismiss}</Button>
        )
      }
    >
      {trouble.message}
    </Banner>
  );
}
