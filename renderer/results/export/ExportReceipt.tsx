import type { ExportReport } from '../../../shared/contract/views.ts';
import { addressOf } from '../../app/route.ts';
import { Banner } from '../../design/index.ts';
import { ProblemList } from '../../problems/ProblemList.tsx';
import { words } from '../../words/index.ts';
import { FileFacts } from '../ledger/FileFacts.tsx';
import styles from './Export.module.css';

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
        <ProblemList problems={problems} rule={({ code }) => t.rules[code] ?? code} />
      </>
    );
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  return (
    <section className={styles.preflight} aria-labelledby="written">
      <h2 id="written">{t.done(rows)}</h2>
      {files.length > 1 && <p className={styles.hint}>{t.inFiles(files.length)}</p>}
      {files.map((file) => (
        <FileFacts key={file.path} file={file} />
      ))}
      {receipt && (
        <dl className={styles.facts}>
          <div>
            <dt>{t.receipt}</dt>
            <dd>
              <code>{receipt.path}</code>
            </dd>
          </div>
          <div>
            <dt>{t.rubrics}</dt>
            <dd>{receipt.rubrics.map(({ id, version }) => `${id} ${version}`).join(', ')}</dd>
          </div>
          <div>
            <dt>{t.doubleReading}</dt>
            <dd>{receipt.doubleReading.on ? receipt.doubleReading.coverage : t.readOnce}</dd>
          </div>
        </dl>
      )}
      <p>
        <a className={styles.link} href={addressOf({ screen: 'results', part: 'ledger' })}>
          {t.toLedger}
        </a>
      </p>
      {skipped.length > 0 && (
        <details className={styles.skipped}>
          <summary>{t.skipped(skipped.length)}</summary>
          <ul>
            {skipped.map(({ submission, reason }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two batches may share an id
              <li key={at}>
                <b>{submission}</b> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ProblemList problems={problems} rule={({ code }) => t.rules[code] ?? code} />
    </section>
  );
}
