import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { Batch, BatchArtifact, BatchSubmission } from '../../../shared/batch/batch.ts';
import { pathFault } from '../../../shared/batch/path.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { artifactPath } from '../library/artifacts.ts';
import type { Library } from '../library/library.ts';
import { type BagFile, writeBag } from '../loading/bag/write-bag.ts';
import { neutralTitles } from '../texts/neutral-titles.ts';

interface BatchRow {
  id: string;
  title: string;
  programme: string;
  created_at: string | null;
  due_at: string | null;
  loaded_at: string;
  deleted_at: string | null;
}

interface ArtifactRow {
  position: number;
  component: BatchArtifact['component'];
  kind: 'file' | 'text' | 'link';
  path: string;
  sha256: string | null;
  media_type: string;
  url: string | null;
}

/** A batch that can be handed on. @throws Refusal `not-found` for one that is not here, or is here no longer. */
export function batchToShare({ database }: Library, id: string): BatchRow {
  const row = database.get<BatchRow & Record<string, unknown>>(
    'SELECT id, title, programme, created_at, due_at, loaded_at, deleted_at FROM batch WHERE id = ?',
    id,
  );
  if (!row) throw new Refusal('not-found', `This library has no batch ${id}.`);
  if (row.deleted_at)
    throw new Refusal(
      'not-found',
      `The files of batch ${id} were deleted on ${row.deleted_at.slice(0, 10)}; it cannot be handed on any more.`,
    );
  return row;
}

/** A place in the package for a file: the one it came from, so that evidence points at it, or one of its own. */
const placeOf = (submission: string, { path, position }: ArtifactRow) =>
  pathFault(path) === null && path !== 'batch.json' && path !== 'identities.csv'
    ? path
    : `artifacts/${encodeURIComponent(submission)}/${position + 1}`;

function submissionOf(
  library: Library,
  row: { key: string; id: string; candidate: string; micro_credential: string } & Record<string, unknown>,
  files: Map<string, string>,
): BatchSubmission {
  const titles = neutralTitles(library.database, row.key);
  const artifacts = library.database
    .all<ArtifactRow & Record<string, unknown>>(
      'SELECT position, component, kind, path, sha256, media_type, url FROM artifact WHERE submission = ? ORDER BY position',
      row.key,
    )
    .flatMap((artifact): BatchArtifact[] => {
      const { component, kind, sha256, url } = artifact;
      const title = titles.get(artifact.position);
      const head = { component, ...(title ? { title } : {}) };
      if (kind === 'link') return url ? [{ ...head, url }] : [];
      // What was missing when it was loaded is missing in the package, too.
      if (!sha256) return [{ ...head, path: placeOf(row.id, artifact) }];
      const from = artifactPath(library.folder, sha256);
      if (kind === 'text') return [{ ...head, text: readFileSync(from, 'utf8') }];
      const path = placeOf(row.id, artifact);
      files.set(path, from);
      return [{ ...head, path, mediaType: artifact.media_type }];
    });
  const {
    attempt,
    previous,
    submitted_at: submittedAt,
  } = row as never as {
    attempt: number;
    previous: string | null;
    submitted_at: string | null;
  };
  return {
    id: row.id,
    candidate: row.candidate,
    microCredential: row.micro_credential,
    attempt,
    ...(previous ? { previous } : {}),
    ...(submittedAt ? { submittedAt } : {}),
    artifacts,
  };
}

function envelope({ database }: Library, batch: string): string | null {
  const columns = ['candidate', 'given_name', 'family_name', 'email', 'external_id', 'school'];
  const rows = database.all<Record<string, string>>(
    `SELECT ${columns.join(', ')} FROM identity WHERE batch = ? ORDER BY candidate`,
    batch,
  );
  if (rows.length === 0) return null;
  return stringify([columns, ...rows.map((row) => columns.map((column) => row[column]))], {
    record_delimiter: 'windows',
  });
}

/**
 * Writes a batch of the library as a batch package: all of it, or some of its submissions. It keeps the batch's id, so
 * that readings of it can be merged here. Titles name nobody, and the envelope goes along only where it is asked for.
 * @param ids which submissions; null for all.
 * @throws Refusal `not-found`; `library-damaged` when a file is not there.
 */
export async function writePackageOf(
  library: Library,
  batch: string,
  ids: readonly string[] | null,
  out: string,
  { names = false } = {},
): Promise<{ bytes: number; submissions: number }> {
  const row = batchToShare(library, batch);
  const wanted = ids && new Set(ids);
  const files = new Map<string, string>();
  const submissions = library.database
    .all<{ key: string; id: string; candidate: string; micro_credential: string } & Record<string, unknown>>(
      'SELECT * FROM submission WHERE batch = ? ORDER BY position',
      batch,
    )
    .filter(({ id }) => !wanted || wanted.has(id))
    .map((each) => submissionOf(library, each, files));
  const document: Batch = {
    format: 'touchstone-batch/1',
    id: row.id,
    title: row.title,
    programme: row.programme,
    createdAt: row.created_at ?? row.loaded_at,
    ...(row.due_at ? { dueAt: row.due_at } : {}),
    submissions,
  };
  const people = names ? envelope(library, batch) : null;
  const bag: BagFile[] = [
    { path: 'batch.json', bytes: Buffer.from(`${JSON.stringify(document, null, 2)}\n`) },
    ...(people ? [{ path: 'identities.csv', bytes: Buffer.from(people) }] : []),
    ...[...files].map(([path, filePath]) => ({ path, filePath })),
  ];
  try {
    const { bytes } = await writeBag({ files: bag, info: [['External-Identifier', batch]] }, out);
    return { bytes, submissions: submissions.length };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Refusal(
      'library-damaged',
      'A handed-in file is not in the library. Verify it, and load the batch again; nothing was written.',
    );
  }
}
