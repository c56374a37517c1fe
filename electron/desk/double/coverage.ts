import type { Coverage } from '../../../shared/contract/double-views.ts';
import type { Why } from '../../../shared/double/plan.ts';
import type { Library } from '../library/library.ts';
import { isWork } from '../library/planted.ts';

/** How much of a batch is drawn, read twice and settled; of the whole library where `batch` is null. */
export function coverageOf({ database }: Library, batch: string | null): Coverage {
  const rows = database.all<{ why: Why; standing: string; n: number }>(
    `SELECT why, standing, count(*) AS n FROM pair JOIN submission ON key = submission
     WHERE ?1 IS NULL OR batch = ?1 GROUP BY why, standing`,
    batch,
  );
  const total = database.get<{ n: number }>(
    `SELECT count(*) AS n FROM submission WHERE (?1 IS NULL OR batch = ?1) AND ${isWork('submission.key')}`,
    batch,
  );
  const sum = (test: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(test).reduce((all, { n }) => all + n, 0);
  const why = (kind: Why) => sum((row) => row.why === kind);
  return {
    submissions: total?.n ?? 0,
    drawn: sum(() => true),
    why: { first: why('first'), random: why('random'), near: why('near'), extra: why('extra') },
    readTwice: sum(({ standing }) => standing !== 'waiting'),
    agreed: sum(({ standing }) => standing === 'agreed'),
    differ: sum(({ standing }) => standing === 'differs'),
    settled: sum(({ standing }) => standing === 'settled'),
  };
}

/**
 * The coverage in a sentence, as receipts carry it:
 * "12 of 40 drawn (10 first of their micro-credential, 2 at random); 12 read twice, 11 agree, 1 settled by an adjudicator".
 */
export function coverageText(coverage: Coverage): string {
  const { submissions, drawn, why, readTwice, agreed, differ, settled } = coverage;
  const parts = [
    why.first ? `${why.first} first of their micro-credential` : '',
    why.random ? `${why.random} at random` : '',
    why.near ? `${why.near} near the other decision` : '',
    why.extra ? `${why.extra} besides` : '',
  ].filter(Boolean);
  const of = parts.length ? ` (${parts.join(', ')})` : '';
  const came = [
    `${agreed} agree`,
    settled ? `${settled} settled by an adjudicator` : '',
    differ ? `${differ} still to be settled` : '',
  ].filter(Boolean);
  return `${drawn} of ${submissions} drawn${of}; ${readTwice} read twice, ${came.join(', ')}`;
}
