import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DeskEvents, InputOf } from '../../../shared/contract/contract.ts';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import { bridge } from '../../app/bridge.ts';
import { call } from '../../app/call.ts';
import { announce } from '../../design/index.ts';
import { words } from '../../words/index.ts';

export type ExportRequest = Omit<InputOf<'results.export'>, 'job'>;

/** Exports one thing at a time, and tells how far it is and how to end it. */
export function useExport() {
  const t = words.results;
  const [job] = useState(() => crypto.randomUUID());
  const [progress, setProgress] = useState<DeskEvents['progress'] | null>(null);
  useEffect(() => bridge.on('progress', (event) => event.job === job && setProgress(event)), [job]);
  const exporting = useMutation({
    mutationFn: (asked: ExportRequest) => call('results.export', { ...asked, job }),
    onMutate: () => setProgress(null),
    onSuccess: ({ ok, files }) =>
      announce(ok ? t.done(files.reduce((rows, file) => rows + file.rows, 0)) : t.notWritten),
  });
  const { error } = exporting;
  return {
    run: exporting.mutate,
    reset: exporting.reset,
    busy: exporting.isPending,
    report: exporting.data,
    cancelled: (error as Refusal | null)?.code === 'cancelled',
    error,
    progress,
    cancel: () => void call('job.cancel', { job }),
  };
}

export type Exporting = ReturnType<typeof useExport>;
