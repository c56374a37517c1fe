import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/call.ts';
import { goTo } from '../../app/route.ts';
import { Banner, Button, Dialog, Waiting } from '../../design/index.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { ChooseSource } from '../../loading/ChooseSource.tsx';
import { words } from '../../words/index.ts';
import { ProgrammeReportView } from './ProgrammeReportView.tsx';

/** Takes a programme file in: chosen, compared, and only then added. */
export function TakeIn() {
  const t = words.takingIn;
  const [choosing, setChoosing] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  const choose = async () => {
    const picked = await call('source.pick', { kind: 'programme' }).catch(() => ({
      path: null,
      available: false,
    }));
    if (picked.path !== null) setPath(picked.path);
    else setChoosing(!picked.available);
  };
  return (
    <>
      <Button onClick={() => void choose()}>{t.choose}</Button>
      {choosing && (
        <ChooseSource
          title={t.title}
          about={t.about}
          takes="programme"
          onChosen={(chosen) => {
            setChoosing(false);
            setPath(chosen);
          }}
          onLeave={() => setChoosing(false)}
        />
      )}
      {path !== null && <Report key={path} path={path} onLeave={() => setPath(null)} />}
    </>
  );
}

function Report({ path, onLeave }: { path: string; onLeave: () => void }) {
  useKeys({}, true);
  const t = words.takingIn;
  // The file is somebody else's: each time it is chosen it is read anew.
  const checking = useQuery({
    queryKey: ['programme-file', path],
    queryFn: () => call('programme.check', { path }),
    staleTime: 0,
    gcTime: 0,
  });
  const taking = useMutation({
    mutationFn: () => call('programme.import', { path }),
    onSuccess: ({ taken, programme }) => {
      if (!taken || !programme) return;
      onLeave();
      goTo({ screen: 'programme', programme: programme.id, microCredential: null });
    },
  });
  const report = taking.data ?? checking.data;
  const error = taking.error ?? checking.error;
  const title = report?.programme?.title;
  return (
    <Dialog
      open
      onOpenChange={onLeave}
      title={title ? t.reportTitle(title) : t.title}
      closeLabel={words.app.close}
      size="wide"
      footer={
        <>
          <Button onClick={onLeave}>{words.app.cancel}</Button>
          <Button kind="primary" disabled={!report?.ok || taking.isPending} onClick={() => taking.mutate()}>
            {t.take}
          </Button>
        </>
      }
    >
      {error && (
        <Banner kind="error" title={t.refused}>
          {error.message}
        </Banner>
      )}
      {!report && !error && <Waiting text={words.app.waiting} />}
      {report && <ProgrammeReportView report={report} />}
    </Dialog>
  );
}
