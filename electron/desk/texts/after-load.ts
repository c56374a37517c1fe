import type { Problem } from '../../../shared/batch/problem.ts';
import type { LoadReport } from '../../../shared/contract/views.ts';
import { blindnessOfBatch } from './blindness/view.ts';
import { indexTexts } from './index-texts.ts';
import { textsRead } from './store/missing.ts';
import { openTextStore } from './store/store.ts';

/** A batch of up to so many artifacts is searched before the answer; a larger one when the library is next opened. */
const AT_ONCE = 200;
/** Milliseconds after which the answer is given in any case. */
const PATIENCE = 20_000;

const same = (one: Problem, other: Problem) => one.where === other.where && one.code === other.code;

/**
 * Reads and searches the texts of a batch that has just been loaded, and adds what shows whose a submission is to the
 * report. For a program that ends after loading; a window goes on reading behind the queue instead.
 */
export async function searchedForNames(folder: string, report: LoadReport): Promise<LoadReport> {
  const { batch, loaded } = report;
  if (!batch || !loaded || (loaded.submissions === 0 && !loaded.identities)) return report;
  const store = openTextStore(folder);
  try {
    if (loaded.artifacts <= AT_ONCE) await indexTexts(store, { within: PATIENCE });
    const found = blindnessOfBatch(store, batch.id).problems;
    const problems = [
      ...report.problems,
      ...found.filter((each) => !report.problems.some((one) => same(one, each))),
    ];
    const { read, total } = textsRead(store, batch.id);
    if (read < total)
      problems.push({
        severity: 'info',
        code: 'names-not-searched',
        where: batch.id,
        message: `${total - read} of ${total} files have not been searched for names yet. That is done when the library is next opened, or by "touchstone search".`,
      });
    return { ...report, problems };
  } finally {
    store.close();
  }
}
