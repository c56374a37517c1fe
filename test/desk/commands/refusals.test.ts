import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../../electron/desk/library/journal.ts';
import { readLibrary } from '../../../electron/desk/library/library.ts';
import { writeBag } from '../../../electron/desk/loading/bag/write-bag.ts';
import { touchstone } from '../../fixtures/child.ts';
import { loadedLibrary, submission, writePackage } from '../../fixtures/library.ts';
import { ownFolder, place } from '../../fixtures/place.ts';
import { carried, notYet, readingsFile } from '../../fixtures/readings.ts';

const answerOf = (out: string) => JSON.parse(out);

describe('wrong usage', () => {
  it.each([
    [[]],
    [['no-such-command']],
    [['constructor']],
    [['programme']],
    [['check']],
    [['check', 'one', 'two']],
    [['list', '--no-such-option']],
    [['export', '--library', '/tmp/x']],
    [['export', '--library', '/tmp/x', '--out', 'x.csv', '--mode', 'both']],
    [['agreement', 'x.csv', '--levels', 'a,,b']],
    [['programme', 'export']],
    [['annotate', 'S-1']],
  ])('ends with 2 and says how it is called: %j', async (args) => {
    const plain = await touchstone(args);
    expect(plain).toMatchObject({ code: 2, out: '' });
    expect(plain.err).toContain('touchstone');
  });

  it.each([[[]], [['export']]])('is one object in JSON, too: %j', async (args) => {
    const { code, out, err } = await touchstone([...args, '--json']);
    expect(code).toBe(2);
    expect(answerOf(out)).toMatchObject({ ok: false, code: 'wrong-usage' });
    expect(err).toContain('touchstone');
  });

  it('is not asking for help', async () => {
    for (const args of [['help'], ['--help'], ['-h']]) {
      const { code, out, err } = await touchstone(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const name of [
        'check',
        'load',
        'list',
        'merge',
        'export',
        'programme check',
        'verify',
        'agreement',
      ])
        expect(out).toContain(`  ${name} `);
    }
    const one = await touchstone(['export', '--help']);
    expect(one).toMatchObject({ code: 0, err: '' });
    expect(one.out).toContain('Usage: touchstone export');
  });
});

