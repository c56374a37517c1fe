import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../electron/commands/load.ts';
import { runCommandLine } from '../../../electron/commands/run.ts';
import type { LoadReport } from '../../../shared/contract/views.ts';
import { ANONYMOUS, CANVAS } from '../../fixtures/downloads/canvas.ts';
import { FILES, HEADER, manifestOf, ROWS, table } from '../../fixtures/downloads/manifest.ts';
import { before41, blind, flat, MOODLE } from '../../fixtures/downloads/moodle.ts';
import { ORA2 } from '../../fixtures/downloads/ora2.ts';
import { zipAt } from '../../fixtures/downloads/reading.ts';
import { scripted } from '../../fixtures/pdf/awkward.ts';
import { locked } from '../../fixtures/pdf/readable.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { writeBatch } from '../../fixtures/texts/batch.ts';
import { FLAG, MADE_ON, type ZipItem } from '../../fixtures/zip/zip-bytes.ts';

const ANSWERS = ['--answer', 'component=product', '--answer', 'micro-credential=PP-3'];

/** `touchstone check SOURCE --json`, in this process: exactly one JSON object on standard output. */
async function checkJson(source: string): Promise<{ code: number; report: LoadReport }> {
  const out: string[] = [];
  const code = await runCommandLine({ check: async () => check }, ['check', source, '--json', ...ANSWERS], {
    out: (text) => out.push(text),
    err: () => {},
  });
  expect(out).toHaveLength(1);
  return { code, report: JSON.parse(out[0] ?? '') };
}

describe('check of each way in which batches arrive', () => {
  const FOLDERS: ZipItem[] = [
    { name: 'C-017/product task.pdf', data: FILES[0]?.data ?? '' },
    { name: 'C-018/product plan.pdf', data: FILES[2]?.data ?? '' },
  ];
  it.each<[string, LoadReport['recognisedAs'], ZipItem[], number]>([
    ['a manifest', 'manifest', manifestOf(), 2],
    ['a Canvas download', 'canvas', CANVAS, 4],
    ['an anonymous Canvas download', 'canvas', ANONYMOUS, 3],
    ['a Moodle download', 'moodle', MOODLE, 3],
    ['a flat one', 'moodle', flat(MOODLE), 3],
    ['a blind one', 'moodle', blind(MOODLE), 3],
    ['one of Moodle before 4.1', 'moodle', before41(MOODLE), 3],
    ['an Open edX download', 'ora2', ORA2, 2],
    ['a folder for each candidate', 'folders', FOLDERS, 2],
  ])('%s says as what it was recognised and what it holds', async (_, recognisedAs, items, submissions) => {
    const { code, report } = await checkJson(await zipAt(items));
    expect(report).toMatchObject({ ok: true, recognisedAs, batch: { submissions } });
    expect(code).toBe(0);
    for (const { severity, code: problem, where, message } of report.problems) {
      expect(['warn', 'info']).toContain(severity);
      expect([problem, where, message].map((each) => typeof each)).toEqual(['string', 'string', 'string']);
    }
  });

  it('a bag says whether it is valid', async () => {
    const source = await writeBatch([{ id: 'S-1', pieces: [{ text: 'Mine.' }] }]);
    const { code, report } = await checkJson(source);
    expect(report).toMatchObject({
      ok: true,
      recognisedAs: 'bag',
      bag: { valid: true, version: '1.0', errors: [] },
    });
    expect(code).toBe(0);
  });
});

describe('check of hostile input', () => {
  const zeros = Buffer.alloc(20 * 2 ** 20);
  const [first = ''] = ROWS;
  const replaced = (data: Uint8Array): ZipItem[] =>
    manifestOf().map((item) =>
      item.name === 'S-0001/task.pdf' ? { ...item, data: Buffer.from(data), method: 8 } : item,
    );

  it.each<[string, string, string, ZipItem]>([
    ['a way out of the folder', 'parent-folder', '../../evil.txt', { name: '../../evil.txt' }],
    ['an absolute path', 'absolute-path', '/etc/evil.txt', { name: '/etc/evil.txt' }],
    ['a drive', 'drive-letter', 'C:/evil.txt', { name: 'C:\\evil.txt', madeOn: MADE_ON.ntfs }],
    ['a device', 'device-name', 'S-0001/AUX.txt', { name: 'S-0001/AUX.txt' }],
    ['a link', 'link', 'S-0001/shadow', { name: 'S-0001/shadow', data: '/etc/shadow', mode: 0o120777 }],
    ['a bomb', 'bomb', 'zeros.bin', { name: 'zeros.bin', data: zeros, method: 8 }],
    [
      'a locked entry',
      'encrypted',
      'secret.pdf',
      { name: 'secret.pdf', data: 'x'.repeat(40), flags: FLAG.encrypted },
    ],
    ['a name that looks like another', 'look-alike', 'S-0001/t', { name: 'S-0001/t\u0430sk.pdf', data: 'x' }],
    [
      'a name normalised otherwise',
      'different-normalisation',
      'S-0001/',
      { name: 'S-0001/re\u0301sume\u0301.md' },
    ],
  ])('names %s, and the other submissions load', async (_, code, where, item) => {
    const beside = code === 'different-normalisation' ? [{ name: 'S-0001/r\u00e9sum\u00e9.md' }] : [];
    const { report } = await checkJson(await zipAt([item, ...beside, ...manifestOf()]));
    const found = report.problems.find((problem) => problem.code === code);
    expect(found, JSON.stringify(report.problems)).toBeDefined();
    expect(`${found?.where} ${found?.message}`).toContain(where);
    expect(report).toMatchObject({ ok: true, batch: { submissions: 2 } });
  });

  it('cuts a title of 10 MB, naming row and column, and the submissions load', async () => {
    const huge = [first.replace('Task design', 'x'.repeat(10 * 2 ** 20)), ...ROWS.slice(1)];
    const { code, report } = await checkJson(
      await zipAt([...FILES, { name: 'manifest.csv', data: table(huge, HEADER), method: 8 }]),
    );
    expect(code).toBe(0);
    expect(report).toMatchObject({ ok: true, recognisedAs: 'manifest', batch: { submissions: 2 } });
    const told = report.problems.find(({ where }) => /row 2.*title/.test(where));
    expect(told, JSON.stringify(report.problems).slice(0, 800)).toMatchObject({ severity: 'warn' });
    expect(told?.message.length).toBeLessThan(400);
  });

  it('takes a PDF with scripts as it is, and tells of one that is locked', async () => {
    const quiet = await checkJson(await zipAt(replaced(scripted())));
    expect(quiet.report.ok).toBe(true);
    const { report } = await checkJson(await zipAt(replaced(await locked())));
    expect(report.ok).toBe(true);
    expect(report.submissions?.find(({ id }) => id === 'S-0001')).toMatchObject({ standing: 'unreadable' });
  });

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'not-a-zip'],
    ['something else', Buffer.from('hello'), 'not-a-zip'],
  ])('refuses a zip that is %s', async (_, bytes, problem) => {
    const path = join(await ownFolder(), 'batch.zip');
    await writeFile(path, bytes);
    const { code, report } = await checkJson(path);
    expect(code).toBe(1);
    expect(report).toMatchObject({ ok: false, recognisedAs: null, problems: [{ code: problem }] });
  });
});
