import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBag } from '../../../electron/desk/loading/bag/read-bag.ts';
import type { BagReport } from '../../../electron/desk/loading/bag/report.ts';
import { verifyPayload } from '../../../electron/desk/loading/bag/verify-payload.ts';
import { openSource } from '../../../electron/desk/loading/source/open-source.ts';
import type { BagCase } from '../../fixtures/bags/case.ts';
import { INVALID_CASES } from '../../fixtures/bags/invalid-cases.ts';
import { VALID_CASES } from '../../fixtures/bags/valid-cases.ts';
import { WARNING_CASES } from '../../fixtures/bags/warning-cases.ts';
import { ownFolder, place } from '../../fixtures/place.ts';
import { zipOf } from '../../fixtures/zip/zip-bytes.ts';

async function judge(path: string): Promise<BagReport> {
  const source = await openSource(path);
  try {
    return (await verifyPayload(source, await readBag(source))).bag;
  } finally {
    await source.close();
  }
}

async function asZip({ files }: BagCase, top = ''): Promise<string> {
  const path = join(await ownFolder(), 'batch.zip');
  const items = Object.entries(files).map(([name, data]) => ({ name: top + name, data, method: 8 }));
  await writeFile(path, zipOf(items));
  return path;
}

async function asFolder({ files }: BagCase): Promise<string> {
  const folder = await ownFolder();
  for (const [path, bytes] of Object.entries(files)) await place(folder, path, bytes);
  return folder;
}

const codes = (findings: { code: string }[]) => findings.map(({ code }) => code);

function expectVerdict(bag: BagReport, { verdict, code, version }: BagCase): void {
  expect(bag.isBag).toBe(true);
  if (verdict === 'invalid') {
    expect(codes(bag.errors)).toContain(code);
    expect(bag.valid).toBe(false);
    return;
  }
  expect(bag.errors).toEqual([]);
  expect(bag.valid).toBe(true);
  expect(bag.version).toBe(version);
  if (verdict === 'warning') expect(codes(bag.warnings)).toContain(code);
}

const ALL = [...VALID_CASES, ...WARNING_CASES, ...INVALID_CASES];

describe.each(['valid', 'warning', 'invalid'] as const)('a bag that is %s', (verdict) => {
  for (const one of ALL.filter((other) => other.verdict === verdict)) {
    const name = `${one.version}: ${one.name}`;
    it(`as a zip: ${name}`, async () => expectVerdict(await judge(await asZip(one)), one));
    it(`in one folder of a zip: ${name}`, async () =>
      expectVerdict(await judge(await asZip(one, 'My batch/')), one));
    it.skipIf(one.delicate && process.platform !== 'linux')(`as a folder: ${name}`, async () =>
      expectVerdict(await judge(await asFolder(one)), one),
    );
  }
});

describe('what the verdict says', () => {
  const plain = VALID_CASES.filter(({ version, name }) => version === '1.0' && name === 'a plain bag');

  it.each(plain)('warns of nothing in a plain bag of BagIt 1.0', async (one) => {
    expect((await judge(await asZip(one))).warnings).toEqual([]);
  });

  it('finds every fault of a bag, not only the first', async () => {
    const files = { 'bagit.txt': 'BagIt-Version: .97\n', 'manifest-md5.txt': 'nothing\n', 'data/a.txt': '1' };
    const bag = await judge(await asZip({ version: '0.97', name: '', verdict: 'invalid', files }));
    expect(codes(bag.errors)).toEqual([
      'declaration-version',
      'declaration-encoding',
      'manifest-syntax',
      'not-listed',
    ]);
  });

  it('names the file and the line', async () => {
    const one = INVALID_CASES.find(({ name }) => name === 'a missing file');
    if (!one) throw new Error('the case is gone');
    const [error] = (await judge(await asZip(one))).errors;
    expect(error).toEqual({
      code: 'missing-file',
      where: 'manifest-md5.txt line 1',
      message: '"data/essay.txt" is listed but not there. Ask for the whole bag.',
    });
  });

  it('tells a million wrong lines in a hundred', async () => {
    const files = { 'bagit.txt': 'x', 'manifest-md5.txt': 'wrong\n'.repeat(5_000), 'data/a.txt': '1' };
    const bag = await judge(await asZip({ version: '0.97', name: '', verdict: 'invalid', files }));
    expect(bag.errors.filter(({ code }) => code === 'manifest-syntax')).toHaveLength(101);
  });

  it('is that a folder of other things is no bag', async () => {
    const files = { 'manifest.csv': 'a,b\n', 'data/a.txt': '1' };
    const bag = await judge(await asZip({ version: '', name: '', verdict: 'invalid', files }));
    expect(bag).toMatchObject({ isBag: false, valid: false, errors: [] });
  });

  it('keeps labels in order and joins values that go over several lines', async () => {
    const one = VALID_CASES.find(({ name }) => name === 'long values on several lines');
    if (!one) throw new Error('the case is gone');
    expect((await judge(await asZip(one))).info).toEqual([
      ['External-Description', 'Evidence of\nthe autumn\ncohort'],
      ['Payload-Oxum', '32.2'],
    ]);
  });

  it('is found in folders that were packed in folders, and missed where only its batch is left', async () => {
    const [one] = plain;
    if (!one) throw new Error('the case is gone');
    expect(await judge(await asZip(one, 'Download/Batch/'))).toMatchObject({
      valid: true,
      root: 'Download/Batch/',
    });
    const files = { 'data/batch.json': '{}', 'data/artifacts/a.txt': '1' };
    const bag = await judge(await asZip({ version: '', name: '', verdict: 'invalid', files }));
    expect(bag).toMatchObject({ isBag: true, valid: false });
    expect(codes(bag.errors)).toContain('no-declaration');
  });

  it('passes over what Finder puts beside a packed folder', async () => {
    const [one] = plain;
    const files = Object.fromEntries(
      Object.entries(one?.files ?? {}).map(([path, bytes]) => [`Batch/${path}`, bytes]),
    );
    const packed = { ...files, '__MACOSX/Batch/._bagit.txt': 'x', '.DS_Store': 'y' };
    const bag = await judge(await asZip({ version: '1.0', name: '', verdict: 'valid', files: packed }));
    expect(bag).toMatchObject({ valid: true, root: 'Batch/' });
  });
});
