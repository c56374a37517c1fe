import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Assignable, type Assignment, assign, type Reader } from '../../../shared/batch/assign.ts';
import { apart } from '../../../shared/calibration/draw-seeds.ts';
import type {
  OutstandingRow,
  SharedPackage,
  SharedPart,
  SharingPreview,
} from '../../../shared/contract/sharing-views.ts';
import type { Library } from '../library/library.ts';
import { plantedKeys } from '../library/planted.ts';
import { batchToShare, writePackageOf } from './package.ts';

/** What of a batch is decided by nobody and given to nobody yet, and how many each assessor was given before. */
function toGive({ database }: Library, batch: string) {
  const all = database.all<
    Assignable & { key: string; settled: number; assessor: string | null } & Record<string, unknown>
  >(
    `SELECT s.key, s.id, s.candidate, s.micro_credential AS microCredential, coalesce(i.school, '') AS school,
       EXISTS (SELECT 1 FROM outcome o WHERE o.submission = s.key) AS settled, a.assessor
     FROM submission s
     LEFT JOIN identity i ON i.batch = s.batch AND i.candidate = s.candidate
     LEFT JOIN assignment a ON a.submission = s.key
     WHERE s.batch = ? AND NOT EXISTS (SELECT 1 FROM planted p JOIN reading r ON r.submission = p.submission
       WHERE p.submission = s.key AND r.started_at IS NOT NULL)
     ORDER BY s.position`,
    batch,
  );
  const already = new Map<string, number>();
  for (const { assessor } of all) if (assessor) already.set(assessor, (already.get(assessor) ?? 0) + 1);
  return {
    open: all.filter(({ settled, assessor }) => !settled && !assessor),
    given: all.filter(({ settled, assessor }) => !settled && assessor),
    already,
  };
}

/** How the rest of a batch would be shared out. Schools come from the envelope, and nothing of it is answered. */
export function sharingPreview(library: Library, batch: string, readers: readonly Reader[]): SharingPreview {
  batchToShare(library, batch);
  const { open, given, already } = toGive(library, batch);
  const { given: parts, nobody } = assign(open, readers, already);
  // What was apart in the batch may come together in a part of it.
  const planted = plantedKeys(library.database);
  const seeds = new Set(open.flatMap(({ key, id }) => (planted.has(key) ? [id] : [])));
  return { parts: partsOf(parts).map((each) => withoutPairs(each, seeds)), nobody, given: given.length };
}

const withoutPairs = ({ assessor, submissions }: SharedPart, seeds: ReadonlySet<string>): SharedPart => ({
  assessor,
  submissions: apart(submissions, seeds).part,
});

const partsOf = (given: Assignment['given']) =>
  [...given].map(([assessor, submissions]) => ({ assessor, submissions }));

const safe = (text: string) => text.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
const stampOf = (now: Date) => now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');

/** Where a package of a batch is written: among the library's exports, under a name that was never used. */
export function packagePath(library: Library, batch: string, what: string, now = new Date()): string {
  const folder = join(library.folder, 'exports');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${safe(batch)}-${safe(what)}-${stampOf(now)}.zip`);
}

/**
 * Shares out what of a batch is decided by nobody and given to nobody yet: one package for each reader that is given
 * something, without the envelope. Then the journal says who was given what.
 * @param tell hears how many packages of how many are written.
 */
export async function shareOut(
  library: Library,
  batch: string,
  readers: readonly Reader[],
  by: string,
  tell: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<{ packages: SharedPackage[]; nobody: string[] }> {
  const { parts, nobody } = sharingPreview(library, batch, readers);
  const busy = parts.filter(({ submissions }) => submissions.length > 0);
  const packages: SharedPackage[] = [];
  for (const { assessor, submissions } of busy) {
    signal?.throwIfAborted();
    const path = packagePath(library, batch, `for-${assessor}`);
    const { bytes } = await writePackageOf(library, batch, submissions, path);
    packages.push({ assessor, submissions, path, bytes });
    tell(packages.length, busy.length);
  }
  if (packages.length > 0)
    library.record({
      kind: 'batch.shared',
      author: by,
      submission: null,
      body: {
        batch,
        given: Object.fromEntries(busy.map(({ assessor, submissions }) => [assessor, submissions])),
      },
    });
  return { packages, nobody };
}

/** How far each assessor is with what they were given of a batch. */
export function outstanding({ database }: Library, batch: string): OutstandingRow[] {
  const rows = database.all<
    { id: string; assessor: string; back: number; settled: number } & Record<string, unknown>
  >(
    `SELECT s.id, a.assessor,
       EXISTS (SELECT 1 FROM reading r WHERE r.submission = s.key AND r.assessor = a.assessor
         AND r.state IN ('locked', 'recused', 'hold')) AS back,
       EXISTS (SELECT 1 FROM outcome o WHERE o.submission = s.key) AS settled
     FROM assignment a JOIN submission s ON s.key = a.submission
     WHERE s.batch = ? ORDER BY a.assessor, s.position`,
    batch,
  );
  return [...Map.groupBy(rows, ({ assessor }) => assessor)].map(([assessor, all]) => ({
    assessor,
    given: all.length,
    back: all.filter(({ back }) => back).length,
    elsewhere: all.filter(({ back, settled }) => !back && settled).length,
    outstanding: all.filter(({ back, settled }) => !back && !settled).map(({ id }) => id),
  }));
}
