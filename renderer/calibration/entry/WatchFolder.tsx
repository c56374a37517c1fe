import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CalibrationView } from '../../../shared/contract/calibration-views.ts';
import { call } from '../../app/call.ts';
import { Banner, Button, Field, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';

/** A folder in which participants put their files: what appears there is taken in by itself. */
export function WatchFolder({ view: { session, watched } }: { view: CalibrationView }) {
  const t = words.calibration;
  const [folder, setFolder] = useState('');
  const watching = useMutation({
    mutationFn: (path: string | null) => call('calibration.watch', { id: session.id, folder: path }),
  });
  if (watched)
    return (
      <div className={styles.form}>
        <div className={styles.inline}>
          <span>{t.watching(watched.folder)}</span>
          <Button onClick={() => watching.mutate(null)}>{t.watchEnd}</Button>
        </div>
        {watched.trouble && (
          <Banner kind="warn" title={t.watchTrouble}>
            {watched.trouble}
          </Banner>
        )}
      </div>
    );
  return (
    <form
      className={styles.inline}
      onSubmit={(event) => {
        event.preventDefault();
        if (folder.trim()) watching.mutate(folder.trim());
      }}
    >
      <Field label={t.watchFolder} hint={t.watchHint} error={watching.error?.message} className={styles.grow}>
        <TextInput value={folder} onChange={(event) => setFolder(event.target.value)} />
      </Field>
      <Button type="submit" disabled={!folder.trim()}>
        {t.watchDo}
      </Button>
    </form>
  );
}
