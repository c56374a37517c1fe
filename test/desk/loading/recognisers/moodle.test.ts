import { copyFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { before41, blind, flat, GERMAN, MOODLE, WORKSHEET } from '../../../fixtures/downloads/moodle.ts';
import { arrived, arrivedFrom, checked, codes, fileAt, zipAt } from '../../../fixtures/downloads/reading.ts';
import type { ZipItem } from '../../../fixtures/zip/zip-bytes.ts';

const ANSWERS = { component: 'product', 'micro-credential': 'PP-3' };
const layouts: [string, ZipItem[]][] = [
  ['with folders', MOODLE],
  ['with folders, before 4.1', before41(MOODLE)],
  ['without folders', flat(MOODLE)],
  ['blind, with folders', blind(MOODLE)],
  ['blind, without folders, before 4.1', flat(before41(blind(MOODLE)))],
];

describe.each(layouts)('a Moodle download %s', (_, items) => {
  it('becomes a batch with one submission for each participant', async () => {
    const report = await checked(items, { answers: ANSWERS });
    expect(report).toMatchObject({
      ...{ ok: true, recognisedAs: 'moodle', unmatched: [] },
      batch: { submissions: 3, artifacts: 5 },
    });
    expect(codes(report)).toEqual([]);
    expect(report.submissions?.map(({ candidate }) => candidate)).toEqual([
      'moodle-4711',
      'moodle-4712',
      'moodle-4713',
    ]);
  });

  it('reads what was typed in, and leaves names out of all that is seen', async () => {
    const { batch, report } = await arrived(items, { answers: ANSWERS });
    expect(batch?.submissions[2]?.artifacts).toEqual([{ component: 'reflection', text: '作業' }]);
    expect(JSON.stringify([batch, report])).not.toMatch(/Ada|Lovelace|Núñez|李/);
  });
});

describe('a Moodle download', () => {
  it('knows by name whoever it names, and nobody where names are withheld', async () => {
    const { identities } = await arrived(MOODLE, { answers: ANSWERS });
    expect(identities.map(({ externalId, familyName }) => [externalId, familyName])).toEqual([
      ['4711', 'Ada Lovelace'],
      ['4712', 'Núñez O’Neil 3rd'],
      ['4713', '李 小龍'],
    ]);
    const withheld = await arrived(blind(MOODLE, 'Osanottaja'), { answers: ANSWERS });
    expect(withheld.identities.map(({ externalId, familyName }) => [externalId, familyName])).toEqual([
      ['4711', ''],
      ['4712', ''],
      ['4713', ''],
    ]);
  });

  it('guesses the micro-credential from what Moodle calls the zip', async () => {
    const { report } = await arrivedFrom(
      await zipAt(MOODLE, 'PBL101-Designing Authentic Tasks-1234 (1).zip'),
      {
        answers: { component: 'product' },
      },
    );
    expect(report).toMatchObject({ ok: true, batch: { title: 'PBL101-Designing Authentic Tasks-1234' } });
  });

  it('goes by the name that a person says, where the file stands under another', async () => {
    const { report } = await arrivedFrom(await zipAt(MOODLE, '5f0c.zip'), {
      ...{ name: 'PBL101-Using GRASP to Frame a Task-7.zip', answers: { component: 'product' } },
    });
    expect(report.questions?.[0]).toMatchObject({ id: 'micro-credential', answer: 'PP-5' });
  });

  it('shows what belongs to nobody', async () => {
    const extra = { name: 'Default group_assignsubmission_file/a.pdf', data: 'x' };
    expect(await checked([...MOODLE, extra], { answers: ANSWERS })).toMatchObject({
      ...{ ok: true, unmatched: ['Default group_assignsubmission_file/a.pdf'] },
    });
  });

  it('with a single participant is not taken for a folder that only wraps', async () => {
    const manifest = { name: 'Ada_1_assignsubmission_file/manifest.csv', data: 'submission_id\n' };
    expect(await checked([manifest], { answers: ANSWERS })).toMatchObject({
      ...{ recognisedAs: 'moodle', batch: { submissions: 1, artifacts: 1 } },
    });
  });

  it('reads names in the code page of old zips', async () => {
    const name = Buffer.from('Andr\x82 M\x81ller_4711_assignsubmission_file/a.pdf', 'latin1');
    const { identities } = await arrived([{ name, madeOn: 0, data: 'x' }], { answers: ANSWERS });
    expect(identities[0]?.familyName).toBe('André Müller');
  });
});

describe('a grading worksheet', () => {
  it('in the zip adds addresses, and is kept byte for byte', async () => {
    const items = [...MOODLE, { name: 'Grades-PBL101-Task-1234.csv', data: WORKSHEET }];
    const { identities, worksheet, report } = await arrived(items, { answers: ANSWERS });
    expect(identities.map(({ email }) => email)).toEqual([
      'ada@example.org',
      'nunez@example.org',
      'li@example.org',
    ]);
    expect(worksheet).toEqual(Buffer.from(WORKSHEET));
    expect(report.unmatched).toEqual([]);
    expect(codes(report)).toEqual(['identity-unused']);
  });

  it('of a site in another language is told by its shape', async () => {
    const items = [...MOODLE, { name: 'Bewertungen.csv', data: GERMAN }];
    const { identities, worksheet } = await arrived(items, { answers: ANSWERS });
    expect(identities.map(({ email }) => email)).toEqual(['ada@example.org', 'nunez@example.org', '']);
    expect(worksheet).toEqual(Buffer.from(GERMAN));
  });

  it('is found beside the zip that it belongs to', async () => {
    const zip = await zipAt(MOODLE, 'PBL101-Task-1234.zip');
    await writeFile(join(dirname(zip), 'Grades-PBL101-Task-1234.csv'), WORKSHEET);
    await writeFile(join(dirname(zip), 'Grades-PBL101-Other-99.csv'), WORKSHEET);
    expect((await arrivedFrom(zip, { answers: ANSWERS })).worksheet).toEqual(Buffer.from(WORKSHEET));
    const other = join(dirname(zip), 'PBL101-Different-7.zip');
    await copyFile(zip, other);
    expect((await arrivedFrom(other, { answers: ANSWERS })).worksheet).toBeNull();
  });

  it('can be chosen as the roster', async () => {
    const roster = await fileAt('Grades.csv', WORKSHEET);
    const { identities, worksheet } = await arrived(blind(MOODLE), { answers: ANSWERS, roster });
    expect(worksheet).toEqual(Buffer.from(WORKSHEET));
    expect(identities[0]).toMatchObject({ externalId: '4711', familyName: 'Ada Lovelace' });
  });

  it.each([
    ['other participants', WORKSHEET.replace(/47\d\d/g, '99')],
    ['two columns', 'Identifier,Name\nParticipant 4711,Ada\n'],
    ['numbers alone', WORKSHEET.replaceAll('Participant ', '')],
    ['nothing', ''],
    ['no text', Buffer.from([0xff, 0xfe, 0, 1])],
  ])('is not seen in a table of %s', async (_, data) => {
    const { worksheet, report } = await arrived([...MOODLE, { name: 'x.csv', data }], { answers: ANSWERS });
    expect(worksheet).toBeNull();
    expect(report).toMatchObject({ ok: true, unmatched: ['x.csv'] });
  });
});
