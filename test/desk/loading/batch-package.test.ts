import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readBag } from '../../../electron/desk/loading/bag/read-bag.ts';
import { isBatchPackage, readBatchPackage } from '../../../electron/desk/loading/batch-package.ts';
import { openSource } from '../../../electron/desk/loading/source/open-source.ts';
import { bagOf, type Files } from '../../fixtures/bags/bag-files.ts';
import { BATCH } from '../../fixtures/batches/november.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { zipOf } from '../../fixtures/zip/zip-bytes.ts';

const IDENTITIES = 'candidate,given_name,family_name,email,external_id\nC-017,Ada,X,ada@example.org,1\n';
const PAYLOAD: Files = {
  'data/batch.json': JSON.stringify(BATCH),
  'data/identities.csv': IDENTITIES,
  'data/artifacts/S-1/task.pdf': '%PDF-1.7',
};

async function read(payload: Files, top = '') {
  const path = join(await ownFolder(), 'batch.zip');
  const items = Object.entries(bagOf({ payload })).map(([name, data]) => ({ name: top + name, data }));
  await writeFile(path, zipOf(items));
  const source = await openSource(path);
  onTestFinished(() => source.close());
  const bag = await readBag(source);
  return { is: isBatchPackage(source, bag), ...(await readBatchPackage(source, bag)) };
}

describe('a batch package', () => {
  it.each(['', 'My batch/'])('is read with its envelope, in the folder %j', async (top) => {
    const { is, batch, identities, problems } = await read(PAYLOAD, top);
    expect(problems).toEqual([]);
    expect(is).toBe(true);
    expect(batch?.submissions[0]?.candidate).toBe('C-017');
    expect(identities?.[0]?.givenName).toBe('Ada');
  });

  it('does without an envelope', async () => {
    const { 'data/identities.csv': _, ...payload } = PAYLOAD;
    expect(await read(payload)).toMatchObject({ identities: null, problems: [] });
  });

  it('takes a byte-order mark', async () => {
    const payload = { ...PAYLOAD, 'data/batch.json': `\ufeff${JSON.stringify(BATCH)}` };
    expect((await read(payload)).problems).toEqual([]);
  });

  it.each([
    ['no JSON', '{"format": ', 'batch-json'],
    ['no text', Buffer.from([0x7b, 0xff, 0x7d]), 'batch-json'],
    ['another format', '{}', 'batch-format'],
  ])('says so of a batch.json that is %s', async (_, bytes, code) => {
    const { batch, problems } = await read({ ...PAYLOAD, 'data/batch.json': bytes });
    expect(batch).toBeNull();
    expect(problems[0]).toMatchObject({ severity: 'block', code });
  });

  it('refuses a field that stands twice, since all but one of them would be lost without a word', async () => {
    const [first = '', ...rest] = JSON.stringify(BATCH).split('"submissions":');
    const twice = `${first}"submissions":[],"submissions":${rest.join('"submissions":')}`;
    const { problems } = await read({ ...PAYLOAD, 'data/batch.json': twice });
    expect(problems).toContainEqual({
      severity: 'block',
      code: 'duplicate-field',
      where: 'data/batch.json submissions',
      message: 'submissions stands twice in data/batch.json, and only one of them would be read. Keep one.',
    });
  });

  it.each([
    ['[]', 'data/batch.json: the batch must be an object, in braces.'],
    ['null', 'data/batch.json: the batch must be an object, in braces.'],
    [
      JSON.stringify({ ...BATCH, submissions: [null] }),
      'submissions[0]: a submission must be an object, in braces.',
    ],
  ])('says in plain words what %s is not', async (bytes, message) => {
    const { problems } = await read({ ...PAYLOAD, 'data/batch.json': bytes });
    expect(problems.map((problem) => problem.message)).toContain(message);
  });

  it('says in which line JSON goes wrong', async () => {
    const { problems } = await read({ ...PAYLOAD, 'data/batch.json': '{\n"id": 1,\n}' });
    expect(problems[0]?.message).toContain('line 3');
  });

  it('gives no envelope where something is wrong with it', async () => {
    const { batch, identities, problems } = await read({ ...PAYLOAD, 'data/identities.csv': 'name\nAda\n' });
    expect(batch).not.toBeNull();
    expect(identities).toBeNull();
    expect(problems.every(({ where }) => where.startsWith('data/identities.csv'))).toBe(true);
  });

  it('is none where a bag holds other things', async () => {
    expect((await read({ 'data/essay.txt': 'x' })).is).toBe(false);
  });
});
