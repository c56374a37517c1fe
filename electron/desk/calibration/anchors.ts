import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Anchor, AnchorChange, AnchorFile } from '../../../shared/calibration/anchor.ts';
import { changesToAnchor } from '../../../shared/calibration/change-anchor.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import { isLevel } from '../../../shared/rubric/scale.ts';
import { ArtifactIntake } from '../library/artifacts.ts';
import type { Library } from '../library/library.ts';
import { storedAnchor } from '../library/project-calibration.ts';
import { currentRubric, rubricVersion } from '../library/rubrics.ts';
import { glimpse } from '../loading/glimpse.ts';
import { fileKind } from '../loading/media-type.ts';
import { artifactsOf } from '../queue/submission.ts';

/** All anchors that are in the library, in the order of their titles. */
export function anchorsOf({ database }: Library): Anchor[] {
  return database
    .all<{ doc: string }>('SELECT doc FROM anchor WHERE removed = 0')
    .map(({ doc }) => JSON.parse(doc) as Anchor)
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** @throws Refusal `not-found` */
export function anchorOf(library: Library, id: string): Anchor {
  const anchor = anchorsOf(library).find((each) => each.id === id);
  if (!anchor) throw new Refusal('not-found', 'This anchor is not in the library any more.');
  return anchor;
}

const newId = () => `AN-${randomUUID().slice(0, 8)}`;

function rubricFor(library: Library, programme: string, microCredential: string): Rubric {
  const rubric = currentRubric(library.database, programme, microCredential);
  if (!rubric)
    throw new Refusal(
      'not-found',
      `There is no rubric for ${microCredential}. Add one to the programme first.`,
    );
  return rubric;
}

/** What a locked reading says, as a start for the definitive ratings; nothing where none is by this rubric. */
function startFrom(library: Library, key: string, rubric: Rubric): Anchor['ratings'] {
  const row = library.database.get<{ doc: string }>(
    // What settled it: of two readings neither is shown to anybody while the other one is out.
    `SELECT r.doc FROM outcome o
     JOIN reading r ON r.submission = o.submission AND r.assessor = o.assessor AND r.purpose = o.purpose
     WHERE o.submission = ? AND r.state = 'locked'`,
    key,
  );
  const reading = row ? (JSON.parse(row.doc) as Reading) : null;
  if (reading?.rubric.version !== rubric.version) return {};
  return Object.fromEntries(
    Object.entries(reading.ratings ?? {}).flatMap(([criterion, { code, note }]) =>
      code && isLevel(rubric, code) ? [[criterion, { code, ...(note ? { rationale: note } : {}) }]] : [],
    ),
  );
}

function made(library: Library, author: string, anchor: Anchor): Anchor {
  library.record({ kind: 'anchor.made', author, submission: null, body: { anchor } });
  return storedAnchor(library.database, anchor.id) ?? anchor;
}

/**
 * Makes an anchor of a submission: its artifacts, bound to the rubric as it is now. What a locked reading says is the
 * start for its definitive ratings.
 * @throws Refusal `not-found`
 */
export function anchorFromSubmission(library: Library, author: string, key: string): Anchor {
  const row = library.database.get<{
    id: string;
    batch: string;
    programme: string;
    micro_credential: string;
  }>(
    'SELECT s.id, s.batch, b.programme, s.micro_credential FROM submission s JOIN batch b ON b.id = s.batch WHERE s.key = ?',
    key,
  );
  if (!row) throw new Refusal('not-found', `This library has no submission ${key}.`);
  const rubric = rubricFor(library, row.programme, row.micro_credential);
  return made(library, author, {
    id: newId(),
    version: 0,
    title: `${row.micro_credential} ${row.id}`,
    use: 'practice',
    cleared: false,
    microCredential: row.micro_credential,
    rubric: { id: rubric.id, version: rubric.version },
    source: { batch: row.batch, submission: row.id },
    files: artifactsOf(library, key).map(
      ({ component, title, kind, sha256, size, mediaType, url }): AnchorFile => ({
        component,
        title,
        kind,
        sha256,
        size,
        mediaType,
        url,
      }),
    ),
    ratings: startFrom(library, key, rubric),
    note: '',
  });
}

/** A file that an anchor is made of. `name` where the host knows another one than the path has. */
export interface FileGiven {
  path: string;
  name?: string | undefined;
  component: AnchorFile['component'];
}

async function takeFile(intake: ArtifactIntake, given: FileGiven): Promise<AnchorFile> {
  const name = given.name ?? basename(given.path);
  const about = await stat(given.path).catch(() => null);
  if (!about?.isFile())
    throw new Refusal('not-found', `"${name}" is not there. Was it moved, or the stick pulled out?`);
  const { stream: kept, temporary } = intake.take();
  const { stream, seen } = glimpse(kept);
  const hash = createHash('sha256');
  await pipeline(
    createReadStream(given.path),
    async function* (bytes: AsyncIterable<Buffer>) {
      for await (const chunk of bytes) {
        hash.update(chunk);
        yield chunk;
      }
    },
    stream,
  );
  const { mediaType, trouble } = await fileKind(name, seen);
  if (trouble) throw new Refusal('source-refused', `"${name}": ${trouble}`);
  const sha256 = hash.digest('hex');
  intake.name(sha256, temporary);
  return {
    component: given.component,
    title: name,
    kind: 'file',
    sha256,
    size: seen.size,
    mediaType,
    url: null,
  };
}

/**
 * Makes an anchor of files, which are copied into the library.
 * @throws Refusal `not-found` or `source-refused`, naming the file; the library is then as it was.
 */
export async function anchorFromFiles(
  library: Library,
  author: string,
  about: { title: string; microCredential: string; files: readonly FileGiven[] },
): Promise<Anchor> {
  const rubric = rubricFor(library, shippedProgramme().id, about.microCredential);
  const intake = new ArtifactIntake(library.folder, randomUUID());
  try {
    const files: AnchorFile[] = [];
    for (const each of about.files) files.push(await takeFile(intake, each));
    await intake.keep();
    return made(library, author, {
      id: newId(),
      version: 0,
      title: about.title,
      use: 'practice',
      cleared: false,
      microCredential: about.microCredential,
      rubric: { id: rubric.id, version: rubric.version },
      source: null,
      files,
      ratings: {},
      note: '',
    });
  } finally {
    await intake.discard();
  }
}

/**
 * Changes an anchor.
 * @throws Refusal `stale` when it was made against another version, `invalid-input` for what its rubric lacks.
 */
export function changeAnchor(
  library: Library,
  author: string,
  { id, version, change }: { id: string; version: number; change: AnchorChange },
): Anchor {
  return library.database.transaction(() => {
    const anchor = anchorOf(library, id);
    if (anchor.version !== version)
      throw new Refusal(
        'stale',
        'This anchor has changed since it was shown here. It is shown anew.',
        anchor,
      );
    const changes = changesToAnchor(
      rubricVersion(library.database, anchor.rubric.id, anchor.rubric.version),
      anchor,
      change,
    );
    if (changes.length)
      library.record({
        kind: 'anchor.changed',
        author,
        submission: null,
        body: { id, against: version, change, changes },
      });
    return anchorOf(library, id);
  });
}

/** Takes an anchor out of the library. Sessions that used it keep it. @throws Refusal `not-found` */
export function removeAnchor(library: Library, author: string, id: string): void {
  anchorOf(library, id);
  library.record({ kind: 'anchor.removed', author, submission: null, body: { id } });
}
