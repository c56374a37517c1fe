import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pdf } from '../../../fixtures/downloads/files.ts';
import { CANDIDATES, FILES, HEADER, manifestOf, ROWS, table } from '../../../fixtures/downloads/manifest.ts';
import { arrived, arrivedFrom, checked, codes, folderAt } from '../../../fixtures/downloads/reading.ts';

const SHA = createHash('sha256').update(pdf(1)).digest('hex');
/** The first row with one cell changed. */
function rowWith(changes: Record<string, string>): string[] {
  const cells = (ROWS[0] ?? '').split(',');
  const columns = HEADER.split(',');
  for (const [column, value] of Object.entries(changes)) cells[columns.indexOf(column)] = value;
  return [cells.join(','), ...ROWS.slice(1)];
}
const problemsOf = async (rows: string[]) => (await checked(manifestOf(rows))).problems;

describe('a folder with manifest.csv', () => {
  it('becomes the batch that it lists', async () => {
    const { batch, report, identities, files } = await arrived(manifestOf());
    expect(report).toMatchObject({ ok: true, recognisedAs: 'manifest', unmatched: [], problems: [] });
    expect(batch?.submissions).toEqual([
      {
        ...{ id: 'S-0001', candidate: 'C-017', microCredential: 'PP-3', attempt: 2 },
        submittedAt: '2026-10-30T18:22:00Z',
        artifacts: [
          {
            ...{ component: 'product', title: 'Task design', mediaType: 'application/pdf' },
            path: 'artifacts/S-0001/task.pdf',
          },
          { component: 'application', title: 'Gallery', url: 'https://example.org/gallery' },
          { component: 'reflection', title: 'Reflection', path: 'artifacts/S-0001/reflection.md' },
        ],
      },
      {
        ...{ id: 'S-0002', candidate: '0018', microCredential: 'PP-3', attempt: 1 },
        artifacts: [{ component: 'product', path: 'artifacts/S-0002/plan.pdf' }],
      },
    ]);
    expect(identities.map(({ candidate, givenName, email }) => [candidate, givenName, email])).toEqual([
      ['C-017', 'Ada', 'ada@example.org'],
      ['0018', 'Grace', 'grace@example.org'],
    ]);
    expect(files.get('artifacts/S-0001/task.pdf')).toMatchObject({ sha256: SHA });
  });

  it('is the same batch as a folder, in one top folder, and with its columns in another order', async () => {
    const { batch } = await arrived(manifestOf());
    const folder = await arrivedFrom(await folderAt(manifestOf()));
    expect(folder.batch).toEqual({ ...batch, title: 'submissions', createdAt: expect.any(String) });
    const wrapped = await arrived(manifestOf().map((item) => ({ ...item, name: `November/${item.name}` })));
    expect(wrapped.batch?.id).toBe(batch?.id);
    const turned = (line: string) => line.split(',').reverse().join(';');
    const other = [
      ...FILES,
      { name: 'Manifest.CSV', data: `\ufeff${[HEADER, ...ROWS].map(turned).join('\n')}` },
    ];
    expect((await arrived(other)).batch?.submissions).toEqual(batch?.submissions);
  });

  it('may hold names itself, and do without candidates.csv', async () => {
    const rows = ROWS.map((row, at) => `${row},${at === 0 ? 'Ada' : ''},Lovelace,ada@example.org`);
    const items = [
      ...FILES,
      { name: 'manifest.csv', data: table(rows, `${HEADER},given_name,family_name,email`) },
    ];
    const { identities } = await arrived(items);
    expect(identities[0]).toMatchObject({ candidate: 'C-017', givenName: 'Ada', familyName: 'Lovelace' });
  });

  it('numbers the attempts that it leaves open, in the order of their dates', async () => {
    const header = 'submission_id,candidate_id,microcredential_id,submitted_at,component,url';
    const rows = [
      'B,C-1,PP-3,2026-11-02T09:00:00+01:00,product,https://example.org/b',
      'A,C-1,PP-3,2026-11-02 08:30+0100,product,https://example.org/a',
      'C,C-2,PP-3,,product,https://example.org/c',
    ];
    const { batch, chain } = await arrived([{ name: 'manifest.csv', data: table(rows, header) }]);
    expect(batch?.submissions.map(({ id, attempt }) => [id, attempt])).toEqual([
      ['B', 2],
      ['A', 1],
      ['C', 1],
    ]);
    expect([...chain]).toEqual([['B', 'A']]);
  });

  it('takes role for component, and asks once what an artifact is', async () => {
    const header = HEADER.replace('component', 'role');
    const rows = [
      'S-1,C-1,PP-3,1,,artifact,S-0001/task.pdf,,,,,',
      'S-1,C-1,PP-3,1,,reflection,S-0001/reflection.md,,,,,',
    ];
    const items = [...FILES.slice(0, 2), { name: 'manifest.csv', data: table(rows, header) }];
    const report = await checked(items);
    expect(codes(report)).toEqual(['needs-answer']);
    expect(report.questions?.find(({ id }) => id === 'component')).toMatchObject({
      answer: null,
      guess: 'product',
    });
    const answered = await arrived(items, { answers: { component: 'application' } });
    expect(answered.report.ok).toBe(true);
    expect(answered.batch?.submissions[0]?.artifacts.map(({ component }) => component)).toEqual([
      'application',
      'reflection',
    ]);
  });

  it('never makes one file of two', async () => {
    const header = 'submission_id,candidate_id,microcredential_id,component,file_path';
    const rows = ['S-1,C-1,PP-3,product,a.pdf', 'S-1,C-1,PP-3,product,artifacts/a.pdf'];
    const { files, report } = await arrived([
      { name: 'a.pdf', data: pdf(1) },
      { name: 'artifacts/a.pdf', data: pdf(2) },
      { name: 'manifest.csv', data: table(rows, header) },
    ]);
    expect(report.ok).toBe(true);
    expect(new Set([...files.values()].map(({ sha256 }) => sha256)).size).toBe(2);
  });

  it('checks sizes and checksums where they are given', async () => {
    const size = String(pdf(1).length);
    expect(await problemsOf(rowWith({ size, sha256: SHA.toUpperCase() }))).toEqual([]);
    expect(await problemsOf(rowWith({ size: '3' }))).toEqual([
      expect.objectContaining({
        severity: 'block',
        code: 'altered-file',
        where: 'manifest.csv row 2 column size',
      }),
    ]);
    expect(
      await problemsOf(rowWith({ sha256: SHA.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) })),
    ).toEqual([
      expect.objectContaining({
        severity: 'block',
        code: 'altered-file',
        where: 'manifest.csv row 2 column sha256',
      }),
    ]);
  });
});

