import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { InputOf } from '../../shared/contract/contract.ts';
import { call } from '../app/call.ts';
import { announce, Banner } from '../design/index.ts';
import { words } from '../words/index.ts';
import { ExportForm } from './ExportForm.tsx';
import { ExportReceipt } from './ExportReceipt.tsx';
import { Preflight } from './Preflight.tsx';
import styles from './Results.module.css';

export type ExportRequest = InputOf<'results.export'>;

const FIRST: ExportRequest = { profile: 'decisions', mode: 'machine', batch: null, skip: false };

/** Choosing what goes out on the left, what keeps it back on the right, and below what has gone out. */
export function ExportPart() {
  const t = words.results;
  const [request, setRequest] = useState(FIRST);
  const preflight = useQuery({
    queryKey: ['results', 'preflight', request.profile, request.mode, request.batch],
    queryFn: () => call('results.preflight', { ...request, skip: false }),
    // While another choice is looked at, the last answer stays where it is, and nothing jumps.
    placeholderData: (before) => before,
  });
  const exporting = useMutation({
    mutationFn: (asked: ExportRequest) => call('results.export', asked),
    onSuccess: ({ ok, files }) =>
      announce(ok ? t.done(files.reduce((rows, file) => rows + file.rows, 0)) : t.notWritten),
  });
  const change = (patch: Partial<ExportRequest>) => {
    exporting.reset();
    setRequest({ ...request, ...patch });
  };
  return (
    <div className={styles.export}>
      <ExportForm
        request={request}
        report={preflight.data}
        busy={exporting.isPending}
        onChange={change}
        onExport={() => exporting.mutate(request)}
      />
      <div className={styles.outcome}>
        {exporting.error && (
          <Banner kind="error" title={words.app.trouble}>
            {exporting.error.message}
          </Banner>
        )}
        {exporting.data && <ExportReceipt report={exporting.data} />}
        {!exporting.data && (
          <Preflight
            report={preflight.data}
            error={preflight.error}
            skip={request.skip}
            batch={request.batch}
          />
        )}
      </div>
    </div>
  );
}
