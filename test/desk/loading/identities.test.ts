import { describe, expect, it } from 'vitest';
import { compareIdentities, readIdentities } from '../../../electron/desk/loading/identities.ts';

const FILE = 'data/identities.csv';
const HEADER = 'candidate,given_name,family_name,email,external_id,school';
const read = (text: string | Buffer) => readIdentities(Buffer.from(text as string), FILE);
const ADA = {
  candidate: '0017',
  givenName: 'Ada',
  familyName: 'Núñez, Jr.',
  email: 'ada@example.org',
  externalId: '000123',
  school: 'North',
};

describe('an identity envelope', () => {
  it.each([
    ['commas', ',', '\n', ''],
    ['semicolons', ';', '\r\n', ''],
    ['tabs and a byte-order mark', '\t', '\r\n', '\ufeff'],
    ['bars and old line ends', '|', '\r', ''],
  ])('is read with %s, ids staying text', (_, delimiter, end, mark) => {
    const rows = [HEADER.split(','), ['0017', 'Ada', '"Núñez, Jr."', 'ada@example.org', '000123', 'North']];
    const text = mark + rows.map((row) => row.join(delimiter) + end).join('');
    expect(read(text)).toEqual({ identities: [ADA], problems: [] });
  });

  it('takes columns in any order and case, quotes with line breaks, and does without a school', () => {
    const text = 'Email,CANDIDATE,given_name,family_name,external_id\na@example.org,C-1,"Ada\nMaria",X,\n\n';
    expect(read(text)).toEqual({
      identities: [
        {
          candidate: 'C-1',
          givenName: 'Ada\nMaria',
          familyName: 'X',
          email: 'a@example.org',
          externalId: '',
          school: '',
        },
      ],
      problems: [],
    });
  });

  const ROW = 'C-1,Ada,X,a@example.org,1,North';
  it.each<[string, string | Buffer, string, string]>([
    ['nothing', '', 'table-empty', FILE],
    ['a column that is missing', 'candidate,given_name,family_name,external_id\n', 'table-column', FILE],
    ['a column that is there twice', `${HEADER},email\n`, 'table-column', FILE],
    ['a column that is not known', `${HEADER},shoe_size\n`, 'table-column', FILE],
    ['too few cells', `${HEADER}\n${ROW}\nC-2,Bea\n`, 'table-row', `${FILE} row 3`],
    [
      'no candidate',
      `${HEADER}\n,Ada,X,a@example.org,1,North\n`,
      'table-cell',
      `${FILE} row 2 column candidate`,
    ],
    [
      'a candidate twice',
      `${HEADER}\n${ROW}\n\n${ROW}\n`,
      'duplicate-candidate',
      `${FILE} row 4 column candidate`,
    ],
    ['no e-mail', `${HEADER}\nC-1,Ada,X,nobody,1,North\n`, 'table-cell', `${FILE} row 2 column email`],
    ['a quote that is never closed', `${HEADER}\n"C-1,Ada,X\n`, 'table-syntax', FILE],
    [
      'a cell of a megabyte',
      `${HEADER}\nC-1,${'A'.repeat(2 ** 20)},X,a@example.org,1,North\n`,
      'table-cell',
      `${FILE} row 2 column given_name`,
    ],
    ['a header of a megabyte', `${HEADER},${'A'.repeat(2 ** 20)}\n`, 'table-syntax', `${FILE} row 1`],
    [
      'another encoding',
      Buffer.from(`${HEADER}\nC-1,N\xfa,X,a@example.org,1,North\n`, 'latin1'),
      'table-encoding',
      FILE,
    ],
  ])('with %s says where', (_, text, code, where) => {
    expect(read(text).problems).toContainEqual(expect.objectContaining({ code, where }));
  });

  it('says in which line another encoding begins', () => {
    const { problems } = read(
      Buffer.from(`${HEADER}\n${ROW}\nC-2,N\xfa,X,n@example.org,1,North\n`, 'latin1'),
    );
    expect(problems[0]?.message).toContain('line 3');
  });

  it('is compared with the batch, both ways, without naming anyone', () => {
    const problems = compareIdentities([ADA], ['C-2'], FILE);
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([
      ['warn', 'no-identity'],
      ['info', 'identity-unused'],
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/Ada|Núñez|example\.org/);
  });
});
