import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeletionReceipt } from '../../../shared/contract/keeping-views.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { artifactPath } from '../library/artifacts.ts';
import type { Database } from '../library/database.ts';
import { type Library, openLibrary } from '../library/library.ts';
import { flush, makeBackup, type Progress } from './backup.ts';
import { backupsIn } from './backup-files.ts';
import { addressesIn } from './find-addresses.ts';
import { databaseFiles, shred } from './shred.ts';

/** Hashes of the files that came with a batch, and of those among them that another batch or an anchor needs as well. */
function filesOf(database: Database, batch: string): { go: string[]; shared: string[] } {
  const of = (which: '=' | '<>') =>
    new Set(
      database
        .all<{ sha256: string }>(
          `SELECT a.sha256 FROM artifact a JOIN submission s ON s.key = a.submission
           WHERE a.sha256 IS NOT NULL AND s.batch ${which} ?1
           UNION SELECT json_extract(e.body, '$.sha256') FROM event e JOIN batch b ON b.id = json_extract(e.body, '$.batch')
           WHERE e.submission IS NULL AND e.kind = 'worksheet.kept' AND b.deleted_at IS NULL AND b.id ${which} ?1`,
          batch,
        )
        .map(({ sha256 }) => sha256),
    );
  const [own, others] = [of('='), of('<>')];
  for (const { sha256 } of database.all<{ sha256: string }>(
    'SELECT sha256 FROM anchor_file WHERE sha256 IS NOT NULL',
  ))
    others.add(sha256);
  const all = [...own].sort();
  return { go: all.filter((hash) => !others.has(hash)), shared: all.filter((hash) => others.has(hash)) };
}

/** E-mail addresses that the envelope of this batch knows, and no other. */
const addressesOf = (database: Database, batch: string) =>
  database
    .all<{ email: string }>(
      `SELECT DISTINCT email FROM identity WHERE batch = ?1 AND email <> ''
         AND email NOT IN (SELECT email FROM identity WHERE batch <> ?1)`,
      batch,
    )
    .map(({ email }) => email);

/** Files among the exports that the ledger says were written for this batch, or for all. */
function standingExports(library: Library, batch: string): string[] {
  const paths = library.database
    .all<{ body: string }>("SELECT body FROM event WHERE submission IS NULL AND kind = 'results.exported'")
    .flatMap(({ body }) => {
      const { receipt } = JSON.parse(body) as {
        receipt: {
          files: { path: string }[];
          issued: { submission: string }[];
          left?: { batch: string | null };
        };
      };
      const prefix = `${encodeURIComponent(batch)}/`;
      const concerns =
        receipt.issued.some(({ submission }) => submission.startsWith(prefix)) ||
        (receipt.left && (receipt.left.batch === null || receipt.left.batch === batch));
      return concerns ? receipt.files.map(({ path }) => path) : [];
    });
  return [...new Set(paths)].filter((path) => existsSync(path)).sort();
}

/** Takes every trace of deleted rows out of the database file: its free pages, and what its writer keeps beside it. */
function sweep(database: Database): { freePages: number; journalEmptied: boolean } {
  database.exec('VACUUM');
  const emptied = database.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')?.busy === 0;
  const free = database.get<{ freelist_count: number }>('PRAGMA freelist_count')?.freelist_count ?? 0;
  return { freePages: free, journalEmptied: emptied };
}

async function writeReceipt(library: Library, receipt: DeletionReceipt): Promise<string> {
  const name = `deleted-${receipt.batch.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60)}-${receipt.at.slice(0, 10)}`;
  const path = join(library.folder, 'exports', `${name}.json`);
  await writeFile(`${path}.part`, `${JSON.stringify(receipt, null, 2)}\n`);
  await rename(`${path}.part`, path);
  await flush(path);
  return path;
}

/**
 * Deletes what a batch brought: the files that no other batch needs, its people, the texts that were read from it, and
 * every backup of the database that still knows them. Readings, decisions, the ledger and the journal stay. Then looks
 * for what should be gone, on the disk, and writes what it found into a receipt.
 *
 * The journal says first that the batch goes, together with the deletion of its people; what a power cut leaves of its
 * files is taken away by deleting again.
 * @throws Refusal `not-found` when there is no such batch; `library-busy` while another process has the library open.
 */
export async function deleteBatch(
  folder: string,
  batch: string,
  by: string,
  progress: Progress = () => {},
): Promise<DeletionReceipt & { receipt: string }> {
  const library = openLibrary(folder, { create: false });
  try {
    const { database } = library;
    const row = database.get<{ title: string }>('SELECT title FROM batch WHERE id = ?', batch);
    if (!row) throw new Refusal('not-found', `This library has no batch ${batch}.`);
    const addresses = addressesOf(database, batch);
    const { go, shared } = filesOf(database, batch);
    const before = database.get<{ body: string }>(
      "SELECT body FROM event WHERE submission IS NULL AND kind = 'batch.deleted' AND json_extract(body, '$.batch') = ?",
      batch,
    );
    const files = before ? (JSON.parse(before.body) as { files: string[] }).files : go;

    database.exec('PRAGMA secure_delete = ON');
    const people = database.transaction(() => {
      const gone = database.run('DELETE FROM identity WHERE batch = ?', batch);
      if (!before)
        library.record({
          kind: 'batch.deleted',
          author: by,
          submission: null,
          body: { batch, files, people: gone },
        });
      return gone;
    });

    for (const [index, sha256] of files.entries()) {
      await shred(artifactPath(library.folder, sha256));
      progress(index + 1, files.length);
    }
    for (const path of databaseFiles(join(library.folder, 'texts.sqlite'))) await shred(path);
    const backups = backupsIn(library.folder).map(({ path }) => path);
    const swept = sweep(database);
    await makeBackup(library, 'own');
    for (const path of backups) for (const each of databaseFiles(path)) await shred(each);

    const found = new Set<string>();
    for (const path of databaseFiles(join(library.folder, 'library.sqlite'))) {
      for (const address of await addressesIn(path, addresses)) found.add(address);
    }
    const receipt: DeletionReceipt = {
      format: 'touchstone-deletion/1',
      batch,
      title: row.title,
      at: new Date().toISOString(),
      by,
      files: {
        deleted: files,
        stillThere: files.filter((sha256) => existsSync(artifactPath(library.folder, sha256))),
        neededElsewhere: shared,
      },
      people: {
        deleted: people,
        left:
          database.get<{ n: number }>('SELECT count(*) AS n FROM identity WHERE batch = ?', batch)?.n ?? 0,
        addressesLookedFor: addresses.length,
        addressesFound: found.size,
      },
      texts: { deleted: !existsSync(join(library.folder, 'texts.sqlite')) },
      database: swept,
      backups: { deleted: backups.length },
      exportsStanding: standingExports(library, batch),
      stays: 'readings, decisions, feedback, the ledger of exports, and the journal with its hashes',
    };
    return { ...receipt, receipt: await writeReceipt(library, receipt) };
  } finally {
    library.close();
  }
}
