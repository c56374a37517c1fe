import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { call } from '../../app/call.ts';
import { client } from '../../app/queries.ts';
import { Screen } from '../../app/Screen.tsx';
import { Banner, Button, EmptyState, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { draftQuery, programmeById } from '../queries.ts';
import { DraftStore } from './draft-store.ts';
import { Editor } from './Editor.tsx';

export interface RubricPlace {
  programme: string;
  microCredential: string;
}

/** The editor of one micro-credential's rubric. */
export function RubricScreen({ programme, microCredential }: RubricPlace) {
  const t = words.rubrics;
  const { data: whole } = useQuery(programmeById(programme));
  const { data, error } = useQuery({ ...draftQuery(programme, microCredential), staleTime: 0, gcTime: 0 });
  const begin = useMutation({
    mutationFn: () => call('rubric.begin', { programme, microCredential }),
    onSuccess: (draft) => client.setQueryData(draftQuery(programme, microCredential).queryKey, { draft }),
  });
  const view = data?.draft ?? null;
  // Kept until this screen is left: publishing takes the draft away, and its dialog still has something to say.
  const kept = useRef<{ store: DraftStore; base: string | null } | null>(null);
  if (view && !kept.current) kept.current = { store: new DraftStore(view), base: view.base };
  const editing = kept.current;
  const title =
    whole?.stacks.flatMap((stack) => stack.microCredentials).find(({ id }) => id === microCredential)
      ?.title ?? '';
  const trouble = error ?? begin.error;
  return (
    <Screen heading={t.title(microCredential, title)} quiet={editing ? [t.about(editing.base)] : []} filled>
      {trouble && (
        <Banner kind="error" title={words.app.trouble}>
          {trouble.message}
        </Banner>
      )}
      {!data && !error && <Waiting text={words.app.waiting} />}
      {data && !editing && (
        <EmptyState
          title={t.noDraft}
          actions={
            <Button kind="primary" onClick={() => begin.mutate()}>
              {t.begin}
            </Button>
          }
        >
          <p>{t.noDraftNext}</p>
        </EmptyState>
      )}
      {editing && <Editor {...editing} place={{ programme, microCredential }} />}
    </Screen>
  );
}
