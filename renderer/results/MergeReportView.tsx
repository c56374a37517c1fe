import type { MergeReport, ReadingBrief } from '../../shared/contract/views.ts';
import { Banner } from '../design/index.ts';
import { ProblemList } from '../problems/ProblemList.tsx';
import { words } from '../words/index.ts';
import styles from './Results.module.css';

/** What a merge has done: how much came in, and both sides of everything that did not agree. */
export function MergeReportView({ report: { ok, taken, conflicts, problems } }: { report: MergeReport }) {
  const t = words.results;
  const kind = !ok ? 'error' : conflicts.length || problems.length ? 'warn' : 'info';
  return (
    <div className={styles.merged}>
      <Banner kind={kind} title={ok ? t.merged(taken) : t.mergeRefused} />
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h3 id="conflicts">{t.conflicts(conflicts.length)}</h3>
          {conflicts.map(({ submission, mine, theirs }) => (
            <article key={submission} className={styles.conflict} aria-label={submission}>
              <h4>{submission}</h4>
              <Side title={t.mine} brief={mine} />
              <Side title={t.theirs} brief={theirs} />
            </article>
          ))}
        </section>
      )}
      <ProblemList problems={problems} />
    </div>
  );
}

function Side({ title, brief }: { title: string; brief: ReadingBrief }) {
  const t = words.results;
  const { assessor, version, state, decision, lockedAt, feedback } = brief;
  const about = [assessor, t.versionOf(version), t.readingStates[state]];
  if (lockedAt) about.push(words.numbers.dateTime(lockedAt));
  return (
    <div className={styles.side}>
      <h5>{title}</h5>
      <p className={styles.hint}>{about.join(', ')}</p>
      <p>
        <strong>{decision ? words.queue.decisions[decision] : t.noDecision}</strong>
      </p>
      <p className={styles.feedback}>{feedback || t.noFeedback}</p>
    </div>
  );
}
