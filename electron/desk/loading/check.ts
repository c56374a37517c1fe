import { shown } from '../../../shared/batch/path.ts';
import type { Problem } from '../../../shared/batch/problem.ts';
import type { LoadReport } from '../../../shared/contract/views.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { allProgrammes } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { blindnessProblems } from '../texts/blindness/check.ts';
import { comparedWithPast } from './again.ts';
import type { ReadProgress } from './arrived.ts';
import { NO_PAST, pastOf } from './past.ts';
import { prepare } from './prepare.ts';
import { requestOf, type SourceRequest } from './read-options.ts';
import { capped, readSource } from './read-source.ts';
import { standingsOf } from './standings.ts';

export interface CheckOptions {
  progress?: ReadProgress;
  signal?: AbortSignal;
  /** Milliseconds that may go into searching files for names; as many as it takes where left out. */
  namesWithin?: number;
}

/**
 * Reads a source and reports on it, loading nothing.
 * @param source a path alone will do where there is nothing else to say.
 * @param library against which it is compared; null for the programme that ships and an empty library.
 */
export async function checkSource(
  source: string | SourceRequest,
  library: Library | null,
  { progress = () => {}, signal, namesWithin }: CheckOptions = {},
): Promise<LoadReport> {
  const programmes = library ? allProgrammes(library) : [shippedProgramme()];
  const past = library ? pastOf(library.database) : NO_PAST;
  const request = requestOf(source);
  const arrived = await readSource(request, { intake: null, programmes, past, progress, signal });
  const { report, batch, chain } = arrived;
  if (!batch) return report;
  const compared =
    report.ok && library
      ? comparedWithPast(past, await prepare({ ...arrived, batch }, null, chain, signal))
      : null;
  const files = new Map(arrived.files);
  const unreadable: Problem[] = [];
  const names = await blindnessProblems(request, arrived, {
    ...{ progress, signal, within: namesWithin },
    unreadable(path, trouble) {
      const file = files.get(path);
      if (file) files.set(path, { ...file, trouble });
      unreadable.push({ severity: 'warn', code: 'unreadable', where: shown(path), message: trouble });
    },
  });
  const known = compared?.submissions ?? null;
  const { lines, standings } = standingsOf({ ...arrived, batch, files }, programmes, known);
  const problems = [...report.problems, ...unreadable, ...names, ...(compared?.problems ?? [])];
  if (compared?.state === 'same') {
    const message = `Batch ${batch.id} is in the library already, exactly as it is here. Loading it again changes nothing.`;
    problems.push({ severity: 'info', code: 'loaded-before', where: batch.id, message });
  }
  return {
    ...report,
    ok: report.ok && compared?.state !== 'changed',
    problems: capped(problems),
    submissions: lines,
    standings,
  };
}
