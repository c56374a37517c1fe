import { randomInt } from 'node:crypto';
import { submissionKey } from '../../../shared/batch/key.ts';
import type { Anchor } from '../../../shared/calibration/anchor.ts';
import { drawSeeds } from '../../../shared/calibration/draw-seeds.ts';
import { lookAlike } from '../../../shared/calibration/look-alike.ts';
import type { PlantableAnchor, SeedsView } from '../../../shared/contract/calibration-views.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { PlantedSeed } from '../library/events.ts';
import type { Library } from '../library/library.ts';
import { isWork } from '../library/planted.ts';
import { batchToShare } from '../sharing/package.ts';
import { asSubmission, sha256Of } from './as-submission.ts';
import { plantable, programmeOfAnchor } from './plantable.ts';

interface OpenRow {
  id: string;
  micro_credential: string;
  submitted_at: string | null;
}

/** Submissions that nobody has begun to read or was given, in the order of the queue: only among those a seed is one of them. */
function openOf({ database }: Library, batch: string): OpenRow[] {
  return database.all<OpenRow & Record<string, unknown>>(
    `SELECT s.id, s.micro_credential, s.submitted_at FROM submission s
     WHERE s.batch = ? AND ${isWork('s.key')}
       AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.submission = s.key AND r.started_at IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.submission = s.key)
     ORDER BY s.position`,
    batch,
  );
}

/** The seed anchors, and why one of them cannot be hidden in this batch. */
function candidates(
  library: Library,
  batch: { id: string; programme: string },
  open: readonly OpenRow[],
): { anchor: Anchor; why: PlantableAnchor['why'] }[] {
  const here = new Set(open.map(({ micro_credential }) => micro_credential));
  return plantable(library, 'seed').map(({ anchor, why }) => {
    if (why) return { anchor, why };
    if (anchor.source?.batch === batch.id) return { anchor, why: 'same-batch' };
    // Among submissions for other micro-credentials it would be the only one of its kind.
    const fits = here.has(anchor.microCredential) && programmeOfAnchor(library, anchor) === batch.programme;
    return { anchor, why: fits ? null : 'no-such-work' };
  });
}

interface SeedRow {
  id: string;
  begun: number;
  locked: number;
  given: number;
}

function seedsIn({ database }: Library, batch: string): SeedRow[] {
  const reading = (condition: string) =>
    `EXISTS (SELECT 1 FROM reading r WHERE r.submission = p.submission AND r.state <> 'recused' AND ${condition})`;
  return database.all<SeedRow & Record<string, unknown>>(
    `SELECT s.id, ${reading('r.started_at IS NOT NULL')} AS begun, ${reading("r.state = 'locked'")} AS locked,
       EXISTS (SELECT 1 FROM assignment a WHERE a.submission = p.submission) AS given
     FROM planted p JOIN submission s ON s.key = p.submission WHERE p.use = 'seed' AND s.batch = ?`,
    batch,
  );
}

/** What is hidden in a batch and what could be: as counts, because which submissions they are is told to nobody. */
export function seedsView(library: Library, batch: string): SeedsView {
  const row = batchToShare(library, batch);
  const plan = library.database.get<{ every: number; seed: string; at: string }>(
    'SELECT every, seed, at FROM seed_plan WHERE batch = ?',
    batch,
  );
  const open = openOf(library, batch);
  const hidden = seedsIn(library, batch);
  return {
    batch,
    plan: plan ?? null,
    hidden: hidden.length,
    begun: hidden.filter(({ begun }) => begun).length,
    locked: hidden.filter(({ locked }) => locked).length,
    free: hidden.filter(({ begun, given }) => !begun && !given).length,
    open: open.length,
    anchors: candidates(library, row, open).map(({ anchor: { id, title, microCredential }, why }) => ({
      id,
      title,
      microCredential,
      why,
    })),
  };
}

/**
 * Hides seeds in a batch: anchors as submissions that look like the others, at places that the seed draws.
 * @throws Refusal `not-found` for a batch that is not here; `invalid-input`, with what to do, where none can be hidden.
 */
export function hideSeeds(
  library: Library,
  by: string,
  { batch, every, seed }: { batch: string; every: number; seed: string },
): void {
  const { database } = library;
  database.transaction(() => {
    const row = batchToShare(library, batch);
    if (database.get('SELECT 1 FROM seed_plan WHERE batch = ?', batch))
      throw new Refusal(
        'invalid-input',
        'Seeds are hidden in this batch already. Take out those that nobody has begun, and draw anew.',
      );
    const open = openOf(library, batch);
    const anchors = new Map(
      candidates(library, row, open).flatMap(({ anchor, why }) => (why ? [] : [[anchor.id, anchor]])),
    );
    const places = drawSeeds(
      { submissions: open.length, anchors: [...anchors.keys()], every, seed },
      sha256Of,
    );
    if (places.length === 0)
      throw new Refusal(
        'invalid-input',
        anchors.size === 0
          ? 'No anchor can be a seed here: one is needed that is marked as a seed, complete, and for a micro-credential of this batch.'
          : `Only ${open.length} submissions are open: one seed in ${every} needs ${every - 1} of them at least.`,
      );
    plant(library, by, { batch, every, seed }, open, anchors, places);
  });
}

function plant(
  library: Library,
  by: string,
  plan: { batch: string; every: number; seed: string },
  open: readonly OpenRow[],
  anchors: ReadonlyMap<string, Anchor>,
  places: ReturnType<typeof drawSeeds>,
): void {
  const { batch } = plan;
  const taken = library.database.all<{ id: string; candidate: string }>(
    'SELECT id, candidate FROM submission WHERE batch = ?',
    batch,
  );
  const ids = new Set(taken.map(({ id }) => id));
  const codes = new Set(taken.map(({ candidate }) => candidate));
  const last = library.database.get<{ last: number }>(
    'SELECT max(position) AS last FROM submission WHERE batch = ?',
    batch,
  );
  const planted = places.map(({ anchor: id, after }, at): PlantedSeed => {
    const anchor = anchors.get(id);
    const before = open[after];
    if (!anchor || !before) throw new RangeError('a seed was drawn that is not there');
    const body = asSubmission(anchor, {
      batch,
      id: lookAlike(ids, (below) => randomInt(below)),
      candidate: lookAlike(codes, (below) => randomInt(below)),
      position: (last?.last ?? 0) + 1 + at,
      submittedAt: before.submitted_at,
    });
    ids.add(body.id);
    codes.add(body.candidate);
    library.record({
      kind: 'submission.loaded',
      author: by,
      submission: submissionKey(batch, body.id),
      body,
    });
    return { id: body.id, anchor: id, after: before.id };
  });
  library.record({ kind: 'seeds.hidden', author: by, submission: null, body: { ...plan, planted } });
}

/**
 * Takes out the seeds of a batch that nobody has begun and nobody was given. Those that were read stay and count.
 * @returns how many were taken out.
 */
export function takeOutSeeds(library: Library, by: string, batch: string): number {
  return library.database.transaction(() => {
    const ids = seedsIn(library, batch).flatMap(({ id, begun, given }) => (begun || given ? [] : [id]));
    library.record({ kind: 'seeds.taken-out', author: by, submission: null, body: { batch, ids } });
    return ids.length;
  });
}
