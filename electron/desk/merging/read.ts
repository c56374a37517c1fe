import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../../../shared/batch/problem.ts';
import { jsonPath } from '../../../shared/batch/read-batch.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { ReadingsFile } from '../../../shared/reading/readings-file.ts';
import { readBag } from '../loading/bag/read-bag.ts';
import { verifyPayload } from '../loading/bag/verify-payload.ts';
import { openSource } from '../loading/source/open-source.ts';
import { SourceError } from '../loading/source/source-error.ts';
import type { ArrivedReadings } from './merge.ts';

/** Largest readings file, in bytes: some ten thousand readings with long feedback. */
const LARGEST = 256 * 2 ** 20;
const READINGS = 'data/readings.json';

function parse(text: string, name: string): ReadingsFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal(
      'source-refused',
      /\.zip$/i.test(name)
        ? `${name} is no zip, and is not JSON: it was damaged on its way, or is something else. Ask for the file again.`
        : `${name} is not JSON: ${(error as Error).message}. Ask for the file again.`,
    );
  }
  const parsed = ReadingsFile.safeParse(json);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue): Problem => {
    const where = jsonPath(issue.path);
    const message = `${name}: ${where || 'the file'}: ${issue.message}.`;
    return { severity: 'block', code: 'readings-format', where, message };
  });
  const first = problems.slice(0, 5).map(({ message }) => message);
  throw new Refusal(
    'source-refused',
    `This is no touchstone-readings/1 file. ${first.join(' ')} Ask for the file again.`,
    {
      problems,
    },
  );
}

/** The readings in a sealed bag, once nothing is wrong with it. */
async function readSealed(path: string, name: string): Promise<string> {
  const source = await openSource(path);
  try {
    const bag = await readBag(source);
    if (!bag.isBag)
      throw new Refusal(
        'source-refused',
        `${name} is a zip, but not a sealed readings file: it has no bagit.txt. Ask for the file as Touchstone wrote it.`,
      );
    const verified = await verifyPayload(source, bag);
    const [first] = verified.bag.errors;
    if (first)
      throw new Refusal(
        'source-refused',
        `${name} was altered or damaged after it was sealed: ${first.message.replace(/ Ask for it again\.$/, '')} Ask for it again.`,
      );
    return (await source.within(bag.root).read(READINGS, LARGEST)).toString('utf8');
  } finally {
    await source.close();
  }
}

/**
 * Reads a readings file: a sealed zip, judged as strictly as any bag, or bare JSON.
 * @throws Refusal `source-refused` or `not-found`, naming the file and the place in it.
 */
export async function readReadings(path: string): Promise<ArrivedReadings> {
  const name = basename(path);
  const about = await stat(path).catch(() => null);
  if (!about)
    throw new Refusal('not-found', `"${name}" is not there. Was it moved, or the stick pulled out?`);
  if (about.size > LARGEST)
    throw new Refusal(
      'source-refused',
      `"${name}" is too large to be a readings file. Choose the one that was handed over.`,
    );
  try {
    const bytes = about.isDirectory() ? null : await readFile(path);
    const zipped = bytes === null || bytes.subarray(0, 2).toString('latin1') === 'PK';
    const readings = parse(zipped ? await readSealed(path, name) : bytes.toString('utf8'), name);
    const sha256 = createHash('sha256')
      .update(bytes ?? JSON.stringify(readings))
      .digest('hex');
    const sealed = zipped && readings.journal != null;
    const problems = sealed
      ? []
      : [
          {
            severity: 'warn' as const,
            code: 'unsealed',
            where: name,
            message: `${name} is not sealed: nothing shows whether it was altered on its way.`,
          },
        ];
    return { readings, sha256, sealed, problems };
  } catch (error) {
    if (error instanceof SourceError) throw new Refusal('source-refused', error.message);
    throw error;
  }
}
