import type { Writable } from 'node:stream';
import type { Problem } from '../../../shared/batch/problem.ts';
import type { LoadReport } from '../../../shared/contract/views.ts';
import { type Arrived, type ArrivedFile, emptyArrived } from './arrived.ts';
import { readBag } from './bag/read-bag.ts';
import type { BagFinding, BagReport } from './bag/report.ts';
import { verifyPayload } from './bag/verify-payload.ts';
import { isBatchPackage, readBatchPackage } from './batch-package.ts';
import { glimpse, type Seen } from './glimpse.ts';
import { fileKind } from './media-type.ts';
import type { ReadOptions } from './read-options.ts';
import type { Source } from './source/source.ts';

const said = ({ where, message }: BagFinding) => (where ? `${where}: ${message}` : message);

function bagProblems(bag: BagReport): Problem[] {
  const as = (severity: Problem['severity']) => (finding: BagFinding) => ({ severity, ...finding });
  return [...bag.errors.map(as('block')), ...bag.warnings.map(as('warn'))];
}

/**
 * Reads a BagIt bag: strict about the bag, then its batch package, then every file once, checking its checksums,
 * telling what it is and, with an intake, keeping its bytes. Null when the source is no bag.
 */
export async function readBagged(source: Source, options: ReadOptions): Promise<Arrived | null> {
  const { intake, progress, signal } = options;
  const bag = await readBag(source, signal);
  if (!bag.isBag) return null;
  const packed = isBatchPackage(source, bag) ? await readBatchPackage(source, bag, signal) : null;

  const glimpses = new Map<string, { seen: Seen; temporary: string | null }>();
  const files = new Map<string, ArrivedFile>();
  // A bag that is wrong already is read to its end all the same, so that one look tells everything; nothing is kept of it.
  const keep = intake && bag.valid && packed?.batch ? intake : null;
  // Only what a submission holds: the identity envelope above all must leave no copy among the artifacts.
  const wanted = new Set(
    packed?.batch?.submissions.flatMap(({ artifacts }) =>
      artifacts.flatMap(({ path }) => (path ? `data/${path}` : [])),
    ),
  );
  const checked = await verifyPayload(source, bag, {
    signal,
    progress: ({ file, done, total }) => progress({ stage: 'checking', file, done, total }),
    sink({ path }): Writable {
      const place = wanted.has(path) ? (keep?.take() ?? null) : null;
      const { stream, seen } = glimpse(place?.stream ?? null);
      glimpses.set(path, { seen, temporary: place?.temporary ?? null });
      return stream;
    },
    async checked({ path, sha256, size, ok }) {
      const glimpsed = glimpses.get(path);
      glimpses.delete(path);
      if (!glimpsed || !ok) return;
      const kind = await fileKind(path, glimpsed.seen);
      files.set(path.replace(/^data\//, ''), { ...kind, sha256, size });
      if (keep && glimpsed.temporary) keep.name(sha256, glimpsed.temporary);
    },
  });

  const problems = [...bagProblems(checked.bag), ...(packed?.problems ?? [])];
  if (!packed)
    problems.push({
      severity: 'block',
      code: 'no-batch',
      where: 'data/batch.json',
      message:
        'This is a bag, but it holds no data/batch.json: it is not a Touchstone batch package. Ask for the package itself, or choose another.',
    });
  const report: LoadReport = {
    ok: false,
    recognisedAs: 'bag',
    bag: {
      valid: checked.bag.valid,
      version: checked.bag.version,
      errors: checked.bag.errors.map(said),
      warnings: checked.bag.warnings.map(said),
    },
    problems,
  };
  return {
    ...emptyArrived(report),
    batch: packed?.batch ?? null,
    identities: packed?.identities ?? [],
    files,
    where: (at, artifact) =>
      artifact === undefined
        ? `data/batch.json submissions[${at}].microCredential`
        : (packed?.batch?.submissions[at]?.artifacts[artifact]?.path ?? ''),
  };
}
