import type { ExportReport } from '../../shared/contract/views.ts';
import { Banner, Waiting } from '../design/index.ts';
import { ProblemList } from '../problems/ProblemList.tsx';
import { words } from '../words/index.ts';
import { countKept } from './kept.ts';
import styles from './Results.module.css';
import { SubmissionLinks } from './SubmissionLinks.tsx';

export interface PreflightProps {
  report: (ExportReport & { rows: number }) | undefined;
  error: Error | null;
  skip: boolean;
  batch: string | null;
}

/** What an export would meet, before there is one. */
export function Preflight({ report, error, skip, batch }: PreflightProps) {
  const t = words.results;
  if (error)
    return (
      <Banner kind="error" title={words.app.trouble}>
        {error.message}
      </Banner>
    );
  if (!report) return <Waiting text={t.checking} />;
  const { rows, problems } = report;
  const kept = countKept(problems);
  const verdict =
    rows === 0 ? t.nothingYet : kept === 0 ? t.clear(rows) : skip ? t.leftOut(rows, kept) : t.blocked(kept);
  return (
    <section className={styles.preflight} aria-labelledby="preflight">
      <h2 id="preflight">{t.preflight}</h2>
      <Banner kind={rows > 0 && (kept === 0 || skip) ? 'info' : 'warn'} title={verdict} />
      <ProblemList
        problems={problems}
        place={({ where }) => <SubmissionLinks where={where} batch={batch} />}
      />
    </section>
  );
}
