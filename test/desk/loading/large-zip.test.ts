import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openLibrary } from '../../../electron/desk/library/library.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { DEFAULT_LIMITS } from '../../../electron/desk/loading/source/limits.ts';
import { openSource } from '../../../electron/desk/loading/source/open-source.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { largePath, largeText, largeZip } from '../../fixtures/zip/large.ts';
import { refusal, text, zipFile } from '../../fixtures/zip/opened.ts';

const FILES = 99_999;
/** Every kind of entry, at the beginning, in the middle and at the end. */
const SAMPLE = [0, 1, 2, 3, 50_000, 50_001, 50_002, 50_003, FILES - 4, FILES - 3, FILES - 2, FILES - 1];
const MANIFEST = [
  'submission_id,candidate_id,microcredential_id,component,file_path',
  ...SAMPLE.map((at) => `S-${at},C-${at},PP-3,product,${largePath(at)}`),
].join('\n');

describe('a zip of 100,000 files, with names in UTF-8 and CP437, data descriptors and zip64 fields', () => {
  let bytes: Buffer;
  beforeAll(() => {
    bytes = largeZip(FILES, [{ name: 'manifest.csv', data: MANIFEST }]);
  }, 60_000);

  it('is listed whole, and each of its files can be read', async () => {
    const source = await openSource(await zipFile(bytes));
    onTestFinished(() => source.close());
    expect(source.entries).toHaveLength(100_000);
    expect(source.refused).toEqual([]);
    expect(source.entries.findIndex(({ path }, at) => at < FILES && path !== largePath(at))).toBe(-1);
    for (const at of SAMPLE) expect(await text(source, largePath(at))).toBe(largeText(at));
  }, 60_000);

  it('is loaded by its manifest, and the report lists the rest without end nor flood', async () => {
    const library = openLibrary(join(await ownFolder(), 'library'));
    onTestFinished(() => library.close());
    const report = await loadSource(library, await zipFile(bytes), { author: 'ADMIN' });
    expect(report).toMatchObject({
      ok: true,
      loaded: { submissions: SAMPLE.length, artifacts: SAMPLE.length },
    });
    expect(report.unmatched).toHaveLength(1_000);
    expect(report.problems.filter(({ code }) => code === 'unnamed-file')).toHaveLength(101);
  }, 60_000);

  it('is refused by the number that it announces where fewer are allowed, whatever else is in it', async () => {
    const path = await zipFile(bytes);
    expect(await refusal(openSource(path, { entries: FILES }))).toBe('too-many-files');
    expect(DEFAULT_LIMITS.entries).toBeGreaterThanOrEqual(100_000);
  }, 60_000);
});

describe('a zip that announces more files than it holds', () => {
  it('is damaged, and none of it is read', async () => {
    const bytes = largeZip(8);
    // The two counts in the zip64 end of central directory (APPNOTE 4.3.14) stand 24 and 32 bytes into it.
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x06, 0x06]));
    for (const offset of [24, 32]) bytes.writeBigUInt64LE(100_000n, end + offset);
    expect(await refusal(openSource(await zipFile(bytes)))).toBe('damaged');
  });
});
