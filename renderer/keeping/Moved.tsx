import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../app/call.ts';
import { client, sessionQuery } from '../app/queries.ts';
import { goTo } from '../app/route.ts';
import { announce, Banner, Button, Progress } from '../design/index.ts';
import { words } from '../words/index.ts';
import { useJob } from './useJob.ts';

const JOB = 'verify-moved';

/** Checks a library that was brought from another place, and says whether all of it arrived. */
export function Moved({ moved }: { moved: boolean }) {
  const t = words.keeping;
  const progress = useJob(JOB);
  // Said until it is put away, though the library is known here from now on.
  const [shown, setShown] = useState(moved);
  const checking = useMutation({
    mutationFn: () => call('library.verify', { job: JOB }),
    onSuccess: ({ ok }) => {
      announce(ok ? t.movedWhole : t.movedDamaged);
      void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  const { mutate, data, error } = checking;
  useEffect(() => {
    if (shown) mutate();
  }, [shown, mutate]);
  if (!shown) return null;
  const away = <Button onClick={() => setShown(false)}>{words.app.close}</Button>;
  if (data?.ok) return <Banner kind="info" title={t.movedWhole} action={away} />;
  if (data || error)
    return (
      <Banner
        kind="error"
        title={t.movedDamaged}
        action={<Button onClick={() => goTo({ screen: 'library' })}>{t.toLibrary}</Button>}
      >
        {error ? error.message : t.movedDamagedNext}
      </Banner>
    );
  return (
    <Banner kind="info" title={t.moved}>
      <p>{t.movedNext}</p>
      <Progress
        label={t.movedNext}
        value={progress?.total ? progress.done : undefined}
        max={progress?.total}
      />
    </Banner>
  );
}
