import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBag } from '../loading/bag/write-bag.ts';
import { sampleBatch } from './sampleBatch.ts';

/** Writes the sample batch as a batch package into a temporary folder; the caller takes the folder away. */
export async function writeSampleBatch(): Promise<{ path: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-sample-'));
  const path = join(folder, 'sample-batch.zip');
  const { batch, identitiesCsv, files } = await sampleBatch();
  await writeBag(
    {
      files: [
        { path: 'batch.json', bytes: Buffer.from(JSON.stringify(batch, null, 2)) },
        { path: 'identities.csv', bytes: Buffer.from(identitiesCsv) },
        ...files,
      ],
    },
    path,
  );
  return { path, folder };
}
