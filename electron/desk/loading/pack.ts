import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { Batch, Identity } from '../../../shared/batch/batch.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { LoadReport } from '../../../shared/contract/views.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import type { ReadProgress } from './arrived.ts';
import { type BagFile, writeBag } from './bag/write-bag.ts';
import { NO_PAST } from './past.ts';
import type { SourceRequest } from './read-options.ts';
import { type ReadSource, readSource } from './read-source.ts';
import { openSource } from './source/open-source.ts';
import type { Source } from './source/source.ts';
import { standingsOf } from './standings.ts';

/** The report on what was to be packed and, where it was, what stands in the package. */
export interface PackReport extends LoadReport {
  packed?: { path: string; files: number; bytes: number };
}

/**
 * Makes a batch package of a folder with `manifest.csv`, or of any other source that is read here: the inverse of
 * loading. What loading the package gives is what loading the source gives. Nothing is written where something blocks.
 * @param out where the package goes; it is there whole, or not at all.
 */
export async function packSource(
  request: SourceRequest,
  out: string,
  { progress = () => {}, signal }: { progress?: ReadProgress; signal?: AbortSignal } = {},
): Promise<PackReport> {
  const programmes = [shippedProgramme()];
  const arrived = await readSource(request, { intake: null, programmes, past: NO_PAST, progress, signal });
  const { batch, report } = arrived;
  if (!batch) return { ...report, ok: false };
  const { lines, standings } = standingsOf({ ...arrived, batch }, programmes, null);
  const whole = { ...report, submissions: lines, standings };
  const unfit = unfitFor(arrived, batch);
  if (!report.ok || unfit.length > 0)
    return { ...whole, ok: false, problems: [...report.problems, ...unfit] };
  const source = await openSource(request.path, request.limits, signal);
  try {
    const written = await writeBag(
      { files: filesOf(source, arrived, batch, signal), info: [['External-Identifier', batch.id]] },
      out,
    );
    return { ...whole, packed: { path: out, ...written } };
  } finally {
    await source.close();
  }
}

/** What can be loaded as it is, but not be packed: a package says of each of its files what it is. */
function unfitFor({ files, missing, where, report }: ReadSource, batch: Batch): LoadReport['problems'] {
  if (report.recognisedAs === 'bag') {
    const message = 'This is a bag already. Load it, or choose the folder that it was made from.';
    return [{ severity: 'block', code: 'bag-already', where: batch.id, message }];
  }
  return batch.submissions.flatMap(({ id, artifacts }, at) =>
    artifacts.flatMap(({ path }, artifact) => {
      // What is missing has been told already.
      if (path === undefined || missing.get(path) === 'block' || files.get(path)?.sha256) return [];
      const message = `${id}: ${path} cannot be read, so it cannot be packed. Ask for it again, or take it out.`;
      return [{ severity: 'block' as const, code: 'unreadable-file', where: where(at, artifact), message }];
    }),
  );
}

function filesOf(
  source: Source,
  { files, origins, identities }: ReadSource,
  batch: Batch,
  signal: AbortSignal | undefined,
): BagFile[] {
  const all: BagFile[] = [{ path: 'batch.json', bytes: Buffer.from(`${JSON.stringify(batch, null, 2)}\n`) }];
  if (identities.length > 0) all.push({ path: 'identities.csv', bytes: Buffer.from(envelope(identities)) });
  for (const [path, { sha256 }] of files) {
    const stream = () => Readable.from(unchanged(source, origins.get(path) ?? path, sha256, signal));
    all.push({ path, stream });
  }
  return all;
}

/** The bytes of a file that was checked a moment ago; ends with a refusal where it is no longer the same. */
async function* unchanged(
  source: Source,
  path: string,
  sha256: string | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of await source.open(path, signal)) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256)
    throw new Refusal(
      'source-refused',
      `"${path}" was changed while it was packed. Nothing was written; pack again.`,
    );
}

function envelope(identities: readonly Identity[]): string {
  const columns = ['candidate', 'given_name', 'family_name', 'email', 'external_id', 'school'];
  const rows = identities.map((each) => [
    each.candidate,
    each.givenName,
    each.familyName,
    each.email,
    each.externalId,
    each.school,
  ]);
  return stringify([columns, ...rows], { record_delimiter: 'windows' });
}
