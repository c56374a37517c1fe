import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { decisionOf } from '../../../shared/reading/derive.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import { type ReadingsFile, toCarried } from '../../../shared/reading/readings-file.ts';
import { headOf } from '../library/journal.ts';
import type { Library } from '../library/library.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { writeBag } from '../loading/bag/write-bag.ts';

/**
 * Writes an assessor's readings of a batch as a sealed file into the library's exports.
 * @throws Refusal `not-found` when there is nothing to hand over.
 */
export async function handOver(
  library: Library,
  batch: string,
  assessor: string,
): Promise<{ path: string; readings: number }> {
  const { database } = library;
  const rows = database.all<{ id: string; doc: string }>(
    `SELECT s.id, r.doc FROM reading r JOIN submission s ON s.key = r.submission
     WHERE s.batch = ? AND r.assessor = ? AND (r.started_at IS NOT NULL OR r.state = 'recused') ORDER BY s.position, r.purpose`,
    batch,
    assessor,
  );
  if (!rows.length)
    throw new Refusal('not-found', `${assessor} has no readings in batch ${batch} to hand over.`);
  // What merged readings rest on was written by whoever merged them, so the assessor may have no event here.
  const events = database.get<{ first: number | null; last: number | null }>(
    'SELECT min(e.seq) AS first, max(e.seq) AS last FROM event e JOIN submission s ON s.key = e.submission WHERE s.batch = ? AND e.author = ?',
    batch,
    assessor,
  );
  const now = new Date();
  const head = headOf(database);
  const last = events?.last ?? head.seq;
  const { hash } = database.get<{ hash: string }>('SELECT hash FROM event WHERE seq = ?', last) ?? head;
  const file: ReadingsFile = {
    format: 'touchstone-readings/1',
    batch,
    assessor,
    exportedAt: now.toISOString(),
    readings: rows.map(({ id, doc }) => {
      const reading = JSON.parse(doc) as Reading;
      return toCarried(
        reading,
        id,
        decisionOf(rubricVersion(database, reading.rubric.id, reading.rubric.version), reading),
      );
    }),
    journal: { first: events?.first ?? last, last, hash },
  };
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  const safe = (text: string) => text.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
  const path = join(library.folder, 'exports', `${safe(batch)}-${safe(assessor)}-${stamp}.readings.zip`);
  await writeBag(
    { files: [{ path: 'readings.json', bytes: Buffer.from(JSON.stringify(file, null, 2)) }], now },
    path,
  );
  return { path, readings: rows.length };
}
