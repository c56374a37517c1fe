import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLibrary } from '../../../electron/desk/library/library.ts';
import { checkSource } from '../../../electron/desk/loading/check.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { packSource } from '../../../electron/desk/loading/pack.ts';
import { CANVAS } from '../../fixtures/downloads/canvas.ts';
import { CANDIDATES, manifestOf } from '../../fixtures/downloads/manifest.ts';
import { arrivedFrom, codes, folderAt, zipAt } from '../../fixtures/downloads/reading.ts';
import { ownFolder, place } from '../../fixtures/place.ts';

const out = async () => join(await ownFolder(), 'batch.zip');

describe('packing', () => {
  it('makes a batch package that is the folder again', async () => {
    const folder = await folderAt(manifestOf(), 'November batch A');
    const package_ = await out();
    const report = await packSource({ path: folder }, package_);
    expect(report).toMatchObject({
      ok: true,
      recognisedAs: 'manifest',
      packed: { path: package_, files: 5 },
    });
    expect(await checkSource(package_, null)).toMatchObject({
      ...{ ok: true, recognisedAs: 'bag', problems: [] },
      bag: { valid: true, version: '1.0', warnings: [] },
      batch: { title: 'November batch A', submissions: 2, artifacts: 4 },
    });
  });

  it('and loading gives the same batch as loading the folder: the library sees no difference', async () => {
    const folder = await folderAt(manifestOf());
    const package_ = await out();
    await packSource({ path: folder }, package_);
    const library = openLibrary(join(await ownFolder(), 'library'));
    onTestFinished(() => library.close());
    await loadSource(library, package_, { author: 'ADMIN' });
    expect(await loadSource(library, folder, { author: 'ADMIN' })).toMatchObject({
      ok: true,
      loaded: { submissions: 0, artifacts: 0, bytes: 0, alreadyThere: 2 },
    });
  });

  it('makes a package of a download, too, without names outside its envelope', async () => {
    const package_ = await out();
    const answers = { component: 'product' };
    expect(await packSource({ path: await zipAt(CANVAS), answers }, package_)).toMatchObject({ ok: true });
    const { batch, identities } = await arrivedFrom(package_);
    expect(JSON.stringify(batch)).not.toMatch(/lovelace|hopper|noether/i);
    expect(identities).toHaveLength(4);
  });

  it('writes nothing where something blocks, and leaves what stands there', async () => {
    const folder = await folderAt(manifestOf().filter(({ name }) => name !== 'S-0002/plan.pdf'));
    const package_ = await out();
    await writeFile(package_, 'as it was');
    const report = await packSource({ path: folder }, package_);
    expect(report.ok).toBe(false);
    expect(codes(report)).toEqual(['missing-artifact']);
    expect(await readFile(package_, 'utf8')).toBe('as it was');
  });

  it('refuses a file that cannot be read, and a bag', async () => {
    const package_ = await out();
    const [first, ...rest] = manifestOf();
    const damaged = await zipAt([{ name: '', ...first, says: { crc: 1 } }, ...rest]);
    expect(codes(await packSource({ path: damaged }, package_))).toContain('unreadable-file');
    expect(existsSync(package_)).toBe(false);
    await packSource({ path: await folderAt(manifestOf()) }, package_);
    expect(codes(await packSource({ path: package_ }, await out()))).toContain('bag-already');
  });
});

/** A cell of RFC 4180. */
const cell = (value: string) => (/[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

const segment = fc
  .stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} ,'"()%+=@#-]{0,10}[\p{L}\p{N}]$/u)
  .filter((text) => !/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(text.trim()) && text === text.normalize('NFC'));
const text = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} ,;"'\n=+@-]{0,20}[\p{L}\p{N}]$/u);
const artifact = fc.record({
  component: fc.constantFrom('product', 'application', 'reflection', 'context'),
  folder: segment,
  name: segment,
  ending: fc.constantFrom('.pdf', '.txt', '', '.MP4'),
  bytes: fc.uint8Array({ maxLength: 200 }),
  title: fc.option(text, { nil: '' }),
  isLink: fc.boolean(),
});
const submission = fc.record({
  candidate: fc.constantFrom('0017', 'C-1', 'c-2', 'Kandidatin 3'),
  microCredential: fc.constantFrom('PP-3', 'Using GRASP to frame a task', 'LD-6'),
  submittedAt: fc.constantFrom('', '2026-10-30T18:22:00Z', '2026-10-30T18:22:00.5-05:00'),
  artifacts: fc.array(artifact, { minLength: 1, maxLength: 3 }),
});

describe('whatever is packed', () => {
  it('loses nothing: loading the package gives what loading the folder gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(submission, { minLength: 1, maxLength: 4 }), async (submissions) => {
        const folder = await ownFolder();
        const lines = [
          'submission_id,candidate_id,microcredential_id,submitted_at,component,file_path,url,title',
        ];
        for (const [at, each] of submissions.entries())
          for (const [place_, one] of each.artifacts.entries()) {
            const path = `s${at}/${one.folder}/${place_}${one.name}${one.ending}`;
            const url = `https://example.org/${at}/${place_}`;
            if (!one.isLink) await place(folder, path, one.bytes);
            const cells = [
              ...[`S-${at}`, each.candidate, each.microCredential, each.submittedAt, one.component],
              ...(one.isLink ? ['', url] : [path, '']),
              one.title,
            ];
            lines.push(cells.map(cell).join(','));
          }
        await place(folder, 'manifest.csv', `${lines.join('\r\n')}\r\n`);
        await place(folder, 'candidates.csv', CANDIDATES.replaceAll('C-017', '0017'));
        const from = await arrivedFrom(folder);
        expect(from.report.problems.filter(({ severity }) => severity === 'block')).toEqual([]);
        const package_ = join(folder, '..', `${folder.split('/').at(-1)}.zip`);
        onTestFinished(() => import('node:fs/promises').then(({ rm }) => rm(package_, { force: true })));
        expect((await packSource({ path: folder }, package_)).ok).toBe(true);
        const packed = await arrivedFrom(package_);
        expect(packed.report).toMatchObject({ ok: true, bag: { valid: true, errors: [] } });
        expect(packed.batch?.submissions).toEqual(from.batch?.submissions);
        expect(packed.batch).toMatchObject({ id: from.batch?.id ?? '', title: from.batch?.title ?? '' });
        expect(packed.identities).toEqual(from.identities);
        for (const [path, { sha256, size }] of from.files)
          expect(packed.files.get(path)).toMatchObject({ sha256, size });
      }),
      { numRuns: 40 },
    );
  });
});
