import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setPlan } from '../../../electron/desk/double/plan.ts';
import { exportResults } from '../../../electron/desk/exporting/export.ts';
import { saveProfile } from '../../../electron/desk/exporting/own-profiles.ts';
import { headOf } from '../../../electron/desk/library/journal.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { DoublePlan } from '../../../shared/double/plan.ts';
import type { TableProfile } from '../../../shared/results/profile.ts';
import { SHIPPED_PROFILES } from '../../../shared/results/profiles.ts';
import { exported, exportsOf, take } from '../../fixtures/export.ts';
import { act, BATCH, earning, keyOf, loadedLibrary, pp3, submission } from '../../fixtures/library.ts';
import { carried, notYet } from '../../fixtures/readings.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

const HEADER =
  'batch_id,submission_id,candidate_id,given_name,family_name,email,microcredential_id,microcredential_title,attempt,decision,decision_label,decided_at,assessor,rubric_id,rubric_version,feedback,reading_policy,amendment';
const ENVELOPE = 'candidate,given_name,family_name,email,external_id\n';
const [C1 = ''] = pp3().criteria.map(({ id }) => id);

const issuedRows = (library: Awaited<ReturnType<typeof loadedLibrary>>) =>
  library.database.all('SELECT submission, amendment FROM issued ORDER BY seq, submission');

describe('a machine file', () => {
  it('has exactly these headers in this order, CRLF, and no byte order mark', async () => {
    const library = await loadedLibrary();
    take(library, [carried(), notYet({ submission: 'S-2' }), carried({ submission: 'S-3' })]);
    const { bytes, report } = await exported(library);
    expect(report).toMatchObject({ ok: true, profile: 'decisions', mode: 'machine', skipped: [] });
    const text = bytes.toString('utf8');
    expect(text.startsWith(`${HEADER}\r\n`)).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const outsideQuotes = text.replaceAll(/"(""|[^"])*"/g, '');
    expect(outsideQuotes.split('\r\n')).toHaveLength(5);
    expect(outsideQuotes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has one row for each submission, in the order of loading, with names from the envelope', async () => {
    const library = await loadedLibrary({
      submissions: [submission('S-2', { candidate: '007' }), submission('S-1', { attempt: 2 })],
      identities: `${ENVELOPE}007,Ada,"Byron, Lady",ada@example.org,E1\nC-S-1,Ông,,o@example.org,E2\n`,
    });
    take(library, [carried(), notYet({ submission: 'S-2' })]);
    const { rows } = await exported(library);
    expect(rows).toMatchObject([
      {
        batch_id: BATCH,
        submission_id: 'S-2',
        candidate_id: '007',
        given_name: 'Ada',
        family_name: 'Byron, Lady',
        email: 'ada@example.org',
        microcredential_id: 'PP-3',
        attempt: '1',
        decision: 'NOT_YET',
        decision_label: pp3().decisionLabels.NOT_YET,
        assessor: 'AS-7',
        rubric_id: pp3().id,
        rubric_version: pp3().version,
        amendment: '0',
      },
      { submission_id: 'S-1', given_name: 'Ông', attempt: '2', decision: 'EARNED' },
    ]);
    expect(rows[0]?.microcredential_title).not.toBe('');
    expect(rows[0]?.reading_policy).not.toBe('');
  });

  it('says when it was decided as a moment with its offset', async () => {
    const library = await loadedLibrary({ submissions: ['S-1'] });
    take(library, [carried({ lockedAt: '2026-11-18T16:02:11-05:00' })]);
    const { rows } = await exported(library);
    const decided = rows[0]?.decided_at ?? '';
    expect(decided).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
    expect(Date.parse(decided)).toBe(Date.parse('2026-11-18T21:02:11Z'));
  });

  it('stops at a cell that a spreadsheet would run, naming row and column, and writes nothing', async () => {
    const library = await loadedLibrary({
      submissions: [submission('S-1', { candidate: '-17' }), 'S-2'],
      identities: `${ENVELOPE}-17,=HYPERLINK("x"),+Byron,@example,E1\nC-S-2,Ada,Byron,a@example.org,E2\n`,
    });
    take(library, [carried(), carried({ submission: 'S-2' })]);
    const before = headOf(library.database);
    const { report } = await exported(library);
    expect(report).toMatchObject({ ok: false, files: [], receipt: null });
    const live = report.problems.filter(({ code }) => code === 'live-cell');
    for (const header of ['candidate_id', 'given_name', 'family_name', 'email']) {
      const problem = live.find(({ where }) => where.includes(header));
      expect(problem, header).toMatchObject({ severity: 'block' });
      expect(problem?.where).toContain('row 2');
      expect(problem?.where).toContain('S-1');
    }
    expect(exportsOf(library)).toEqual([]);
    expect(headOf(library.database)).toEqual(before);
  });
});

