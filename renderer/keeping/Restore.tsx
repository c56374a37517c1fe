import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/call.ts';
import { client } from '../app/queries.ts';
import { AlertDialog, announce, Banner, Button, Field, Progress, TextInput } from '../design/index.ts';
import { nameOf } from '../loading/flow.ts';
import { words } from '../words/index.ts';
import styles from './Keeping.module.css';

/** A backup that somebody may want back: where it lies, what it is called, how many events it lacks. */
export interface Chosen {
  path: string;
  name: string;
  lost: number;
}

const JOB = 'restore-backup';

/** Asks before a backup takes the library's place, does it, and says what became of what stood there. */
export function Restore({
  chosen,
  onChoose,
}: {
  chosen: Chosen | null;
  onChoose: (chosen: Chosen | null) => void;
}) {
  const t = words.keeping;
  const [path, setPath] = useState('');
  const restoring = useMutation({
    mutationFn: (from: string) => call('backups.restore', { path: from, job: JOB }),
    onSuccess: ({ restored }) => announce(t.restored(restored.events)),
    // Everything that was shown may be of another time.
    onSettled: () => void client.invalidateQueries(),
  });
  const { data } = restoring;
  return (
    <>
      <form
        className={styles.inline}
        onSubmit={(event) => {
          event.preventDefault();
          if (path.trim()) onChoose({ path: path.trim(), name: nameOf(path.trim()), lost: 0 });
        }}
      >
        <Field label={t.elsewhere} hint={t.elsewhereHint}>
          <TextInput value={path} onChange={(event) => setPath(event.target.value)} />
        </Field>
        <Button type="submit" disabled={!path.trim()}>
          {t.elsewhereDo}
        </Button>
      </form>
      {restoring.isPending && <Progress label={t.restoring} />}
      {restoring.error && (
        <Banner kind="error" title={words.app.trouble}>
          {restoring.error.message}
        </Banner>
      )}
      {data && !restoring.isPending && (
        <Banner
          kind={data.artifacts.missing.length ? 'warn' : 'info'}
          title={t.restored(data.restored.events)}
        >
          {data.artifacts.missing.length > 0 && <p>{t.missing(data.artifacts.missing.length)}</p>}
          {data.setAside && (
            <p>
              {t.setAside} <code>{nameOf(data.setAside)}</code>
            </p>
          )}
        </Banner>
      )}
      {chosen && (
        <AlertDialog
          open
          onOpenChange={(open) => !open && onChoose(null)}
          title={t.restoreTitle(chosen.name)}
          description={t.restoreWhat(chosen.lost)}
          cancelLabel={words.app.cancel}
          actionLabel={t.restoreAction}
          onAction={() => restoring.mutate(chosen.path)}
        />
      )}
    </>
  );
}
