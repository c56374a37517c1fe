import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { touchstone } from '../../fixtures/child.ts';
import { exported, take } from '../../fixtures/export.ts';
import { loadedLibrary } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { carried, notYet } from '../../fixtures/readings.ts';

/** An export with its receipt, and how the command judges a receipt of it. */
async function left() {
  const library = await loadedLibrary();
  take(library, [carried(), notYet({ submission: 'S-2' })]);
  const { path, report } = await exported(library, { skip: true });
  const receipt = report.receipt?.path ?? '';
  const verify = (...more: string[]) => touchstone(['verify', '--receipt', ...more]);
  const altered = (change: (receipt: Record<string, unknown>) => void): string => {
    const value = JSON.parse(readFileSync(receipt, 'utf8'));
    change(value);
    const other = join(library.folder, 'exports', 'altered.receipt.json');
    writeFileSync(other, JSON.stringify(value));
    return other;
  };
  return { folder: library.folder, path, receipt, verify, altered };
}

describe('a receipt that is held against its files and a library', () => {
  it('says that the file was changed, or is another one of that name', async () => {
    const { folder, path, receipt, verify } = await left();
    appendFileSync(path, ' ');
    const ran = await verify(receipt, '--library', folder);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`${path} is not what was exported`);
    expect(ran.out).toContain('has this receipt, word for word');
  });

  it('finds a file that moved with it, and says of one that moved without it what to do', async () => {
    const { folder, path, receipt, verify } = await left();
    const elsewhere = join(await ownFolder(), 'archive');
    mkdirSync(elsewhere);
    renameSync(path, join(elsewhere, basename(path)));
    const alone = await verify(receipt);
    expect(alone).toMatchObject({ code: 1, err: expect.stringContaining('put the receipt beside it') });
    // A folder of the file's name is not the file.
    mkdirSync(path);
    expect((await verify(receipt)).err).toContain('put the receipt beside it');
    rmSync(path, { recursive: true });
    const together = join(elsewhere, basename(receipt));
    copyFileSync(receipt, together);
    expect(await verify(together, '--library', folder)).toMatchObject({ code: 0, err: '' });
  });

  it('is unknown to the ledger of another library', async () => {
    const { receipt, verify } = await left();
    const other = await loadedLibrary();
    const ran = await verify(receipt, '--library', other.folder);
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('the receipt is of another library') });
  });

  it.each<[string, (receipt: Record<string, unknown>) => void]>([
    ['by whom', (value) => Object.assign(value, { by: 'somebody' })],
    ['how many rows', (value) => Object.assign((value.files as object[])[0] ?? {}, { rows: 3 })],
    [
      'what was decided',
      (value) => Object.assign((value.issued as object[])[1] ?? {}, { decision: 'EARNED' }),
    ],
  ])('that was changed by hand about %s differs from the ledger', async (_, change) => {
    const { folder, verify, altered } = await left();
    const ran = await verify(altered(change), '--library', folder);
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('changed after it was written') });
  });

  it('without a library says that nothing shows whether it was changed itself', async () => {
    const { receipt, verify } = await left();
    const ran = await verify(receipt);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('not asked: only --library DIR shows whether the receipt itself was changed');
  });

  it('proves nothing where it names no file, and is refused', async () => {
    const { folder, verify, altered } = await left();
    const ran = await verify(
      altered((value) => Object.assign(value, { files: [] })),
      '--library',
      folder,
    );
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('it names no file') });
  });

  it.each<[string, (at: { path: string; folder: string }) => string]>([
    ['the exported file', ({ path }) => path],
    ['a folder', ({ folder }) => folder],
  ])('is asked for where %s was given in its place', async (_, choose) => {
    const at = await left();
    const ran = await at.verify(choose(at), '--json');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('Choose the file that ends with .receipt.json');
    expect(JSON.parse(ran.out)).toMatchObject({ ok: false, code: 'invalid-input', receipt: null, files: [] });
  });

  it('that is not there is named without words of the system', async () => {
    const { folder, verify } = await left();
    const ran = await verify(join(folder, 'lost.receipt.json'));
    expect(ran.err).toBe('"lost.receipt.json" is not there. Was it moved, or the stick pulled out?\n');
  });
});