describe('a cell that begins with a control character', () => {
  const LIVE: [string, string][] = [
    ['TAB', '\t'],
    ['CR', '\r'],
    ['NUL', '\0'],
  ];
  const noted = async (character: string) => {
    const library = await loadedLibrary({ submissions: ['S-1'] });
    const [first, ...rest] = notYet().ratings ?? [];
    take(library, [
      notYet({ ratings: [{ ...first, criterion: C1, note: `${character}Look again.` }, ...rest] }),
    ]);
    return library;
  };

  it.each(LIVE)(
    '%s alone stops the machine file, and is guarded in the one for people',
    async (_, character) => {
      const library = await noted(character);
      const { report } = await exported(library, { profile: 'criteria' });
      expect(report).toMatchObject({ ok: false, files: [] });
      expect(report.problems.filter(({ severity }) => severity === 'block')).toMatchObject([
        { code: 'live-cell', where: expect.stringMatching(/row 2 \(S-1\), column note/) },
      ]);
      const people = await exported(library, { profile: 'criteria', mode: 'spreadsheet' });
      expect(people.rows[0]?.note).toBe(`'${character}Look again.`);
    },
  );
});

describe('a spreadsheet file', () => {
  it('begins with a byte order mark, and guards what would come alive or lose its zeros', async () => {
    const library = await loadedLibrary({
      submissions: [submission('S-1', { candidate: '007' })],
      identities: `${ENVELOPE}007,=1+1,-Byron,@ada,E1\n`,
    });
    take(library, [carried()]);
    const { bytes, rows } = await exported(library, { mode: 'spreadsheet' });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(rows).toMatchObject([
      {
        candidate_id: "'007",
        given_name: "'=1+1",
        family_name: "'-Byron",
        email: "'@ada",
        decision: 'EARNED',
      },
    ]);
  });
});