describe('what is wrong in a manifest', () => {
  it.each<[string, Record<string, string>, string, string]>([
    ['no submission', { submission_id: '' }, 'table-cell', 'submission_id'],
    ['no candidate', { candidate_id: '' }, 'table-cell', 'candidate_id'],
    ['no micro-credential', { microcredential_id: '' }, 'table-cell', 'microcredential_id'],
    ['no component', { component: '' }, 'table-cell', 'component'],
    ['a component that is none', { component: 'essay' }, 'table-cell', 'component'],
    ['an attempt that is no number', { attempt: 'two' }, 'table-cell', 'attempt'],
    ['attempt 0', { attempt: '0' }, 'table-cell', 'attempt'],
    ['an endless id', { submission_id: 'S'.repeat(101) }, 'table-cell', 'submission_id'],
    ['a checksum that is none', { sha256: 'abc' }, 'table-cell', 'sha256'],
    ['a size that is none', { size: '-1' }, 'table-cell', 'size'],
    ['a file and an address', { url: 'https://example.org' }, 'table-cell', 'file_path'],
    ['neither file nor address', { file_path: '' }, 'table-cell', 'file_path'],
  ])('%s is told by row and column', async (_, changes, code, column) => {
    const problems = await problemsOf(rowWith(changes));
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'block', code, where: `manifest.csv row 2 column ${column}` }),
    );
  });

  it.each([
    ['a path that leads out', '../../etc/passwd'],
    ['an absolute path', '/etc/passwd'],
    ['a drive', 'C:/task.pdf'],
    ['a device', 'NUL.pdf'],
    ['a link', 'away.pdf'],
    ['a path through a link', 'elsewhere/passwd'],
  ])('%s is told by row and column and never followed, and the others load', async (_, file_path) => {
    const link = { mode: 0o120777, data: '/etc' };
    const items = [
      ...manifestOf(rowWith({ file_path })),
      { name: 'away.pdf', ...link },
      { name: 'elsewhere', ...link },
    ];
    const { report, batch, files } = await arrived(items);
    expect(report).toMatchObject({ ok: true, batch: { submissions: 2, artifacts: 4 } });
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        severity: 'warn',
        code: 'unsafe-path',
        where: 'manifest.csv row 2 column file_path',
      }),
    );
    const { path = '' } = batch?.submissions[0]?.artifacts[0] ?? {};
    expect(path).toBe('artifacts/row-2');
    expect(files.get(path)).toMatchObject({
      sha256: null,
      trouble: expect.stringContaining('Ask for the file'),
    });
  });

  it('a title of ten megabytes is cut with a word, and keeps nobody out', async () => {
    const { report, batch } = await arrived(manifestOf(rowWith({ title: 'x'.repeat(10_000_000) })));
    expect(report.ok).toBe(true);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ severity: 'warn', where: 'manifest.csv row 2 column title' }),
    );
    expect(batch?.submissions[0]?.artifacts[0]?.title).toHaveLength(500);
  });

  it.each<[string, string[], string, string]>([
    [
      'a file that is not there',
      rowWith({ file_path: 'S-0001/gone.pdf' }),
      'missing-artifact',
      'manifest.csv row 2',
    ],
    [
      'a name in other capitals',
      rowWith({ file_path: 's-0001/Task.pdf' }),
      'missing-artifact',
      'manifest.csv row 2',
    ],
    [
      'an unknown micro-credential',
      ROWS.map((row) => row.replace('PP-3', 'PP-99')),
      'unknown-micro-credential',
      'manifest.csv row 2',
    ],
    [
      'two candidates of one submission',
      rowWith({ candidate_id: 'C-018' }),
      'row-differs',
      'manifest.csv row 3 column candidate_id',
    ],
    [
      'an address that is none',
      rowWith({ file_path: '', url: 'javascript:alert(1)' }),
      'unsafe-link',
      'manifest.csv row 2',
    ],
    [
      'an attempt that is there twice',
      [...ROWS, 'S-9,C-017,PP-3,2,,product,,https://example.org,,,,'],
      'duplicate-attempt',
      'manifest.csv row 6',
    ],
  ])('%s keeps the batch out', async (_, rows, code, where) => {
    expect(await problemsOf(rows)).toContainEqual(
      expect.objectContaining({ severity: 'block', code, where }),
    );
  });

  it('rows of one submission may name its micro-credential and its moment in several ways', async () => {
    const [first = '', second = '', third = '', ...rest] = ROWS;
    const others = [
      second.replace('PP-3', '"Designing Authentic Tasks"'),
      third.replace('PP-3', 'pp–3').replace('2026-10-30T18:22:00Z', '2026-10-30 20:22+02:00'),
    ];
    const { batch, report } = await arrived(manifestOf([first, ...others, ...rest]));
    expect(codes(report)).toEqual([]);
    expect(batch?.submissions[0]).toMatchObject({
      ...{ microCredential: 'PP-3', submittedAt: '2026-10-30T18:22:00Z' },
      artifacts: [{}, {}, {}],
    });
    const contradicting = await checked(manifestOf([first, second.replace('PP-3', 'PP-4'), third, ...rest]));
    expect(codes(contradicting)).toContain('row-differs');
  });

  it('a row that is there twice counts once', async () => {
    const report = await checked(manifestOf([...ROWS, ROWS[0] ?? '']));
    expect(report).toMatchObject({ ok: true, batch: { artifacts: 4 } });
    expect(codes(report)).toEqual(['duplicate-row']);
  });

  it('a file that no row names is left out and shown', async () => {
    const report = await checked([...manifestOf(), { name: 'S-0002/notes.txt', data: 'x' }]);
    expect(report).toMatchObject({ ok: true, unmatched: ['S-0002/notes.txt'] });
    expect(codes(report)).toEqual(['unnamed-file']);
  });

  it('a moment without its zone is passed over with a word', async () => {
    const report = await checked(manifestOf(rowWith({ submitted_at: '30.10.2026 18:22' })));
    expect(report.ok).toBe(true);
    expect(codes(report)).toEqual(['table-cell']);
  });

  it.each([
    ['without needed columns', 'submission_id,candidate_id\nS-1,C-1\n', 'table-column'],
    ['with a column twice', table(ROWS, HEADER.replace('attempt', 'title')), 'table-column'],
    ['that is no text', Buffer.from(`${HEADER}\nS-1,N\xfa,PP-3\n`, 'latin1'), 'table-encoding'],
    ['with a row cut short', `${table()}S-3,C-1\n`, 'table-row'],
    ['with a quote that never ends', `${table()}"S-3,C-1\n`, 'table-syntax'],
    ['with an id of a megabyte', `${table()}${'x'.repeat(2 ** 20)},,,,,,,,,,,\n`, 'table-cell'],
    ['without a row', `${HEADER}\n`, 'no-submissions'],
  ])('a manifest %s is told', async (_, data, code) => {
    const report = await checked([...FILES, { name: 'manifest.csv', data }]);
    expect(report).toMatchObject({ ok: false, recognisedAs: 'manifest' });
    expect(codes(report)).toContain(code);
  });

  it('candidates who are nobody in the batch are told', async () => {
    const items = manifestOf().map((item) =>
      item.name === 'candidates.csv' ? { ...item, data: CANDIDATES.replaceAll('C-017', 'X-1') } : item,
    );
    const report = await checked(items);
    expect(report.ok).toBe(true);
    expect(codes(report)).toEqual(['no-identity', 'identity-unused']);
    expect(JSON.stringify(report.problems)).not.toMatch(/Ada|Lovelace|example\.org/);
  });

  it('a manifest about other things is somebody’s work', async () => {
    const report = await checked([
      { name: 'C-017/a.pdf', data: 'x' },
      { name: 'manifest.csv', data: 'name,colour\n' },
    ]);
    expect(report.recognisedAs).toBe('folders');
  });
});
