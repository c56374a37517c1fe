import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Batch, BatchArtifact } from '../../../shared/batch/batch.ts';
import type { ArtifactIntake } from '../library/artifacts.ts';
import type { EventBody, LoadedArtifact } from '../library/events.ts';
import type { Arrived, ArrivedFile } from './arrived.ts';
import { digestOf, essenceOf } from './digest.ts';

export type PreparedSubmission = EventBody['submission.loaded'];

/** A batch as the journal will hold it. */
export interface Prepared {
  batch: EventBody['batch.loaded'];
  submissions: PreparedSubmission[];
}

const NO_CHAIN: ReadonlyMap<string, string> = new Map();

const NAMES = {
  product: 'Product',
  application: 'Application',
  reflection: 'Reflection',
  context: 'Context',
};

/** Where no title was given: neutral, because file names tell who somebody is. */
export function neutralTitle(
  { component }: Pick<BatchArtifact, 'component'>,
  before: readonly Pick<BatchArtifact, 'component'>[],
): string {
  const place = before.filter((each) => each.component === component).length;
  return place ? `${NAMES[component]} ${place + 1}` : NAMES[component];
}

/** Keeps bytes that do not come from a file, and says by which hash they are known. */
export async function keepBytes(
  bytes: Uint8Array,
  intake: ArtifactIntake | null,
): Promise<{ sha256: string; size: number }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (intake) {
    const { stream, temporary } = intake.take();
    stream.end(bytes);
    await once(stream, 'close');
    intake.name(sha256, temporary);
  }
  return { sha256, size: bytes.length };
}

async function prepareArtifact(
  artifact: BatchArtifact,
  at: number,
  title: string,
  files: Map<string, ArrivedFile>,
  intake: ArtifactIntake | null,
): Promise<LoadedArtifact> {
  const base = { component: artifact.component, title, url: null, trouble: null };
  if (artifact.url !== undefined)
    return {
      ...base,
      kind: 'link',
      path: artifact.url,
      sha256: null,
      size: 0,
      mediaType: 'text/uri-list',
      url: artifact.url,
    };
  if (artifact.text !== undefined)
    return {
      ...base,
      kind: 'text',
      path: `text-${at + 1}`,
      mediaType: 'text/markdown',
      ...(await keepBytes(Buffer.from(artifact.text, 'utf8'), intake)),
    };
  const path = artifact.path ?? '';
  const file = files.get(path);
  if (!file) throw new Error(`${path} was checked and is not there.`);
  const { sha256, size, mediaType, trouble } = file;
  return { ...base, kind: 'file', path, sha256, size, mediaType, trouble };
}

/**
 * Puts a batch without blocking problems into the form in which it is loaded. The digests cover what arrived alone,
 * not how its attempts are chained to others: so the same batch stays the same while the library grows.
 * @param chain the attempt before, by submission, where the batch names none.
 */
export async function prepare(
  { batch, files, report, answers }: Arrived & { batch: Batch },
  intake: ArtifactIntake | null,
  chain: ReadonlyMap<string, string> = NO_CHAIN,
  signal?: AbortSignal,
): Promise<Prepared> {
  const submissions: PreparedSubmission[] = [];
  for (const [position, submission] of batch.submissions.entries()) {
    signal?.throwIfAborted();
    const artifacts: LoadedArtifact[] = [];
    for (const [at, artifact] of submission.artifacts.entries()) {
      const title = artifact.title?.trim() || neutralTitle(artifact, submission.artifacts.slice(0, at));
      artifacts.push(await prepareArtifact(artifact, at, title, files, intake));
    }
    const body = {
      batch: batch.id,
      id: submission.id,
      position,
      candidate: submission.candidate,
      microCredential: submission.microCredential,
      attempt: submission.attempt,
      previous: submission.previous ?? null,
      submittedAt: submission.submittedAt ?? null,
    };
    submissions.push({
      ...body,
      previous: body.previous ?? chain.get(submission.id) ?? null,
      digest: digestOf([body, artifacts.map(essenceOf)]),
      artifacts,
    });
  }
  const { id, title, programme } = batch;
  const head = { id, title, programme, dueAt: batch.dueAt ?? null };
  return {
    batch: {
      ...head,
      createdAt: batch.createdAt,
      recognisedAs: report.recognisedAs ?? 'bag',
      digest: digestOf([head, submissions.map((each) => [each.id, each.digest])]),
      ...(Object.keys(answers).length === 0 ? {} : { answers }),
    },
    submissions,
  };
}
