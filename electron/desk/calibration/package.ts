import { createHash, randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Anchor, AnchorsFile } from '../../../shared/calibration/anchor.ts';
import type { AnchorsTaken } from '../../../shared/contract/calibration-views.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { sameJson } from '../../../shared/reading/change.ts';
import { ArtifactIntake, artifactPath } from '../library/artifacts.ts';
import type { Library } from '../library/library.ts';
import { storedAnchor } from '../library/project-calibration.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { readBag } from '../loading/bag/read-bag.ts';
import { verifyPayload } from '../loading/bag/verify-payload.ts';
import { type BagFile, writeBag } from '../loading/bag/write-bag.ts';
import { openSource } from '../loading/source/open-source.ts';
import type { Source } from '../loading/source/source.ts';
import { SourceError } from '../loading/source/source-error.ts';
import { anchorOf } from './anchors.ts';
import { anchorPath } from './as-submission.ts';
import { sessionOf } from './sessions.ts';

const LISTED = 'data/anchors.json';
const LARGEST = 64 * 2 ** 20;

const stamped = (name: string) => `${name}-${new Date().toISOString().slice(0, 19).replace(/[-:T]/g, '')}`;

/** Writes anchors with their ratings and files as a package, for other facilitators. Answers its path. */
export async function exportAnchors(library: Library, ids: readonly string[]): Promise<string> {
  const anchors = ids.map((id) => anchorOf(library, id));
  const hashes = new Set(anchors.flatMap(({ files }) => files.flatMap(({ sha256 }) => sha256 ?? [])));
  const listed = { format: 'touchstone-anchors/1', anchors };
  const files: BagFile[] = [
    { path: 'anchors.json', bytes: Buffer.from(`${JSON.stringify(listed, null, 2)}\n`) },
    ...[...hashes].map((sha256) => ({
      path: `files/${sha256}`,
      filePath: artifactPath(library.folder, sha256),
    })),
  ];
  const path = join(library.folder, 'exports', `${stamped('anchors')}.anchors.zip`);
  await writeBag({ files }, path);
  return path;
}

/**
 * Writes what the participants read: the anchors of a session as an ordinary batch, with no rating in it. Readings of it
 * name the session, and so find their way back.
 */
export async function exportForReaders(library: Library, id: string): Promise<string> {
  const session = sessionOf(library, id);
  const files: BagFile[] = [];
  const submissions = session.anchors.map((anchor, place) => ({
    id: anchor.id,
    candidate: `ANCHOR-${place + 1}`,
    microCredential: anchor.microCredential,
    artifacts: anchor.files.map(({ component, sha256, mediaType, url }, at) => {
      const title = `${component} ${at + 1}`;
      if (!sha256) return { component, title, url: url ?? 'about:blank' };
      const path = anchorPath(anchor.id, mediaType, at);
      files.push({ path, filePath: artifactPath(library.folder, sha256) });
      return { component, title, path };
    }),
  }));
  const batch = {
    format: 'touchstone-batch/1',
    id: session.id,
    title: session.title,
    programme: shippedProgramme().id,
    createdAt: session.createdAt,
    submissions,
  };
  files.push({ path: 'batch.json', bytes: Buffer.from(`${JSON.stringify(batch, null, 2)}\n`) });
  const path = join(library.folder, 'exports', `${stamped(session.id)}.batch.zip`);
  await writeBag({ files }, path);
  return path;
}

async function readListed(source: Source, name: string): Promise<Anchor[]> {
  const bag = await readBag(source);
  if (!bag.isBag || !source.within(bag.root).has(LISTED))
    throw new Refusal('source-refused', `${name} is no package of anchors: it has no ${LISTED}.`);
  const [first] = (await verifyPayload(source, bag)).bag.errors;
  if (first)
    throw new Refusal(
      'source-refused',
      `${name} was altered or damaged on its way: ${first.message.replace(/ Ask for it again\.$/, '')} Ask for it again.`,
    );
  const text = (await source.within(bag.root).read(LISTED, LARGEST)).toString('utf8');
  const parsed = AnchorsFile.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data.anchors;
  const issue = parsed.error.issues[0];
  throw new Refusal(
    'source-refused',
    `${name}: ${LISTED}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}. Ask for it again.`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Copies an anchor's files into the library. */
async function takeFiles(
  source: Source,
  root: string,
  anchor: Anchor,
  intake: ArtifactIntake,
): Promise<void> {
  for (const { sha256 } of anchor.files) {
    if (!sha256) continue;
    const { stream, temporary } = intake.take();
    const hash = createHash('sha256');
    await pipeline(
      await source.within(root).open(`data/files/${sha256}`),
      async function* (bytes: AsyncIterable<Buffer>) {
        for await (const chunk of bytes) {
          hash.update(chunk);
          yield chunk;
        }
      },
      stream,
    );
    if (hash.digest('hex') !== sha256)
      throw new Refusal('source-refused', `${anchor.title}: a file is not the one that the list names.`);
    intake.name(sha256, temporary);
  }
}

function known(library: Library, anchor: Anchor, result: AnchorsTaken): boolean {
  const before = storedAnchor(library.database, anchor.id);
  // Where it may be projected, and how often it was changed, is each library's own.
  const content = (each: Anchor) => ({ ...each, cleared: false, version: 0 });
  if (before && sameJson(content(before), content(anchor))) result.same.push(anchor.title);
  else if (before)
    result.problems.push(
      `${anchor.title}: an anchor ${anchor.id} is here already and differs. It was left as it is; take it out of the package to keep both.`,
    );
  return before !== null;
}

/**
 * Takes in a package of anchors. What is here already is never overwritten, and what cannot be used is said and left out.
 * @throws Refusal `source-refused` or `not-found`, naming the file; the library is then as it was.
 */
export async function importAnchors(
  library: Library,
  author: string,
  { path, name = basename(path) }: { path: string; name?: string | undefined },
): Promise<AnchorsTaken> {
  const result: AnchorsTaken = { taken: [], same: [], problems: [] };
  const intake = new ArtifactIntake(library.folder, randomUUID());
  let source: Source | null = null;
  try {
    source = await openSource(path);
    const { root } = await readBag(source);
    const fit: Anchor[] = [];
    for (const anchor of await readListed(source, name)) {
      if (known(library, anchor, result)) continue;
      try {
        rubricVersion(library.database, anchor.rubric.id, anchor.rubric.version);
      } catch (error) {
        result.problems.push(
          `${anchor.title}: ${(error as Error).message} Load the programme file that has it first.`,
        );
        continue;
      }
      await takeFiles(source, root, anchor, intake);
      fit.push(anchor);
    }
    await intake.keep();
    library.database.transaction(() => {
      // Who cleared it knew another room.
      for (const anchor of fit)
        library.record({
          kind: 'anchor.made',
          author,
          submission: null,
          body: { anchor: { ...anchor, cleared: false } },
        });
    });
    result.taken.push(...fit.map(({ title }) => title));
    return result;
  } catch (error) {
    if (error instanceof SourceError) throw new Refusal('source-refused', `${name}: ${error.message}`);
    throw error;
  } finally {
    await source?.close();
    await intake.discard();
  }
}
