import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../../../shared/batch/problem.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { checkProgramme } from '../../../shared/programme/check-programme.ts';
import type { Programme } from '../../../shared/programme/programme.ts';
import { sealProblems } from '../rubrics/seal.ts';

/** A programme of a thousand rubrics stays far below it. Bytes. */
const MOST = 100_000_000;

/**
 * Reads a programme file and judges it by itself: its shape, its ids, its seals. The programme is null where its shape
 * is wrong.
 * @throws Refusal `not-found`, or `invalid-input` for what is no JSON.
 */
export function readProgrammeFile(path: string): { programme: Programme | null; problems: Problem[] } {
  const file = basename(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Refusal('not-found', `There is no file ${path}.`);
  if (!found.isFile())
    throw new Refusal('invalid-input', `${path} is a folder. Choose the programme's JSON file.`);
  if (found.size > MOST) throw new Refusal('invalid-input', `${file} is larger than any programme.`);
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const says = (error as Error).message;
    throw new Refusal('invalid-input', `${file} is not JSON: ${says}. Make the file anew.`);
  }
  const { programme, problems } = checkProgramme(document);
  return { programme, problems: programme ? [...problems, ...sealProblems(programme)] : problems };
}