describe('bad input', () => {
  /** Packages in which something is wrong, the code of the problem, and what its place or its sentence names. */
  const packages: [string, (folder: string) => Promise<string>, string, string][] = [
    ['a file that is not there', async (folder) => join(folder, 'gone.zip'), 'not-found', 'gone.zip'],
    ['a text', (folder) => place(folder, 'letter.txt', 'Dear assessor'), 'not-a-zip', 'letter.txt'],
    [
      'a truncated zip',
      async (folder) => {
        const bytes = await readFile(await writePackage(folder, {}));
        return place(folder, 'cut.zip', bytes.subarray(0, bytes.length - 90));
      },
      '',
      'cut.zip',
    ],
    [
      'a bag without a batch',
      async (folder) => {
        const path = join(folder, 'other.zip');
        await writeBag({ files: [{ path: 'a.txt', bytes: Buffer.from('x') }] }, path);
        return path;
      },
      'no-batch',
      'data/batch.json',
    ],
    [
      'a batch that breaks its schema',
      (folder) => writePackage(folder, { id: 'B', submissions: [submission('S-1', { attempt: 'two' })] }),
      'batch-format',
      'submissions[0].attempt',
    ],
    [
      'a missing artifact',
      async (folder) => {
        const whole = await writePackage(folder, { id: 'B', submissions: ['S-1'] });
        const files = [{ path: 'batch.json', bytes: await batchJson(whole) }];
        const path = join(folder, 'missing.zip');
        await writeBag({ files }, path);
        return path;
      },
      '',
      'artifacts/S-1/task.txt',
    ],
  ];

  async function batchJson(zip: string): Promise<Uint8Array> {
    const { openSource } = await import('../../../electron/desk/loading/source/open-source.ts');
    const source = await openSource(zip);
    const bytes = await source.read('data/batch.json', 1e6);
    await source.close();
    return bytes;
  }

  it.each(packages)(
    '%s is refused by its place and leaves the library as it was',
    async (_, make, code, where) => {
      const library = await loadedLibrary();
      const before = headOf(library.database);
      library.close();
      const source = await make(await ownFolder());
      for (const args of [
        ['check', source],
        ['load', source, '--library', library.folder],
      ]) {
        const ran = await touchstone([...args, '--json']);
        expect(ran.code).toBe(1);
        const answer = answerOf(ran.out);
        expect(answer).toMatchObject({ ok: false });
        expect(answer.loaded).toBeUndefined();
        const blocks = answer.problems.filter(({ severity }: { severity: string }) => severity === 'block');
        expect(JSON.stringify(blocks)).toContain(where);
        if (code) expect(blocks.map((problem: { code: string }) => problem.code)).toContain(code);
        expect(ran.err).toContain(where);
      }
      const after = readLibrary(library.folder);
      expect(headOf(after.database)).toEqual(before);
      after.close();
    },
  );

  it('a file whose bytes are not what the bag says is refused by its name', async () => {
    const folder = await ownFolder();
    const bag = join(folder, 'bag');
    await place(bag, 'bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    await place(bag, 'manifest-sha256.txt', `${'0'.repeat(64)}  data/batch.json\n`);
    await place(bag, 'data/batch.json', '{}');
    const { code, out } = await touchstone(['check', bag, '--json']);
    expect(code).toBe(1);
    expect(answerOf(out)).toMatchObject({ recognisedAs: 'bag', bag: { valid: false } });
    expect(answerOf(out).bag.errors.join()).toContain('data/batch.json');
  });

  it('a PDF that is cut off is told, and the batch loads', async () => {
    const folder = await ownFolder();
    const artifacts = [{ component: 'product', path: 'artifacts/S-1/plan.pdf' }];
    const source = await writePackage(folder, { submissions: [submission('S-1', { artifacts })] });
    const { code, out } = await touchstone(['load', source, '--library', join(folder, 'library'), '--json']);
    expect(code).toBe(0);
    expect(answerOf(out).problems).toMatchObject([
      { severity: 'warn', code: 'unreadable', where: 'artifacts/S-1/plan.pdf' },
    ]);
  });

  it('a readings file leaves the library as it was, and a script finds the fields it looks for', async () => {
    const library = await loadedLibrary();
    const before = headOf(library.database);
    library.close();
    const folder = await ownFolder();
    const files: [string, string][] = [
      [JSON.stringify(readingsFile([notYet({ decision: 'EARNED' })])), 'readings[0].decision'],
      [JSON.stringify(readingsFile([carried()], { batch: 'other' })), 'batch'],
      [JSON.stringify({ ...readingsFile([carried()]), assessor: 7 }), 'assessor'],
      ['not json', ''],
    ];
    for (const [content, where] of files) {
      const path = await place(folder, 'as7.json', content);
      const ran = await touchstone(['merge', path, '--library', library.folder, '--json']);
      expect(ran.code).toBe(1);
      const answer = answerOf(ran.out);
      expect(answer).toMatchObject({ ok: false, taken: 0, conflicts: [] });
      const blocks = answer.problems.filter(({ severity }: { severity: string }) => severity === 'block');
      expect(blocks.map((problem: { where: string }) => problem.where)).toEqual([where]);
      expect(ran.err).not.toBe('');
    }
    const after = readLibrary(library.folder);
    expect(headOf(after.database)).toEqual(before);
    after.close();
  });

  it('a ratings table is refused by row and column', async () => {
    const path = await place(await ownFolder(), 'room.csv', 'unit,rater,rating\n1,A\n');
    const { code, err, out } = await touchstone(['agreement', path, '--json']);
    expect(code).toBe(1);
    expect(err).toContain('room.csv: row 2');
    expect(answerOf(out)).toMatchObject({ ok: false, code: 'invalid-input' });
  });

  it('a programme file is refused by the place in it', async () => {
    const folder = await ownFolder();
    const out = join(folder, 'programme.json');
    await touchstone(['programme', 'export', '--out', out]);
    const programme = JSON.parse(readFileSync(out, 'utf8'));
    programme.rubrics[2].criteria[1].component = 'essay';
    await writeFile(out, JSON.stringify(programme));
    const ran = await touchstone(['programme', 'check', out, '--json']);
    expect(ran.code).toBe(1);
    expect(answerOf(ran.out).problems).toMatchObject([
      { severity: 'block', where: 'rubrics[2].criteria[1].component' },
    ]);
    expect(ran.err).toContain('rubrics[2].criteria[1].component');
  });
});

describe('a library that is not there', () => {
  it.each([
    ['list', []],
    ['verify', []],
    ['export', ['--out', 'out.csv']],
    ['merge', ['as7.json']],
  ])('is not made by %s, which answers with the fields that it always has', async (name, rest) => {
    const folder = await ownFolder();
    await place(folder, 'as7.json', JSON.stringify(readingsFile([carried()])));
    const library = join(folder, 'mistyped');
    const ran = await touchstone([name, ...rest, '--library', library, '--json'], { cwd: folder });
    expect(ran.code).toBe(1);
    const fields = {
      list: ['submissions'],
      verify: ['database', 'journal', 'artifacts'],
      export: ['files', 'skipped', 'receipt'],
      merge: ['taken', 'conflicts'],
    };
    expect(Object.keys(answerOf(ran.out))).toEqual(
      expect.arrayContaining(['ok', 'code', 'message', 'problems', ...fields[name as keyof typeof fields]]),
    );
    expect(answerOf(ran.out)).toMatchObject({ ok: false, code: 'not-found' });
    expect(existsSync(library)).toBe(false);
  });
});