describe('what keeps a submission back', () => {
  it('stops the whole export, and each one is named with its reason', async () => {
    const library = await loadedLibrary({ submissions: ['S-1', 'S-2', 'S-3', 'S-10'] });
    take(library, [carried({ submission: 'S-10' })]);
    act(library, 'AS-1', 'S-1', [{ type: 'strength', text: 'x' }]);
    act(library, 'AS-1', 'S-2', [{ type: 'hold', kind: 'integrity', note: '' }]);
    const { report } = await exported(library);
    expect(report).toMatchObject({ ok: false, files: [], receipt: null });
    const reasons = report.problems.filter(({ severity }) => severity === 'block');
    expect(reasons.map(({ where, code }) => `${where} ${code}`)).toEqual([
      'S-1 not-final',
      'S-2 on-hold',
      'S-3 not-final',
    ]);
    expect(reasons[1]?.message).toContain('integrity');
    expect(exportsOf(library)).toEqual([]);
  });

  it('is left out when asked, and listed with its own reason', async () => {
    const library = await loadedLibrary({ submissions: ['S-1', 'S-2', 'S-10'] });
    take(library, [carried({ submission: 'S-2' })]);
    act(library, 'AS-1', 'S-10', [{ type: 'hold', kind: 'privacy', note: '' }]);
    const { report, rows } = await exported(library, { skip: true });
    expect(report.ok).toBe(true);
    expect(rows.map((row) => row.submission_id)).toEqual(['S-2']);
    expect(report.skipped.map(({ submission }) => submission)).toEqual(['S-1', 'S-10']);
    expect(report.skipped[0]?.reason).not.toContain('privacy');
    expect(report.skipped[1]?.reason).toContain('privacy');
  });

  it('by a cell is listed with the reason of its own cell, not of one whose id begins alike', async () => {
    const library = await loadedLibrary({
      submissions: ['S-10', submission('S-1', { candidate: '=1' }), 'S-2'],
      identities: `${ENVELOPE}C-S-10,=1,B,b@example.org,E1\n`,
    });
    take(
      library,
      ['S-1', 'S-10', 'S-2'].map((id) => carried({ submission: id })),
    );
    const { report, rows } = await exported(library, { skip: true });
    expect(rows.map((row) => row.submission_id)).toEqual(['S-2']);
    expect(report.skipped).toMatchObject([
      { submission: 'S-10', reason: expect.stringContaining('given_name') },
      { submission: 'S-1', reason: expect.stringContaining('candidate_id') },
    ]);
  });

  it('is a second reading that is outstanding, until it is locked', async () => {
    const library = await loadedLibrary({ submissions: ['S-1'] });
    setPlan(library, BATCH, DoublePlan.parse({ seed: '7', near: false }), 'ADMIN');
    act(library, 'AS-1', 'S-1', earning());
    const { report } = await exported(library);
    expect(report).toMatchObject({ ok: false, files: [], receipt: null });
    expect(report.problems).toContainEqual({
      severity: 'block',
      code: 'second-reading',
      where: 'S-1',
      message: 'S-1 is drawn for a second reading, and waits for both to be locked.',
    });
    expect(exportsOf(library)).toEqual([]);
    act(library, 'AS-2', 'S-1', earning(), 'second');
    expect((await exported(library)).rows).toMatchObject([{ submission_id: 'S-1', decision: 'EARNED' }]);
  });

  it('is a text longer than its column takes, by one character', async () => {
    const library = await loadedLibrary({ submissions: ['S-1', 'S-22'] });
    take(library, [carried(), carried({ submission: 'S-22' })]);
    const shipped = SHIPPED_PROFILES.find(({ id }) => id === 'decisions') as TableProfile;
    const columns = shipped.columns.map((each) =>
      each.header === 'submission_id' ? { ...each, maxLength: 3 } : each,
    );
    saveProfile(library, { ...shipped, columns });
    const { report } = await exported(library);
    expect(report).toMatchObject({ ok: false, files: [] });
    expect(report.problems.filter(({ severity }) => severity === 'block')).toEqual([
      {
        severity: 'block',
        code: 'value-too-long',
        where: 'row 3 (S-22), column submission_id',
        message: 'submission_id takes 3 characters at most and has 4.',
      },
    ]);
  });

  it('all of them leaves nothing to export', async () => {
    const library = await loadedLibrary();
    const { report } = await exported(library, { skip: true });
    expect(report).toMatchObject({ ok: false, files: [], receipt: null });
    expect(report.problems.some(({ code }) => code === 'nothing-to-export')).toBe(true);
  });

  it('an unknown batch or profile is refused by its name', async () => {
    const library = await loadedLibrary();
    const out = join(library.folder, 'exports', 'out.csv');
    const request = { profile: 'decisions', mode: 'machine', batch: null, skip: true } as const;
    for (const change of [{ batch: 'other' }, { profile: 'other' }])
      expect(refusalOf(() => exportResults(library, { ...request, ...change }, out, 'ADMIN'))).toMatchObject({
        code: 'not-found',
        message: expect.stringContaining('other'),
      });
  });
});

describe('what an educator reads', () => {
  it('of an INCOMPLETE is what the intake found and nothing else', async () => {
    const library = await loadedLibrary({ submissions: ['S-1'] });
    const [first, ...rest] = pp3().completion;
    take(library, [
      notYet({
        intake: [first, ...rest].map((check) => ({ check: check?.id ?? '', met: check !== first })),
        overall: { strength: 'Secret strength.', nextStep: 'Secret step.' },
        privateNote: 'Secret note.',
        decision: 'INCOMPLETE',
      }),
    ]);
    const { rows } = await exported(library);
    expect(rows[0]?.decision).toBe('INCOMPLETE');
    expect(rows[0]?.feedback).toContain(first?.text);
    expect(rows[0]?.feedback).not.toMatch(/Secret|Not to be seen yet/);
  });

  it('says why a decision was overridden, and never what was meant for the adjudicator', async () => {
    const library = await loadedLibrary({ submissions: ['S-1'] });
    take(library, [
      notYet({
        decision: 'EARNED',
        override: { reason: 'Shown in the interview.' },
        privateNote: 'Secret note.',
      }),
    ]);
    const { rows } = await exported(library);
    expect(rows[0]).toMatchObject({ decision: 'EARNED' });
    expect(rows[0]?.feedback).toContain('Shown in the interview.');
    expect(rows[0]?.feedback).toContain('Not to be seen yet.');
    expect(rows[0]?.feedback).not.toContain('Secret');
  });
});

