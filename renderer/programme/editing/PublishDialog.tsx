import { useMutation, useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { nextVersion } from '../../../shared/rubric/draft.ts';
import { call } from '../../app/call.ts';
import { addressOf, goTo } from '../../app/route.ts';
import { Button, Dialog, Field, TextArea, TextInput } from '../../design/index.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { words } from '../../words/index.ts';
import { versionsQuery } from '../queries.ts';
import { Differences } from '../versions/Differences.tsx';
import type { DraftStore } from './draft-store.ts';
import styles from './Editing.module.css';
import type { RubricPlace } from './RubricScreen.tsx';

interface PublishDialogProps {
  store: DraftStore;
  place: RubricPlace;
  base: string | null;
  onLeave: () => void;
}

/** What a version would change, what it is called, and what it means for readings. */
export function PublishDialog({ store, place, base, onLeave }: PublishDialogProps) {
  useKeys({}, true);
  const t = words.rubrics;
  const { data } = useQuery(versionsQuery(place.programme, place.microCredential));
  const [name, setName] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const taken = data?.versions.map(({ version }) => version) ?? [];
  const version = name ?? nextVersion(taken, base ?? '');
  const publish = useMutation({
    mutationFn: async () => {
      const { rubric, version: against } = await store.settled();
      return call('rubric.publish', { rubric, version: against, as: version, note });
    },
  });
  const done = publish.data;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    publish.mutate();
  };
  const leave = () => (done ? goTo({ screen: 'programme', ...place }) : onLeave());
  return (
    <Dialog
      open
      onOpenChange={leave}
      title={done ? t.published(done.version) : t.publishTitle}
      description={done ? t.onWorklist(done.worklist) : t.publishAbout}
      closeLabel={words.app.close}
      size="wide"
      footer={
        done ? (
          <>
            {done.worklist > 0 && (
              <a className={styles.link} href={addressOf({ screen: 'worklist' })}>
                {words.worklist.title}
              </a>
            )}
            <Button kind="primary" onClick={leave}>
              {t.back(place.microCredential)}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onLeave}>{words.app.cancel}</Button>
            <Button kind="primary" type="submit" form="publish" disabled={publish.isPending}>
              {t.publishDo}
            </Button>
          </>
        )
      }
    >
      {!done && (
        <form id="publish" className={styles.publish} onSubmit={submit}>
          <Field label={t.versionName} hint={t.versionHint} error={publish.error?.message}>
            <TextInput
              value={version}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
          <Field label={t.note}>
            <TextArea value={note} spellCheck onChange={(event) => setNote(event.target.value)} />
          </Field>
          {base !== null && data && (
            <Differences
              before={{ id: store.snapshot().draft.id, version: base }}
              after={store.snapshot().draft}
            />
          )}
        </form>
      )}
    </Dialog>
  );
}
