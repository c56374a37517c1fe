import { Banner, Button, Progress } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { Trouble } from '../Trouble.tsx';
import { ExportReceipt } from './ExportReceipt.tsx';
import type { Exporting } from './useExport.ts';

/** How an export goes, and what has become of it; nothing before there is one. */
export function ExportOutcome({ exporting }: { exporting: Exporting }) {
  const t = words.results;
  const { busy, progress, cancelled, error, report, cancel } = exporting;
  if (busy)
    return (
      <Progress
        label={t.writing}
        value={progress?.total ? progress.done : undefined}
        max={progress?.total || undefined}
        detail={progress?.total ? t.written(progress.done, progress.total) : undefined}
        action={<Button onClick={cancel}>{words.app.cancel}</Button>}
      />
    );
  if (cancelled) return <Banner kind="info" title={t.cancelled} />;
  if (error) return <Trouble error={error} />;
  return report && <ExportReceipt report={report} />;
}