describe('the ledger', () => {
  it('keeps what left, and the receipt beside the file says the same', async () => {
    const library = await loadedLibrary();
    take(library, [carried(), carried({ submission: 'S-2' })]);
    const { path, report, bytes } = await exported(library, { skip: true });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(report.files).toEqual([{ path, rows: 2, sha256 }]);
    const receipt = JSON.parse(readFileSync(report.receipt?.path ?? '', 'utf8'));
    expect(receipt).toMatchObject({
      profile: 'decisions',
      mode: 'machine',
      by: 'ADMIN',
      files: [{ path, rows: 2, sha256 }],
      rubrics: [{ id: pp3().id, version: pp3().version }],
      doubleReading: { on: false },
    });
    expect(receipt.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(receipt.issued.map((each: { submission: string }) => each.submission)).toEqual([
      keyOf('S-1'),
      keyOf('S-2'),
    ]);
    expect(issuedRows(library)).toEqual([
      { submission: keyOf('S-1'), amendment: 0 },
      { submission: keyOf('S-2'), amendment: 0 },
    ]);
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('numbers a change after the export as an amendment, and what did not change stays as it was', async () => {
    const library = await loadedLibrary({ submissions: ['S-1', 'S-2'] });
    take(library, [carried(), carried({ submission: 'S-2' })]);
    const amendments = async () => (await exported(library)).rows.map((row) => row.amendment);
    expect(await amendments()).toEqual(['0', '0']);
    expect(await amendments()).toEqual(['0', '0']);
    take(library, [notYet({ version: 13, lockedAt: '2026-11-19T16:02:11-05:00' })]);
    expect(await amendments()).toEqual(['1', '0']);
    expect(await amendments()).toEqual(['1', '0']);
    take(library, [carried({ version: 14, lockedAt: '2026-11-20T16:02:11-05:00' })]);
    expect(await amendments()).toEqual(['2', '0']);
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('lets a judgement that was merged after the export be reopened, until it leaves itself', async () => {
    const library = await loadedLibrary({ submissions: ['S-1'] });
    take(library, [carried()]);
    await exported(library);
    expect(refusalOf(() => act(library, 'AS-7', 'S-1', [{ type: 'reopen' }])).code).toBe('locked');
    take(library, [carried({ version: 13, lockedAt: '2026-11-19T16:02:11-05:00' })]);
    act(library, 'AS-7', 'S-1', [
      { type: 'reopen' },
      { type: 'strength', text: 'Said better.' },
      { type: 'lock' },
    ]);
    expect((await exported(library)).rows).toMatchObject([{ amendment: '1' }]);
    expect(refusalOf(() => act(library, 'AS-7', 'S-1', [{ type: 'reopen' }])).code).toBe('locked');
  });

  it('keeps another export of a changed criterion apart from the first', async () => {
    const library = await loadedLibrary({ submissions: ['S-1'] });
    take(library, [notYet()]);
    const first = await exported(library);
    expect(first.rows[0]?.feedback).toContain(C1);
    const second = await exported(library, {}, 'again.csv');
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(issuedRows(library)).toHaveLength(2);
  });
});

describe('a place that cannot be written', () => {
  it.each([
    ['a folder bears the name', (folder: string) => mkdirSync(join(folder, 'out.csv')), 'out.csv'],
    [
      'a file stands where a folder should',
      (folder: string) => writeFileSync(join(folder, 'in'), ''),
      'in/out.csv',
    ],
    ['a name is too long', () => {}, `${'x'.repeat(300)}.csv`],
  ])('leaves nothing half written when %s', async (_, prepare, name) => {
    const library = await loadedLibrary({ submissions: ['S-1'] });
    take(library, [carried()]);
    const folder = join(library.folder, 'exports');
    prepare(folder);
    const before = { files: exportsOf(library), head: headOf(library.database) };
    await expect(exported(library, {}, name)).rejects.toThrow();
    expect({ files: exportsOf(library), head: headOf(library.database) }).toEqual(before);
    expect(issuedRows(library)).toEqual([]);
    expect((await exported(library, {}, 'good.csv')).report.ok).toBe(true);
  });
});
