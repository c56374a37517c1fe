import type { Problem } from '../../../shared/batch/problem.ts';
import { type Arrived, emptyArrived } from './arrived.ts';
import { chainAttempts } from './chain.ts';
import { withRoster } from './people/with-roster.ts';
import { readBagged } from './read-bagged.ts';
import type { ReadOptions, SourceRequest } from './read-options.ts';
import { arrive } from './recognisers/arrive.ts';
import { RECOGNISERS } from './recognisers/index.ts';
import { resolveBatch } from './resolve.ts';
import { openSource } from './source/open-source.ts';
import type { Source } from './source/source.ts';
import { SourceError } from './source/source-error.ts';

/** What was read, with its attempts chained to those that came before. */
export interface ReadSource extends Arrived {
  /** The attempt before, by submission, where the batch names none. */
  chain: Map<string, string>;
}

/** Of one kind of problem, how many are told one by one: a wrong table may have a million rows. */
const TOLD = 100;
/** Files that are listed as belonging to no submission. */
const LISTED = 1_000;

function unread(problem: Problem): ReadSource {
  return {
    ...emptyArrived({ ok: false, recognisedAs: null, problems: [problem] }),
    chain: new Map(),
  };
}

/**
 * Reads a zip or a folder to its end and reports on it. What is wrong with it stands in the report; rejects only when
 * aborted or when the disk fails.
 */
export async function readSource(request: SourceRequest, options: ReadOptions): Promise<ReadSource> {
  let source: Source;
  // Listing what a large zip holds takes its time, before there is anything to count.
  options.progress({ stage: 'reading', file: '', done: 0, total: 0 });
  try {
    source = await openSource(request.path, request.limits, options.signal);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return unread({ severity: 'block', code: error.code, where: error.where, message: error.message });
  }
  try {
    const arrived = await recognise(source, request, options);
    if (arrived) return finished(resolveBatch(arrived, options.programmes), options);
    return unread({
      severity: 'block',
      code: 'not-recognised',
      where: source.name,
      message: `"${source.name}" is no batch that can be read here. Choose a batch package (a zip with bagit.txt), a folder with manifest.csv, the zip of all submissions from Canvas, Moodle or Open edX, or a folder that holds one folder for each candidate.`,
    });
  } finally {
    await source.close();
  }
}

/** The first that knows the source reads it. */
async function recognise(
  source: Source,
  request: SourceRequest,
  options: ReadOptions,
): Promise<Arrived | null> {
  const bagged = await readBagged(source, options);
  if (bagged) return request.roster ? withRoster(bagged, request.roster) : bagged;
  for (const plan of RECOGNISERS) {
    const planned = await plan(source, request, options);
    if (planned) return arrive(planned, request, options);
  }
  return null;
}

function finished(arrived: Arrived, { past }: ReadOptions): ReadSource {
  const { batch, report, where } = arrived;
  const { previous, problems } = batch
    ? chainAttempts(batch, past, where)
    : { previous: new Map<string, string>(), problems: [] };
  const { unmatched } = report;
  return {
    ...arrived,
    chain: previous,
    report: {
      ...report,
      problems: capped([...report.problems, ...problems]),
      ...(unmatched ? { unmatched: unmatched.slice(0, LISTED) } : {}),
    },
  };
}

/** Leaves out what only repeats itself, and says so. */
export function capped(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  return problems.flatMap((problem): Problem[] => {
    const count = (counts.get(problem.code) ?? 0) + 1;
    counts.set(problem.code, count);
    if (count <= TOLD) return [problem];
    return count === TOLD + 1 ? [{ ...problem, where: '', message: 'There are more of the same.' }] : [];
  });
}
