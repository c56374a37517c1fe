import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CsvFiles } from '../../../electron/desk/exporting/csv-files.ts';
import { csvRecord } from '../../../shared/results/csv.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { MOUNTS, tinyDisk } from '../../fixtures/tiny-disk.ts';

const LAYOUT = { header: ['id', 'feedback'], bom: false, plain: false, rowLimit: undefined };
/** So many rows that the disk is begun with while more are made. */
const LARGE = 60_000;

const row = (at: number) => [
  `S-${at}`,
  `${'é'.repeat(at % 7)}😀 "quoted", on row ${at}\n${'long '.repeat(at % 40)}`,
];
const text = (rows: string[][]) => [LAYOUT.header, ...rows].map((cells) => csvRecord(cells)).join('');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('tables of any size', () => {
  it.each([0, 1, 100, LARGE])(
    'hold %i rows as they were given, and are told by their hash',
    async (count) => {
      const folder = await ownFolder();
      const rows = Array.from({ length: count }, (_, at) => row(at));
      const files = new CsvFiles(join(folder, 'out.csv'), LAYOUT);
      for (const cells of rows) files.add(cells);
      for (const { staged } of files.finish()) {
        const bytes = readFileSync(staged.temporary);
        expect(bytes.toString('utf8')).toBe(text(rows));
        expect(staged).toMatchObject({ rows: count, sha256: sha256(bytes) });
      }
      expect(readdirSync(folder)).toHaveLength(count ? 1 : 0);
    },
  );

  it('keep a cell of ten million bytes whole, wherever a character falls', async () => {
    const folder = await ownFolder();
    const cell = `x${'😀'.repeat(2_500_000)}`;
    const files = new CsvFiles(join(folder, 'out.csv'), LAYOUT);
    files.add(['S-1', cell]);
    const [{ staged } = { staged: { temporary: '' } }] = files.finish();
    expect(readFileSync(staged.temporary, 'utf8') === text([['S-1', cell]])).toBe(true);
  });

  it('are cut into numbered files by a row limit, each with its own hash', async () => {
    const folder = await ownFolder();
    const files = new CsvFiles(join(folder, 'out.csv'), { ...LAYOUT, rowLimit: LARGE / 2 });
    for (let at = 0; at < LARGE; at += 1) files.add(row(at));
    const finished = files.finish();
    expect(finished.map(({ path }) => path)).toEqual([join(folder, 'out-1.csv'), join(folder, 'out-2.csv')]);
    for (const { staged } of finished) expect(staged.sha256).toBe(sha256(readFileSync(staged.temporary)));
  });

  it('leave nothing when they are taken away, long ones while they are being written', async () => {
    const folder = await ownFolder();
    const files = new CsvFiles(join(folder, 'out.csv'), LAYOUT);
    for (let at = 0; at < LARGE; at += 1) files.add(row(at));
    expect(readdirSync(folder)).toHaveLength(1);
    files.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('say what the disk said where their place is no folder', async () => {
    const folder = await ownFolder();
    writeFileSync(join(folder, 'file'), '');
    const files = new CsvFiles(join(folder, 'file', 'out.csv'), LAYOUT);
    const write = () => {
      for (let at = 0; at < LARGE; at += 1) files.add(row(at));
      files.finish();
    };
    expect(write).toThrow(expect.objectContaining({ code: expect.stringMatching(/ENOTDIR|EEXIST/) }));
    files.discard();
  });

  it.skipIf(!MOUNTS)('say that the disk is full, and leave nothing on it', async () => {
    const folder = await tinyDisk(1024);
    const files = new CsvFiles(join(folder, 'out.csv'), LAYOUT);
    const write = () => {
      for (let at = 0; at < LARGE; at += 1) files.add(row(at));
      files.finish();
    };
    expect(write).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    files.discard();
    expect(readdirSync(folder)).toEqual([]);
  });
});
