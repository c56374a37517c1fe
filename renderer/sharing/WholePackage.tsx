import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/call.ts';
import { announce, Banner, Button, Checkbox, Progress } from '../design/index.ts';
import styles from '../keeping/Keeping.module.css';
import { ShownPath } from '../results/ShownPath.tsx';
import { words } from '../words/index.ts';

/** Writes the batch whole, with or without its people. */
export function WholePackage({ batch }: { batch: string }) {
  const t = words.sharing;
  const [names, setNames] = useState(false);
  const packing = useMutation({
    mutationFn: () => call('sharing.pack', { batch, names, job: 'pack-batch' }),
    onSuccess: ({ submissions, bytes }) => announce(t.packed(submissions, bytes)),
  });
  const { data, error, isPending } = packing;
  return (
    <section className={styles.card} aria-label={t.pack}>
      <h3>{t.pack}</h3>
      <p className={styles.hint}>{t.packNext}</p>
      <Checkbox
        label={t.packNames}
        hint={t.packNamesHint}
        checked={names}
        onChange={(event) => setNames(event.target.checked)}
      />
      {isPending ? (
        <Progress label={t.writing} />
      ) : (
        <div className={styles.inline}>
          <Button onClick={() => packing.mutate()}>{t.packDo}</Button>
        </div>
      )}
      {error && (
        <Banner kind="error" title={words.app.trouble}>
          {error.message}
        </Banner>
      )}
      {data && !isPending && (
        <Banner kind="info" title={t.packed(data.submissions, data.bytes)}>
          <ShownPath path={data.path} />
        </Banner>
      )}
    </section>
  );
}
