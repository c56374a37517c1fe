import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOrders, makeCopies } from '../../../electron/desk/annotating/annotate.ts';
import { makeCopy } from '../../../electron/desk/annotating/copy.ts';
import { copyOffThread } from '../../../electron/desk/annotating/off-thread.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import { act, keyOf, loadedLibrary, submission } from '../../fixtures/library.ts';
import { rotated } from '../../fixtures/pdf/awkward.ts';
import { locked } from '../../fixtures/pdf/readable.ts';
import { refusalOf } from '../../fixtures/refusal.ts';
import { openPdf, textOfPages } from '../sample/openPdf.ts';

const NOW = new Date('2026-11-20T10:00:00Z');
const OPEN = 'artifacts/S-1/task.pdf';
const CLOSED = 'artifacts/S-1/closed.pdf';

const quote = (artifact: string, id: string, sha256?: string): ReadingCommand => ({
  type: 'add-evidence',
  criterion: 'P1',
  evidence: {
    id,
    artifact,
    ...(sha256 ? { sha256 } : {}),
    selector: {
      type: 'pdf',
      page: 1,
      quads: [[0.1, 0.1, 0.4, 0.1, 0.4, 0.2, 0.1, 0.2]],
      exact: 'turned',
      prefix: '',
      suffix: '',
    },
  },
});

/** A library with one submission of two PDFs, one of them encrypted. */
const withPdfs = async () =>
  loadedLibrary({
    submissions: [
      submission('S-1', {
        artifacts: [
          { component: 'product', title: 'Task design', path: OPEN },
          { component: 'product', title: 'Closed', path: CLOSED },
        ],
      }),
    ],
    bytes: { [OPEN]: rotated(), [CLOSED]: await locked() },
  });

const orders = (library: Library, assessor: string | null = 'AS-1') =>
  copyOrders(
    library,
    { submission: keyOf('S-1'), artifact: null, assessor, purpose: 'first' },
    join(library.folder, 'exports'),
    NOW,
  );

describe('annotated copies of a submission', () => {
  it('are new files with the evidence of my reading; the originals keep their bytes', async () => {
    const library = await withPdfs();
    act(library, 'AS-1', 'S-1', [quote(OPEN, 'e1'), { type: 'note', criterion: 'P1', text: 'Shown there.' }]);
    const [order, ...others] = orders(library);
    if (!order) throw new Error('no order');
    expect(others).toEqual([]);
    const { copies } = await makeCopies([order], makeCopy);
    expect(copies).toMatchObject([{ title: 'Task design', links: 1, marked: 1, pages: 5 }]);
    expect(readdirSync(join(library.folder, 'exports'))).toEqual([
      'S-1-artifact-1-annotated-20261120-100000.pdf',
    ]);
    const copy = readFileSync(order.out);
    expect(createHash('sha256').update(copy).digest('hex')).toBe(copies[0]?.sha256);
    expect((await textOfPages(await openPdf(copy))).at(-1)).toContain('Shown there.');
    expect(createHash('sha256').update(readFileSync(order.source)).digest('hex')).toBe(order.sha256);
    expect(order.sha256).toBe(createHash('sha256').update(rotated()).digest('hex'));
  });

  it('are made of what can be read; the rest is named with its reason', async () => {
    const library = await withPdfs();
    act(library, 'AS-1', 'S-1', [quote(OPEN, 'e1'), quote(CLOSED, 'e2')]);
    const made = await makeCopies(orders(library), makeCopy);
    expect(made.copies.map(({ title }) => title)).toEqual(['Task design']);
    expect(made.refused).toMatchObject([{ title: 'Closed', message: expect.stringContaining('encrypted') }]);
  });

  it('list a link that was made on other bytes without drawing it', async () => {
    const library = await withPdfs();
    act(library, 'AS-1', 'S-1', [quote(OPEN, 'e1', 'ab'.repeat(32))]);
    expect((await makeCopies(orders(library), makeCopy)).copies).toMatchObject([{ links: 1, marked: 0 }]);
  });

  it('are refused where nothing is quoted or nobody has read', async () => {
    const library = await withPdfs();
    expect(refusalOf(() => orders(library))).toMatchObject({ code: 'undecided' });
    act(library, 'AS-1', 'S-1', [{ type: 'note', criterion: 'P1', text: 'Hm.' }]);
    expect(refusalOf(() => orders(library))).toMatchObject({ code: 'invalid-input' });
    expect(refusalOf(() => orders(library, null))).toMatchObject({ code: 'undecided' });
  });

  it('are made in a thread that tells how far it is, and leave nothing when they are cancelled', async () => {
    const library = await withPdfs();
    act(library, 'AS-1', 'S-1', [quote(OPEN, 'e1')]);
    const [order] = orders(library);
    if (!order) throw new Error('no order');
    const stop = new AbortController();
    const begun = copyOffThread(order, () => stop.abort(), stop.signal);
    await expect(begun).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(join(library.folder, 'exports'))).toEqual([]);
    const told: number[] = [];
    await copyOffThread(order, (done, total) => told.push(done / total), new AbortController().signal);
    expect(told.at(-1)).toBe(0.75);
    expect(readdirSync(join(library.folder, 'exports'))).toHaveLength(1);
  });
});
