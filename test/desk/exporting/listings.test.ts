import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { earnedOf } from '../../../electron/desk/exporting/awards.ts';
import { readBadgeIds, saveBadgeIds } from '../../../electron/desk/exporting/badge-ids.ts';
import { takeLogo } from '../../../electron/desk/exporting/letters/letterhead.ts';
import { ledgerRows, settledRows } from '../../../electron/desk/exporting/listings.ts';
import { verifyExport } from '../../../electron/desk/exporting/verify-receipt.ts';
import { touchstone } from '../../fixtures/child.ts';
import { exported, take } from '../../fixtures/export.ts';
import { keyOf, loadedLibrary } from '../../fixtures/library.ts';
import { carried, notYet } from '../../fixtures/readings.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

async function decidedLibrary() {
  const library = await loadedLibrary();
  take(library, [carried(), notYet({ submission: 'S-2' })]);
  return library;
}

describe('what the screens list', () => {
  it('names the settled submissions alone, with their decision', async () => {
    const library = await decidedLibrary();
    expect(settledRows(library, null)).toMatchObject([
      { key: keyOf('S-1'), id: 'S-1', decision: 'EARNED' },
      { key: keyOf('S-2'), id: 'S-2', decision: 'NOT_YET' },
    ]);
    expect(settledRows(library, 'another')).toEqual([]);
  });

  it('gives each candidate what was earned, and a candidate without a badge an empty list', async () => {
    const library = await decidedLibrary();
    expect(earnedOf(library, null)).toMatchObject([
      { earned: [{ microCredential: 'PP-3', submission: 'S-1' }] },
      { earned: [] },
    ]);
  });
});

describe('one export of the ledger', () => {
  it('still fits its file, until somebody changes that', async () => {
    const library = await decidedLibrary();
    const { path } = await exported(library, { skip: true });
    const [row] = ledgerRows(library);
    expect(row).toMatchObject({ issued: 2, amendments: [], allFiles: [{ path, rows: 2 }] });
    const seq = row?.seq ?? 0;
    expect(await verifyExport(library, seq)).toMatchObject({ ok: true, ledger: 'entered' });
    appendFileSync(path, ' ');
    expect(await verifyExport(library, seq)).toMatchObject({ ok: false, files: [{ state: 'altered' }] });
    await expect(verifyExport(library, seq + 1000)).rejects.toThrow('has no such export');
  });
});

describe('the command verify --receipt', () => {
  it('answers that a file is as it left, and refuses one that was altered, naming it', async () => {
    const library = await decidedLibrary();
    const { path, report } = await exported(library, { skip: true });
    const receipt = report.receipt?.path ?? '';
    const whole = await touchstone(['verify', '--receipt', receipt, '--library', library.folder, '--json']);
    expect(whole.code).toBe(0);
    expect(JSON.parse(whole.out)).toMatchObject({
      ok: true,
      ledger: 'entered',
      files: [{ path, rows: 2, state: 'same' }],
    });
    const bytes = readFileSync(path, 'utf8');
    writeFileSync(path, bytes.replace('NOT_YET', 'EARNED'));
    const altered = await touchstone(['verify', '--receipt', receipt]);
    expect(altered.code).toBe(1);
    expect(altered.out).toContain(`altered      ${path}: 2 rows`);
    expect(altered.err).toContain('is not what was exported');
  });
});

describe('badge ids', () => {
  it('are saved for one profile and leave the others as they stand', async () => {
    const library = await decidedLibrary();
    saveBadgeIds(library, 'credly', { 'PP-3': 'a,"b"', 'PP-1': '0012' });
    saveBadgeIds(library, 'parchment', { 'PP-3': 'p3' });
    saveBadgeIds(library, 'credly', { 'PP-3': 'a,"b"', 'PP-1': ' ' });
    const { of, lines, problems } = readBadgeIds(library);
    expect(problems).toEqual([]);
    expect(lines).toHaveLength(2);
    expect([of('credly', 'PP-3'), of('credly', 'PP-1'), of('parchment', 'PP-3')]).toEqual([
      'a,"b"',
      '',
      'p3',
    ]);
  });

  it('are not written over a file that cannot be read', async () => {
    const library = await decidedLibrary();
    saveBadgeIds(library, 'credly', { 'PP-3': 'x' });
    const file = join(library.folder, 'profiles', 'badge-ids.csv');
    writeFileSync(file, 'something,else\n1,2\n');
    expect(refusalOf(() => saveBadgeIds(library, 'credly', { 'PP-3': 'y' })).message).toContain(
      'badge-ids.csv',
    );
    expect(readFileSync(file, 'utf8')).toBe('something,else\n1,2\n');
  });
});

describe('the picture of letters', () => {
  it('is taken in when it is one, and refused by name when it is not', async () => {
    const library = await decidedLibrary();
    const picture = join(library.folder, 'Our logo.PNG');
    const dot =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    writeFileSync(picture, Buffer.from(dot, 'base64'));
    expect(takeLogo(library, picture)).toBe('logo.png');
    expect(existsSync(join(library.folder, 'letters', 'logo.png'))).toBe(true);
    writeFileSync(picture, 'no picture');
    expect(refusalOf(() => takeLogo(library, picture)).message).toContain('Our logo.PNG');
    expect(refusalOf(() => takeLogo(library, join(library.folder, 'a.svg'))).message).toContain(
      'PNG or JPEG',
    );
  });
});
