import { randomUUID } from 'node:crypto';
import type { LoadReport } from '../../../shared/contract/views.ts';
import { ArtifactIntake } from '../library/artifacts.ts';
import { allProgrammes } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { quickBlindnessProblems } from '../texts/blindness/check.ts';
import { comparedWithPast } from './again.ts';
import type { ReadProgress } from './arrived.ts';
import { pastOf } from './past.ts';
import { keepBytes, type Prepared, prepare } from './prepare.ts';
import { requestOf, type SourceRequest } from './read-options.ts';
import { capped, type ReadSource, readSource } from './read-source.ts';
import { completeIdentities, recordBatch, recordWorksheet } from './record.ts';
import { standingsOf } from './standings.ts';

export interface LoadOptions {
  /** Code of whoever loads. */
  author: string;
  progress?: ReadProgress;
  signal?: AbortSignal;
}

/** Of a file that could not be read only its place is kept: the size that it claims counts for nothing. */
function counts({ submissions }: Prepared) {
  const artifacts = submissions.flatMap((submission) => submission.artifacts);
  return {
    artifacts: artifacts.length,
    bytes: artifacts.reduce((sum, { sha256, size }) => sum + (sha256 === null ? 0 : size), 0),
  };
}

/**
 * Loads a batch: all of it in one transaction, or nothing. Loading the same again changes nothing, but for people whom
 * a roster now names; a batch that was loaded before with other content is refused with what differs.
 * @param source a path alone will do where there is nothing else to say.
 */
export async function loadSource(
  library: Library,
  source: string | SourceRequest,
  options: LoadOptions,
): Promise<LoadReport> {
  const { progress = () => {}, signal } = options;
  const intake = new ArtifactIntake(library.folder, randomUUID());
  try {
    const programmes = allProgrammes(library);
    const past = pastOf(library.database);
    const arrived = await readSource(requestOf(source), { intake, programmes, past, progress, signal });
    const { batch } = arrived;
    if (!batch) return { ...arrived.report, ok: false };
    const prepared = arrived.report.ok
      ? await prepare({ ...arrived, batch }, intake, arrived.chain, signal)
      : null;
    const compared = prepared && comparedWithPast(past, prepared);
    const { lines, standings } = standingsOf(
      { ...arrived, batch },
      programmes,
      compared?.submissions ?? null,
    );
    const names = quickBlindnessProblems(arrived);
    const problems = capped([...arrived.report.problems, ...names, ...(compared?.problems ?? [])]);
    const report = { ...arrived.report, problems, submissions: lines, standings };
    if (!prepared || !compared || compared.state === 'changed') return { ...report, ok: false };
    signal?.throwIfAborted();
    progress({ stage: 'keeping', file: '', done: 0, total: 0 });
    return { ...report, loaded: await keep(library, arrived, prepared, compared.state, intake, options) };
  } finally {
    await intake.discard();
  }
}

async function keep(
  library: Library,
  { identities, worksheet }: ReadSource,
  prepared: Prepared,
  state: 'new' | 'same',
  intake: ArtifactIntake,
  { author, signal }: LoadOptions,
): Promise<NonNullable<LoadReport['loaded']>> {
  const { id } = prepared.batch;
  try {
    const kept = worksheet && (await keepBytes(worksheet, intake));
    await intake.keep();
    signal?.throwIfAborted();
    const completed = library.database.transaction(() => {
      if (state === 'new') recordBatch(library, prepared, author);
      if (kept) recordWorksheet(library, { batch: id, ...kept }, author);
      return completeIdentities(library, id, identities);
    });
    const total = prepared.submissions.length;
    if (state === 'new') return { submissions: total, ...counts(prepared), alreadyThere: 0 };
    const there = { submissions: 0, artifacts: 0, bytes: 0, alreadyThere: total };
    return completed === 0 ? there : { ...there, identities: completed };
  } catch (error) {
    await intake.discard({ undo: true });
    throw error;
  }
}
