import { useQuery } from '@tanstack/react-query';
import { ChartNoAxesColumn } from 'lucide-react';
import { useState } from 'react';
import type { Summary } from '../../../shared/results/summary.ts';
import { Button, Card, EmptyState, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { BatchSelect } from '../BatchSelect.tsx';
import { ExportOutcome } from '../export/ExportOutcome.tsx';
import { useExport } from '../export/useExport.ts';
import { summaryQuery } from '../queries.ts';
import { SubmissionLinks } from '../SubmissionLinks.tsx';
import { Trouble } from '../Trouble.tsx';
import { Coverage } from './Coverage.tsx';
import { Decisions } from './Decisions.tsx';
import { Levels } from './Levels.tsx';
import styles from './Summary.module.css';
import { TurnaroundLine } from './TurnaroundLine.tsx';

/** What became of a batch: decisions, levels, what was decided otherwise, what is held, how long it took. */
export function SummaryPart() {
  const t = words.summary;
  const [batch, setBatch] = useState<string | null>(null);
  const { data: summary, error } = useQuery(summaryQuery(batch));
  const exporting = useExport();
  return (
    <>
      <div className={styles.bar}>
        <BatchSelect value={batch} onChange={setBatch} />
        <Button
          kind="primary"
          disabled={!summary || summary.submissions === 0 || exporting.busy}
          onClick={() => exporting.run({ profile: 'summary', mode: 'spreadsheet', batch, skip: true })}
        >
          {t.write}
        </Button>
      </div>
      <ExportOutcome exporting={exporting} />
      <Trouble error={error} />
      {!summary && !error && <Waiting text={words.app.waiting} />}
      {summary?.submissions === 0 && (
        <EmptyState icon={<ChartNoAxesColumn />} title={t.empty}>
          {t.emptyNext}
        </EmptyState>
      )}
      {summary && summary.submissions > 0 && <Shown summary={summary} batch={batch} />}
    </>
  );
}

function Shown({ summary, batch }: { summary: Summary; batch: string | null }) {
  const t = words.summary;
  const { overrides, holds } = summary;
  return (
    <>
      <Card aria-labelledby="overview" className={styles.card}>
        <h2 id="overview">{t.overview}</h2>
        <Coverage summary={summary} />
        <TurnaroundLine turnaround={summary.turnaround} />
      </Card>
      {summary.decisions.length > 0 && (
        <Card aria-labelledby="decided" className={styles.card}>
          <h2 id="decided">{t.decisions}</h2>
          <Decisions decisions={summary.decisions} />
        </Card>
      )}
      {summary.levels.length > 0 && (
        <Card aria-labelledby="levels" className={styles.card}>
          <h2 id="levels">{t.levels}</h2>
          <Levels levels={summary.levels} />
        </Card>
      )}
      <Card aria-labelledby="overrides" className={styles.card}>
        <h2 id="overrides">{t.overrides}</h2>
        {overrides.length === 0 && <p className={styles.hint}>{t.noOverrides}</p>}
        <ul className={styles.list}>
          {overrides.map(({ submission, derived, decision, reason }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two batches may share an id
            <li key={at}>
              <SubmissionLinks where={submission} batch={batch} /> {t.otherwise(derived, decision)}
              <p className={styles.hint}>{reason}</p>
            </li>
          ))}
        </ul>
      </Card>
      <Card aria-labelledby="holds" className={styles.card}>
        <h2 id="holds">{t.holds}</h2>
        {holds.length === 0 && <p className={styles.hint}>{t.noHolds}</p>}
        <ul className={styles.list}>
          {holds.map(({ submission, kind }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two batches may share an id
            <li key={at}>
              <SubmissionLinks where={submission} batch={batch} /> {kind && t.held(kind)}
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
