import type { LoadReport, Standing } from '../../shared/contract/views.ts';
import { Banner } from '../design/index.ts';
import { ProblemList } from '../problems/ProblemList.tsx';
import { words } from '../words/index.ts';
import type { Source } from './flow.ts';
import styles from './Loading.module.css';
import { Questions } from './Questions.tsx';
import { Roster } from './Roster.tsx';
import { Submissions } from './Submissions.tsx';

/** Standings that want a look before loading. */
const ODD: readonly Standing[] = ['unmatched', 'missing', 'unreadable', 'duplicate', 'changed'];

/** What checking found: what was recognised, what it holds, and everything that was noticed. */
export function Report({ source, report }: { source: Source; report: LoadReport }) {
  const t = words.loading;
  const { ok, recognisedAs, bag, batch, questions = [], unmatched = [] } = report;
  // What only waits for an answer is said by its question.
  const problems = report.problems.filter(({ code }) => code !== 'needs-answer');
  const waits = questions.filter(({ answer }) => answer === null).length;
  const odd = ODD.some((standing) => (report.standings?.[standing] ?? 0) > 0);
  const noticed = problems.length > 0 || (bag?.warnings.length ?? 0) > 0 || odd;
  const worst = problems.find(({ severity }) => severity === 'block');
  return (
    <>
      {ok ? (
        <Banner kind={noticed ? 'warn' : 'info'} title={noticed ? t.loadable : t.sound} />
      ) : (
        <Banner
          kind={worst ? 'error' : 'warn'}
          title={worst?.message ?? (waits > 0 ? t.waits(waits) : t.refused)}
        >
          {worst ? t.refusedNext : t.waitsNext}
        </Banner>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{t.recognisedAs}</dt>
          <dd>
            {recognisedAs ? t.recognised(recognisedAs) : t.notRecognised}
            {bag && <span className={styles.quiet}>{t.bag(bag.version, bag.valid)}</span>}
          </dd>
        </div>
        {batch && (
          <>
            <div>
              <dt>{t.batch}</dt>
              <dd>
                {batch.title}
                {batch.title !== batch.id && <span className={styles.quiet}>{batch.id}</span>}
              </dd>
            </div>
            <div>
              <dt>{t.holds}</dt>
              <dd>{t.counts(batch.submissions, batch.artifacts)}</dd>
            </div>
          </>
        )}
      </dl>
      <BagLines title={t.bagErrors} lines={bag?.errors ?? []} />
      <BagLines title={t.bagWarnings} lines={bag?.warnings ?? []} />
      {questions.length > 0 && <Questions key={answersOf(source)} questions={questions} />}
      {recognisedAs && recognisedAs !== 'bag' && <Roster roster={source.roster} />}
      <ProblemList problems={problems} />
      {report.submissions && <Submissions lines={report.submissions} standings={report.standings} />}
      <BagLines title={t.unmatched(unmatched.length)} lines={unmatched} />
    </>
  );
}

/** Changes when other answers were taken: the fields then show what holds. */
const answersOf = ({ answers }: Source): string => JSON.stringify(answers ?? null);

function BagLines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
