import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { goTo } from '../../app/route.ts';
import { LedgerTable } from '../ledger/LedgerTable.tsx';
import { preflightQuery, profilesOf } from '../queries.ts';
import { Trouble } from '../Trouble.tsx';
import styles from './Export.module.css';
import { ExportForm } from './ExportForm.tsx';
import { ExportOutcome } from './ExportOutcome.tsx';
import { Preflight } from './Preflight.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { type ExportRequest, useExport } from './useExport.ts';

const FIRST: Omit<ExportRequest, 'profile'> = { mode: 'machine', batch: null, skip: false };
const DEFAULT = 'decisions';

/** For whom on the left; beside it what goes out, what keeps it back, and in the end the receipt. */
export function ExportPart({ profile }: { profile: string | null }) {
  const [settings, setSettings] = useState(FIRST);
  const { data: profiles = [], error } = useQuery(profilesOf(settings.batch));
  const known = profiles.find((each) => each.id === (profile ?? DEFAULT));
  const request: ExportRequest = { ...settings, profile: profile ?? DEFAULT };
  const preflight = useQuery({
    ...preflightQuery({ ...request, skip: false }),
    enabled: known?.possible === true,
  });
  const exporting = useExport();
  const change = (patch: Partial<typeof FIRST>) => {
    exporting.reset();
    setSettings({ ...settings, ...patch });
  };
  const choose = (id: string) => {
    change({ again: false, names: false, worksheet: undefined });
    goTo({ screen: 'results', part: 'export', detail: [id] });
  };
  return (
    <>
      <div className={styles.export}>
        <ProfileChoice profiles={profiles} value={request.profile} onChange={choose} />
        <div className={styles.work}>
          <Trouble error={error} />
          {known && (
            <ExportForm
              profile={known}
              request={request}
              report={known.possible ? preflight.data : undefined}
              busy={exporting.busy}
              onChange={change}
              onExport={() => exporting.run(request)}
            />
          )}
          <ExportOutcome exporting={exporting} />
          {known?.possible && !exporting.report && !exporting.busy && (
            <Preflight report={preflight.data} error={preflight.error} request={request} profile={known} />
          )}
        </div>
      </div>
      <LedgerTable latest />
    </>
  );
}
