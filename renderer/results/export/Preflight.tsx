import type { ExportReport, ProfileRow } from '../../../shared/contract/views.ts';
import { Banner, Waiting } from '../../design/index.ts';
import { ProblemList } from '../../problems/ProblemList.tsx';
import { words } from '../../words/index.ts';
import { Trouble } from '../Trouble.tsx';
import styles from './Export.module.css';
import { isFatal } from './fatal.ts';
import { ProblemPlace } from './ProblemPlace.tsx';
import type { ExportRequest } from './useExport.ts';

export interface PreflightProps {
  report: (ExportReport & { rows: number }) | undefined;
  error: Error | null;
  request: ExportRequest;
  profile: ProfileRow;
}

/** Rules that say no more than that a decision is still to come. */
const TO_COME = ['not-final', 'second-reading', 'on-hold'];

function verdictOf({ rows, blocked, problems }: ExportReport & { rows: number }, skip: boolean): string {
  const t = words.results;
  if (isFatal({ problems })) return t.stopped;
  if (rows === 0 && blocked === 0) return t.nothingForIt;
  const undecided = problems.every(({ severity, code }) => severity !== 'block' || TO_COME.includes(code));
  if (rows === 0) return undecided ? t.nothingYet : t.allKept(blocked);
  if (blocked === 0) return t.clear(rows);
  return skip ? t.leftOut(rows, blocked) : t.blocked(blocked);
}

/** What an export would meet, before there is one: rule by rule, each line with the way to what is wrong. */
export function Preflight({ report, error, request, profile }: PreflightProps) {
  const t = words.results;
  if (error) return <Trouble error={error} />;
  if (!report) return <Waiting text={t.checking} />;
  const { rows, blocked, problems } = report;
  const good = rows > 0 && !isFatal(report) && (blocked === 0 || request.skip);
  return (
    <section className={styles.preflight} aria-labelledby="preflight">
      <h2 id="preflight">{t.preflight}</h2>
      <Banner kind={good ? 'info' : 'warn'} title={verdictOf(report, request.skip)} />
      <ProblemList
        problems={problems}
        rule={({ code }) => t.rules[code] ?? code}
        place={(problem) => <ProblemPlace problem={problem} batch={request.batch} profile={profile} />}
      />
    </section>
  );
}
