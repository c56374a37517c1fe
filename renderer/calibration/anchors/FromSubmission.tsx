import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/call.ts';
import { queueQuery } from '../../app/queries.ts';
import { goTo } from '../../app/route.ts';
import { Banner, Button, Dialog, Field, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';

/** As many as can be looked through; the rest is found by writing. */
const SHOWN = 12;

/** Makes an anchor of a submission of the queue. */
export function FromSubmission({ onLeave }: { onLeave: () => void }) {
  const t = words.calibration;
  const { data: rows = [] } = useQuery(queueQuery);
  const [text, setText] = useState('');
  const making = useMutation({
    mutationFn: (key: string) => call('anchors.from-submission', { key }),
    onSuccess: ({ anchor }) => goTo({ screen: 'calibration', part: 'anchor', id: anchor.id }),
  });
  const sought = text.trim().toLowerCase();
  const found = rows.filter(({ id, candidate, microCredential, title }) =>
    `${id} ${candidate} ${microCredential} ${title}`.toLowerCase().includes(sought),
  );
  return (
    <Dialog open onOpenChange={onLeave} title={t.fromSubmission} closeLabel={words.app.close}>
      <div className={styles.form}>
        <Field label={t.findSubmission}>
          <TextInput type="search" value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        {making.error && (
          <Banner kind="error" title={words.app.trouble}>
            {making.error.message}
          </Banner>
        )}
        <ul className={styles.list}>
          {found.slice(0, SHOWN).map(({ key, id, microCredential, title }) => (
            <li key={key}>
              <Button kind="quiet" disabled={making.isPending} onClick={() => making.mutate(key)}>
                {t.makeOf(id, `${microCredential} ${title}`)}
              </Button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className={styles.hint}>{t.nothingFound}</p>}
        {found.length > SHOWN && <p className={styles.hint}>{t.more(found.length - SHOWN)}</p>}
      </div>
    </Dialog>
  );
}
