import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { headOf } from '../../../electron/desk/library/journal.ts';
import { openLibrary } from '../../../electron/desk/library/library.ts';
import { verifyLibrary } from '../../../electron/desk/library/verify.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { CANVAS } from '../../fixtures/downloads/canvas.ts';
import { manifestOf } from '../../fixtures/downloads/manifest.ts';
import { MOODLE, WORKSHEET } from '../../fixtures/downloads/moodle.ts';
import { ORA2 } from '../../fixtures/downloads/ora2.ts';
import { zipAt } from '../../fixtures/downloads/reading.ts';
import { writePackage } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import type { ZipItem } from '../../fixtures/zip/zip-bytes.ts';

const ANSWERS = { component: 'product', 'micro-credential': 'PP-3' };
const big = (items: ZipItem[]) => [
  ...items,
  ...Array.from({ length: 40 }, (_, at) => ({
    name: `x_${5000 + at}_${7000 + at}_a.bin`,
    data: Buffer.alloc(100_000, at + 1),
  })),
];

const formats: [string, () => Promise<string>][] = [
  ['a package', async () => writePackage(await ownFolder())],
  ['a manifest', () => zipAt(manifestOf())],
  ['a Moodle download', () => zipAt([...MOODLE, { name: 'Grades.csv', data: WORKSHEET }])],
  ['a Canvas download', () => zipAt(big(CANVAS))],
  ['an Open edX download', () => zipAt(ORA2)],
];

describe.each(formats)('loading %s', (_, make) => {
  it('can be cancelled at any point: the library is as it was, or all of it is there', async () => {
    const path = await make();
    const folder = await ownFolder();
    const library = openLibrary(join(folder, 'library'));
    onTestFinished(() => library.close());
    const empty = headOf(library.database);
    const kept = () =>
      readdirSync(join(library.folder, 'artifacts'), { recursive: true, withFileTypes: true }).filter(
        (each) => each.isFile(),
      );
    let loaded = false;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 40 }), fc.boolean(), async (after, byProgress) => {
        const stop = new AbortController();
        let heard = 0;
        const progress = () => {
          heard += 1;
          if (byProgress && heard > after % 4) stop.abort();
        };
        if (!byProgress) void setTimeout(after).then(() => stop.abort());
        const request = { path, answers: ANSWERS };
        const report = await loadSource(library, request, {
          author: 'ADMIN',
          progress,
          signal: stop.signal,
        }).catch((error: Error) => {
          expect(error.name).toBe('AbortError');
          return null;
        });
        if (report) loaded ||= report.loaded !== undefined;
        if (!loaded) {
          expect(headOf(library.database)).toEqual(empty);
          expect(kept()).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
    const report = await loadSource(library, { path, answers: ANSWERS }, { author: 'ADMIN' });
    expect(report.ok).toBe(true);
    expect(await verifyLibrary(library)).toMatchObject({ ok: true, artifacts: { missing: [], altered: [] } });
  });
});
