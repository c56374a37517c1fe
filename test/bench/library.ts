import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Library, openLibrary } from '../../electron/desk/library/library.ts';
import { submissionKey } from '../../shared/batch/key.ts';
import { shippedProgramme } from '../../shared/programme/shipped.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import type { Rubric } from '../../shared/rubric/rubric.ts';
import { passingLevel } from '../../shared/rubric/scale.ts';

const BATCH = 'bench';

/** A folder of its own for one measurement. */
export async function scratch(): Promise<{ folder: string; clear(): void }> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-bench-'));
  return { folder, clear: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The rubric of the programme's first micro-credential. */
export function benchRubric(): Rubric {
  const [rubric] = shippedProgramme().rubrics;
  if (!rubric) throw new Error('The programme that ships has no rubric.');
  return rubric;
}

function locked(submission: string, rubric: Rubric, at: number): Reading {
  const code = passingLevel(rubric);
  const moment = new Date(Date.UTC(2026, 9, 1) + at * 1000).toISOString();
  return {
    submission,
    assessor: `AS-${at % 10}`,
    purpose: 'first',
    version: 20,
    rubric: { id: rubric.id, version: rubric.version },
    state: 'locked',
    intake: Object.fromEntries(rubric.completion.map(({ id }) => [id, true])),
    ratings: Object.fromEntries(
      rubric.criteria.map(({ id }, each) => [
        id,
        each % 3 ? { code } : { code, note: `The work shows it on page ${at % 40}, "in its own words".` },
      ]),
    ),
    overall: { strength: 'The task grows out of a question that matters here, and the limits are named.' },
    startedAt: moment,
    lockedAt: moment,
  };
}

/**
 * A library with many submissions and no artifacts, entered through the journal as loading and merging do.
 * @param judged whether each one has a locked reading.
 */
export function largeLibrary(folder: string, submissions: number, judged: boolean): Library {
  const library = openLibrary(folder);
  const rubric = benchRubric();
  const author = 'bench';
  library.database.transaction(() => {
    library.record({
      kind: 'batch.loaded',
      author,
      submission: null,
      body: {
        id: BATCH,
        title: 'Bench',
        programme: shippedProgramme().id,
        createdAt: null,
        dueAt: null,
        recognisedAs: 'bag',
        digest: '',
      },
    });
    for (let at = 0; at < submissions; at += 1) {
      const id = `S-${String(at).padStart(6, '0')}`;
      const key = submissionKey(BATCH, id);
      library.record({
        kind: 'submission.loaded',
        author,
        submission: key,
        body: {
          batch: BATCH,
          id,
          position: at,
          candidate: `C-${at}`,
          microCredential: rubric.microCredential,
          attempt: 1,
          previous: null,
          submittedAt: '2026-09-30T18:22:00Z',
          digest: '',
          artifacts: [],
        },
      });
      if (judged)
        library.record({
          kind: 'reading.merged',
          author,
          submission: key,
          body: { reading: locked(key, rubric, at), file: '', sealed: true },
        });
    }
  });
  return library;
}

/** Keys of the first submissions of a large library. */
export const firstKeys = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => submissionKey(BATCH, `S-${String(at).padStart(6, '0')}`));
