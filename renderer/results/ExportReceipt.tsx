import type { ExportReport } from '../../shared/contract/views.ts';
import { Banner } from '../design/index.ts';
import { ProblemList } from '../problems/ProblemList.tsx';
import { words } from '../words/index.ts';
import styles from './Results.module.css';
import { ShownPath } from './ShownPath.tsx';

/** What has been written and where, with everything that proves it; or that nothing was. */
export function ExportReceipt({ report }: { report: ExportReport }) {
  const t = words.results;
  const { ok, files, skipped, problems, receipt } = report;
  if (!ok)
    return (
      <>
        <Banner kind="error" title={t.notWritten}>
          {t.notWrittenNext}
        </Banner>
        <ProblemList problems={problems} />
      </>
    );
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  return (
    <section className={styles.preflight} aria-labelledby="written">
      <h2 id="written">{t.done(rows)}</h2>
      {files.map((file) => (
        <dl key={file.path} className={styles.facts}>
          <div>
            <dt>{t.file}</dt>
            <dd>
              <ShownPath path={file.path} />
            </dd>
          </div>
          <div>
            <dt>{t.rows}</dt>
            <dd>{words.numbers.count(file.rows)}</dd>
          </div>
          <div>
            <dt>{t.sha256}</dt>
            <dd>
              <code>{file.sha256}</code>
            </dd>
          </div>
        </dl>
      ))}
      {receipt && (
        <dl className={styles.facts}>
          <div>
            <dt>{t.receipt}</dt>
            <dd>
              <code>{receipt.path}</code>
            </dd>
          </div>
        </dl>
      )}
      {skipped.length > 0 && (
        <details className={styles.skipped}>
          <summary>{t.skipped(skipped.length)}</summary>
          <ul>
            {skipped.map(({ submission, reason }) => (
              <li key={submission}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      <ProblemList problems={problems} />
    </section>
  );
}
