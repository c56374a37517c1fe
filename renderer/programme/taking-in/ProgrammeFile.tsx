import { useMutation } from '@tanstack/react-query';
import { call } from '../../app/call.ts';
import { Banner, Button } from '../../design/index.ts';
import { ShownPath } from '../../results/ShownPath.tsx';
import { words } from '../../words/index.ts';
import { TakeIn } from './TakeIn.tsx';
import styles from './TakingIn.module.css';

/** A programme as a file: written out, and others taken in. */
export function ProgrammeFile({ programme }: { programme: string }) {
  const t = words.takingIn;
  const saving = useMutation({ mutationFn: () => call('programme.export', { id: programme }) });
  return (
    <>
      <div className={styles.inline}>
        <Button onClick={() => saving.mutate()}>{t.save}</Button>
        <TakeIn />
      </div>
      {saving.data && (
        <Banner kind="info" title={t.written}>
          <ShownPath path={saving.data.path} />
        </Banner>
      )}
      {saving.error && (
        <Banner kind="error" title={words.app.trouble}>
          {saving.error.message}
        </Banner>
      )}
    </>
  );
}
