import { describe, expect, it } from 'vitest';
import { ORA2, ROWS } from '../../../fixtures/downloads/ora2.ts';
import { arrived, checked, codes, fileAt } from '../../../fixtures/downloads/reading.ts';

const ANSWERS = { component: 'application' };
const withTable = (text: string) =>
  ORA2.map((item) => (item.name === 'submissions.csv' ? { ...item, data: text } : item));
const HEADER = 'course_id,block_id,student_id,key,name,type,description,size,file_path,file_found';

describe('an Open edX download', () => {
  it('becomes a batch with one submission for each learner and block', async () => {
    const report = await checked(ORA2, { answers: ANSWERS });
    expect(report).toMatchObject({
      ...{ ok: true, recognisedAs: 'ora2', unmatched: [] },
      batch: { submissions: 2, artifacts: 4 },
    });
    expect(report.submissions?.map(({ candidate }) => candidate).sort()).toEqual([
      'ora2-00f636b9ac6d480c9fb95c23bf1d2129',
      'ora2-703dee642c9872a35d84fa9b2d96950f',
    ]);
  });

  it('shows a file that Open edX could not find as missing', async () => {
    const report = await checked(ORA2, { answers: ANSWERS });
    expect(report.problems).toEqual([
      expect.objectContaining({ severity: 'warn', code: 'missing-artifact', where: 'submissions.csv row 4' }),
    ]);
    expect(report.submissions?.[0]?.standing).toBe('missing');
    const { batch, files } = await arrived(ORA2, { answers: ANSWERS });
    const path = batch?.submissions[1]?.artifacts[0]?.path ?? '';
    expect(files.get(path)).toMatchObject({ sha256: null, trouble: expect.stringContaining('not found') });
  });

  it('guesses the micro-credential from the unit in which the block stands', async () => {
    const report = await checked(ORA2, { answers: ANSWERS });
    expect(report.questions?.[0]).toMatchObject({ id: 'micro-credential', answer: 'PP-3' });
  });

  it('asks for each block where there are several', async () => {
    const other = ROWS.map((row) =>
      row.replaceAll('1f2e', '9a9a').replaceAll('Designing Authentic Tasks', 'Unit'),
    );
    const table = [HEADER, ...ROWS, ...other, ''].join('\n');
    const report = await checked(withTable(table), { answers: ANSWERS });
    expect(report.batch).toMatchObject({ submissions: 4 });
    const blocks = report.questions?.filter(({ kind }) => kind === 'micro-credential');
    expect(blocks?.map(({ id, answer }) => [id.slice(-4), answer])).toEqual([
      ['1f2e', 'PP-3'],
      ['9a9a', null],
    ]);
    expect(codes(report)).toContain('needs-answer');
  });

  it('keeps the names of files, and of users in them, out of all that is seen', async () => {
    const { batch } = await arrived(ORA2, { answers: ANSWERS });
    expect(JSON.stringify(batch)).not.toMatch(/adal|maria|prompt_0|product\.pdf/);
  });

  it('is joined to a roster by the user name, too', async () => {
    const roster = await fileAt('roster.csv', 'username,name,email\nadal,"Lovelace, Ada",ada@example.org\n');
    const { identities } = await arrived(ORA2, { answers: ANSWERS, roster });
    expect(identities[0]).toMatchObject({
      ...{ givenName: 'Ada', familyName: 'Lovelace', externalId: '703dee642c9872a35d84fa9b2d96950f' },
    });
  });

  it('does without file_found, as before it was written', async () => {
    const table = [HEADER, ...ROWS, ''].join('\n').replace(/,(True|False|file_found)$/gm, '');
    const report = await checked(withTable(table), { answers: ANSWERS });
    expect(report).toMatchObject({ recognisedAs: 'ora2', batch: { submissions: 2, artifacts: 4 } });
    expect(codes(report)).toEqual(['missing-artifact']);
  });

  it('whose table leads out of the zip has nothing there', async () => {
    const table = [HEADER, ...ROWS, ''].join('\n').replace('[1]Planning, [2]Tasks', '../../etc');
    const report = await checked(withTable(table), { answers: ANSWERS });
    expect(report.submissions?.filter(({ standing }) => standing === 'missing')).toHaveLength(2);
    expect(report.unmatched).toHaveLength(1);
  });

  it.each([
    [
      'lacks a learner',
      (table: string) => table.replace('703dee642c9872a35d84fa9b2d96950f', ''),
      'table-cell',
    ],
    ['has a row cut short', (table: string) => `${table}course-v1\n`, 'table-row'],
    ['lists a file twice', (table: string) => `${table}${ROWS[0]}\n`, 'duplicate-row'],
  ])('says so of a table that %s', async (_, spoil, code) => {
    const report = await checked(withTable(spoil([HEADER, ...ROWS, ''].join('\n'))), { answers: ANSWERS });
    expect(codes(report)).toContain(code);
  });

  it('is not seen in another submissions.csv', async () => {
    const report = await checked([{ name: 'submissions.csv', data: 'name,score\nAda,3\n' }]);
    expect(report).toMatchObject({ ok: false, recognisedAs: null });
  });
});
