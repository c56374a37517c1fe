import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSampleBatch } from '../../electron/desk/sample/write.ts';

const CLI = fileURLToPath(new URL('../../dist/electron/cli.js', import.meta.url));

/** Loads the sample batch once, by the built command line, into a library that tests take copies of. */
export default async function makeSampleLibrary(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-sample-'));
  const sample = await writeSampleBatch();
  const library = join(folder, 'library');
  execFileSync(process.execPath, [CLI, 'load', sample.path, '--library', library, '--json']);
  rmSync(sample.folder, { recursive: true });
  process.env.TOUCHSTONE_SAMPLE_LIBRARY = library;
  return () => rmSync(folder, { recursive: true, force: true });
}
