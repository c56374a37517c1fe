import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkChain } from '../../../electron/desk/library/journal.ts';
import { type Library, openLibrary } from '../../../electron/desk/library/library.ts';
import { storedReading } from '../../../electron/desk/library/project-reading.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { commitCommand } from '../../../electron/desk/reading/commit.ts';
import { currentReading } from '../../../electron/desk/reading/current.ts';
import { moveStep } from '../../../electron/desk/reading/undo.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import { keyOf, pp3, writePackage } from '../../fixtures/library.ts';
import { anyCommand } from '../../unit/reading/arbitrary.ts';

const ASSESSORS = ['AS-1', 'AS-2'] as const;
const SUBMISSIONS = ['S-1', 'S-2'] as const;

type Act =
  | { kind: 'command'; assessor: string; submission: string; command: ReadingCommand }
  | { kind: 'undo' | 'redo'; assessor: string };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('command' as const),
      assessor: fc.constantFrom(...ASSESSORS),
      submission: fc.constantFrom(...SUBMISSIONS),
      command: anyCommand(pp3()),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const),
      assessor: fc.constantFrom(...ASSESSORS),
    }),
  },
);

let folder: string;
let library: Library;

function perform(act: Act): boolean {
  try {
    if (act.kind !== 'command') moveStep(library, act.assessor, act.kind);
    else {
      const submission = keyOf(act.submission);
      const { version } = currentReading(library, submission, act.assessor, 'first');
      commitCommand(library, act.assessor, { submission, purpose: 'first', version, command: act.command });
    }
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** What every reading says, without versions, which undo raises, and without readings in which nothing is said. */
function said(): unknown[] {
  return ASSESSORS.flatMap((assessor) =>
    SUBMISSIONS.map((id) => {
      const { version, rubric, ...rest } = storedReading(library.database, keyOf(id), assessor, 'first') ?? {
        version: 0,
        rubric: null,
        submission: keyOf(id),
        assessor,
        purpose: 'first',
        state: 'draft',
      };
      return rest;
    }),
  );
}

describe('whatever two assessors do, with undo and redo between', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
    library = openLibrary(join(folder, 'library'));
    await loadSource(library, await writePackage(folder), { author: 'ADMIN' });
    // The promise of the disk is tried elsewhere, with kill -9; here it would only cost time.
    library.database.exec('PRAGMA synchronous = OFF');
  });
  afterAll(() => {
    library.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('replaying the journal gives exactly what the library shows', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 30 }), (acts) => {
        for (const act of acts) perform(act);
        expect(replayedDifferences(library.database)).toEqual([]);
        expect(checkChain(library.database).ok).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('undoing one step and taking it again gives what was there', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 12 }), (acts) => {
        for (const act of acts) {
          const assessor = act.assessor;
          const before = said();
          if (!perform({ kind: 'undo', assessor })) continue;
          expect(perform({ kind: 'redo', assessor })).toBe(true);
          expect(said()).toEqual(before);
          perform(act);
        }
      }),
      { numRuns: 40 },
    );
  });
});
