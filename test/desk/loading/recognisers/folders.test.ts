import { describe, expect, it } from 'vitest';
import { pdf } from '../../../fixtures/downloads/files.ts';
import { arrived, checked, codes } from '../../../fixtures/downloads/reading.ts';
import type { ZipItem } from '../../../fixtures/zip/zip-bytes.ts';

const files = (...names: string[]): ZipItem[] => names.map((name, at) => ({ name, data: pdf(at) }));
const ANSWERS = { component: 'product', 'micro-credential': 'PP-3' };
const linesOf = async (items: ZipItem[], answers: Record<string, string> = ANSWERS) => {
  const { batch } = await arrived(items, { answers });
  return batch?.submissions.map(({ candidate, microCredential, attempt, artifacts }) =>
    [candidate, microCredential, attempt, ...artifacts.map(({ component }) => component)].join(' '),
  );
};

describe('one folder for each candidate', () => {
  it('becomes one submission for each', async () => {
    const items = files('C-017/task.pdf', 'C-017/reflection.pdf', '0018/plan.pdf');
    expect(await checked(items, { answers: ANSWERS })).toMatchObject({
      ...{ ok: true, recognisedAs: 'folders', problems: [], unmatched: [] },
      batch: { submissions: 2, artifacts: 3 },
    });
    expect(await linesOf(items)).toEqual(['0018 PP-3 1 product', 'C-017 PP-3 1 reflection product']);
  });

  it.each<[string, string[], string[]]>([
    [
      'in a folder that only wraps',
      ['Nov/C-1/a.pdf', 'Nov/C-2/b.pdf'],
      ['C-1 PP-3 1 product', 'C-2 PP-3 1 product'],
    ],
    [
      'of a single candidate',
      ['C-1/product/a.pdf', 'C-1/reflection/b.pdf'],
      ['C-1 PP-3 1 product reflection'],
    ],
    [
      'with folders for micro-credentials below',
      [
        'C-1/PP-3/a.pdf',
        'C-1/Developing Driving Questions/b.pdf',
        'C-2/PP-4 Developing driving questions/c.pdf',
      ],
      ['C-1 PP-4 1 product', 'C-1 PP-3 1 product', 'C-2 PP-4 1 product'],
    ],
    [
      'below folders for micro-credentials',
      ['PP-3/C-1/a.pdf', 'PP-3/C-2/b.pdf', 'PP-4/C-1/c.pdf'],
      ['C-1 PP-3 1 product', 'C-2 PP-3 1 product', 'C-1 PP-4 1 product'],
    ],
    [
      'with folders for attempts',
      ['C-1/attempt 1/a.pdf', 'C-1/Attempt-2/b.pdf'],
      ['C-1 PP-3 2 product', 'C-1 PP-3 1 product'],
    ],
  ])('%s', async (_, names, lines) => {
    expect((await linesOf(files(...names)))?.sort()).toEqual([...lines].sort());
  });

  it('asks once for each folder that several candidates have', async () => {
    const items = files('C-1/Task A/a.pdf', 'C-1/Task B/b.pdf', 'C-2/Task A/c.pdf', 'C-2/Task B/d.pdf');
    const report = await checked(items, { answers: { component: 'product' } });
    expect(report.questions?.flatMap(({ id, kind }) => (kind === 'micro-credential' ? id : []))).toEqual([
      'micro-credential:Task A',
      'micro-credential:Task B',
    ]);
    expect(codes(report)).toEqual(['needs-answer', 'needs-answer']);
    const answers = {
      component: 'product',
      'micro-credential:Task A': 'PP-3',
      'micro-credential:Task B': 'PP-4',
    };
    expect((await linesOf(items, answers))?.sort()).toEqual([
      'C-1 PP-3 1 product',
      'C-1 PP-4 1 product',
      'C-2 PP-3 1 product',
      'C-2 PP-4 1 product',
    ]);
  });

  it('keeps a person’s name for the envelope, and gives a code that stays the same', async () => {
    const items = files('Ada Lovelace/Ada’s plan.pdf', 'Hopper, Grace/plan.pdf');
    const { batch, report, identities } = await arrived(items, { answers: ANSWERS });
    expect(JSON.stringify([batch, report])).not.toMatch(/Ada|Lovelace|Grace|Hopper/);
    expect(batch?.submissions.map(({ candidate }) => candidate)).toEqual([
      expect.stringMatching(/^person-[0-9a-f]{8}$/),
      expect.stringMatching(/^person-[0-9a-f]{8}$/),
    ]);
    expect(identities.map(({ givenName, familyName }) => [givenName, familyName])).toEqual([
      ['', 'Ada Lovelace'],
      ['Grace', 'Hopper'],
    ]);
    const again = await arrived(files('Ada Lovelace/other.pdf'), { answers: ANSWERS });
    expect(again.batch?.submissions[0]?.candidate).toBe(batch?.submissions[0]?.candidate);
  });

  it('takes candidates.csv beside the folders, joined by name', async () => {
    const table = 'candidate,given_name,family_name,email\nC-9,Ada,Lovelace,ada@example.org\n';
    const items = [...files('Ada Lovelace/plan.pdf'), { name: 'candidates.csv', data: table }];
    const { batch, identities, report } = await arrived(items, { answers: ANSWERS });
    expect(report).toMatchObject({ ok: true, unmatched: [] });
    expect(batch?.submissions[0]?.candidate).toBe('C-9');
    expect(identities).toEqual([
      expect.objectContaining({ candidate: 'C-9', givenName: 'Ada', email: 'ada@example.org' }),
    ]);
  });

  it('shows files that lie in nobody’s folder', async () => {
    const report = await checked([...files('C-1/a.pdf'), { name: 'read me.txt', data: 'x' }], {
      answers: ANSWERS,
    });
    expect(report).toMatchObject({ ok: true, unmatched: ['read me.txt'] });
  });

  it('is not seen where there are files alone, or nothing', async () => {
    expect(await checked(files('a.pdf', 'b.pdf'))).toMatchObject({ ok: false, recognisedAs: null });
    expect(codes(await checked([]))).toEqual(['not-recognised']);
  });

  it('says when two hold exactly the same', async () => {
    const items = [
      { name: 'C-1/a.pdf', data: pdf(1) },
      { name: 'C-2/b.pdf', data: pdf(1) },
      { name: 'C-3/c.pdf', data: pdf(2) },
    ];
    const report = await checked(items, { answers: ANSWERS });
    expect(report.standings).toMatchObject({ duplicate: 2, matched: 1 });
    expect(report.submissions?.[0]?.notes).toEqual([expect.stringContaining('exactly what C-2')]);
  });
});
