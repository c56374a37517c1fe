import { useMutation, useQuery } from '@tanstack/react-query';
import { call } from '../../app/call.ts';
import { goTo } from '../../app/route.ts';
import { Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { profileQuery } from '../queries.ts';
import { Trouble } from '../Trouble.tsx';
import { type Edited, keepDraft, NEW, useDrafts } from './drafts.ts';
import { ProfileEditor } from './ProfileEditor.tsx';
import { ProfileList } from './ProfileList.tsx';

/** The profiles, or one of them open for editing. */
export function ProfilesPart({ chosen, column }: { chosen: string | null; column: string | null }) {
  const reading = useMutation({
    mutationFn: (path: string) => call('results.profile-read', { path }),
    onSuccess: ({ profile, unguessed }) => {
      const edited = typeof profile === 'object' && profile !== null ? (profile as Edited) : {};
      keepDraft(NEW, { profile: edited, unguessed });
      goTo({ screen: 'results', part: 'profiles', detail: [NEW] });
    },
  });
  if (chosen === null)
    return (
      <ProfileList onRead={(path) => reading.mutate(path)} busy={reading.isPending} error={reading.error} />
    );
  return <Open key={chosen} chosen={chosen} column={column} />;
}

function Open({ chosen, column }: { chosen: string; column: string | null }) {
  const drafts = useDrafts();
  const draft = drafts.get(chosen);
  const { data, error } = useQuery({ ...profileQuery(chosen), enabled: chosen !== NEW });
  if (chosen === NEW && !draft) return <ProfileGone />;
  if (error) return <Trouble error={error} />;
  if (chosen !== NEW && !data) return <Waiting text={words.app.waiting} />;
  return (
    <ProfileEditor
      place={chosen}
      draft={draft}
      saved={(data?.profile as Edited | undefined) ?? null}
      file={data?.file ?? null}
      column={column}
    />
  );
}

/** The address of a draft that was saved or let go. */
function ProfileGone() {
  return <ProfilesPart chosen={null} column={null} />;
}
