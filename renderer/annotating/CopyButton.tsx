import { useMutation } from '@tanstack/react-query';
import { FileOutput } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { DeskEvents, InputOf } from '../../shared/contract/contract.ts';
import type { Refusal } from '../../shared/contract/refusal.ts';
import { bridge } from '../app/bridge.ts';
import { call } from '../app/call.ts';
import { announce, Banner, Button, Dialog, IconButton, Progress, Tool } from '../design/index.ts';
import { words } from '../words/index.ts';
import { Written } from './Written.tsx';

export interface CopyButtonProps {
  /** What is copied: one artifact of a submission, or all its PDFs with evidence. */
  of: Omit<InputOf<'results.annotated-copy'>, 'job'>;
  /** Stands in a row of tools, as a picture with a name. */
  tool?: boolean;
  disabled?: boolean;
}

/** Writes annotated copies and shows where they are. Closing what it shows ends what is still under way. */
export function CopyButton({ of, tool = false, disabled = false }: CopyButtonProps) {
  const t = words.annotating;
  const job = useId();
  const [open, setOpen] = useState(false);
  const [progress, setProgress] = useState<DeskEvents['progress'] | null>(null);
  useEffect(() => bridge.on('progress', (event) => event.job === job && setProgress(event)), [job]);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => call('results.annotated-copy', { ...of, job }),
    onMutate: () => setProgress(null),
    onSuccess: ({ copies }) => announce(t.made(copies.length)),
  });
  const begin = () => {
    setOpen(true);
    mutate();
  };
  const close = () => {
    if (isPending) void call('job.cancel', { job });
    setOpen(false);
  };
  const shared = { icon: <FileOutput aria-hidden="true" />, disabled, onClick: begin };
  const refused = error && (error as Refusal).code !== 'cancelled';
  return (
    <>
      {tool ? (
        <Tool>
          <IconButton label={t.copy} {...shared} />
        </Tool>
      ) : (
        <Button kind="quiet" {...shared}>
          {t.copies}
        </Button>
      )}
      <Dialog
        open={open}
        onOpenChange={(next) => !next && close()}
        title={tool ? t.copy : t.copies}
        description={t.explained}
        closeLabel={words.app.close}
        footer={<Button onClick={close}>{isPending ? words.app.cancel : words.app.close}</Button>}
      >
        {isPending && (
          <Progress label={t.making(progress?.file ?? '')} value={progress?.done} max={progress?.total} />
        )}
        {refused && (
          <Banner kind="error" title={t.notMade}>
            {error.message}
          </Banner>
        )}
        {data && !isPending && <Written {...data} />}
      </Dialog>
    </>
  );
}
