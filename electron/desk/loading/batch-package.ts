import type { Batch, Identity } from '../../../shared/batch/batch.ts';
import { checkBatch } from '../../../shared/batch/check-batch.ts';
import { duplicateFields } from '../../../shared/batch/duplicate-fields.ts';
import { shown } from '../../../shared/batch/path.ts';
import type { Problem } from '../../../shared/batch/problem.ts';
import { readBatch } from '../../../shared/batch/read-batch.ts';
import type { BagReport } from './bag/report.ts';
import { compareIdentities, readIdentities } from './identities.ts';
import type { Source } from './source/source.ts';
import { SourceError } from './source/source-error.ts';

const BATCH = 'data/batch.json';
const IDENTITIES = 'data/identities.csv';
/** Room for 100,000 submissions with their texts. */
const MAX_BATCH = 256 * 2 ** 20;
const MAX_IDENTITIES = 64 * 2 ** 20;

export interface BatchPackage {
  /** Null where `batch.json` cannot be read; what else blocks stands in the problems. */
  batch: Batch | null;
  /** Null where the package has no envelope, or one in which something is wrong. */
  identities: Identity[] | null;
  problems: Problem[];
}

/** Whether a bag is a Touchstone batch package. */
export function isBatchPackage(source: Source, bag: BagReport): boolean {
  return bag.isBag && source.within(bag.root).has(BATCH);
}

/**
 * Reads what a batch package says of itself: `data/batch.json` and, where there is one, `data/identities.csv`.
 * Everything wrong with them is a problem, never thrown; rejects only when aborted or when the disk fails.
 */
export async function readBatchPackage(
  source: Source,
  bag: BagReport,
  signal?: AbortSignal,
): Promise<BatchPackage> {
  const inside = source.within(bag.root);
  const problems: Problem[] = [];
  const batch = await readBatchFile(inside, bag, problems, signal);
  let identities: Identity[] | null = null;
  if (inside.has(IDENTITIES)) {
    const bytes = await readOrTell(inside, IDENTITIES, MAX_IDENTITIES, problems, signal);
    const read = bytes ? readIdentities(bytes, IDENTITIES) : null;
    problems.push(...(read?.problems ?? []));
    identities = read?.problems.some(({ severity }) => severity === 'block')
      ? null
      : (read?.identities ?? null);
  }
  if (batch && identities) {
    const candidates = batch.submissions.map(({ candidate }) => candidate);
    problems.push(...compareIdentities(identities, candidates, IDENTITIES));
  }
  return { batch, identities, problems };
}

async function readBatchFile(
  inside: Source,
  bag: BagReport,
  problems: Problem[],
  signal?: AbortSignal,
): Promise<Batch | null> {
  const bytes = await readOrTell(inside, BATCH, MAX_BATCH, problems, signal);
  if (!bytes) return null;
  let document: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    document = JSON.parse(text);
  } catch (error) {
    const says = error instanceof SyntaxError ? error.message : 'it is not text in UTF-8';
    const message = `${BATCH} cannot be read as JSON: ${says}. Make the package anew.`;
    problems.push({ severity: 'block', code: 'batch-json', where: BATCH, message });
    return null;
  }
  for (const place of duplicateFields(text)) {
    const message = `${shown(place.slice(0, 200))} stands twice in ${BATCH}, and only one of them would be read. Keep one.`;
    problems.push({
      severity: 'block',
      code: 'duplicate-field',
      where: `${BATCH} ${shown(place.slice(0, 200))}`,
      message,
    });
  }
  const read = readBatch(document, BATCH);
  problems.push(...read.problems);
  if (!read.batch) return null;
  const payload = bag.payload.map(({ path }) => path).filter((path) => path !== BATCH && path !== IDENTITIES);
  problems.push(
    ...checkBatch(
      read.batch,
      payload.map((path) => path.slice('data/'.length)),
      BATCH,
    ),
  );
  return read.batch;
}

async function readOrTell(
  source: Source,
  path: string,
  maxBytes: number,
  problems: Problem[],
  signal?: AbortSignal,
): Promise<Buffer | null> {
  try {
    return await source.read(path, maxBytes, signal);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    problems.push({ severity: 'block', code: error.code, where: path, message: error.message });
    return null;
  }
}
