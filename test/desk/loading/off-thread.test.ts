import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../../electron/desk/library/journal.ts';
import { offThread } from '../../../electron/desk/loading/off-thread.ts';
import { queueRows } from '../../../electron/desk/queue/rows.ts';
import { loadedLibrary, writePackage } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { refusalFrom } from '../../fixtures/refusal.ts';

const silent = () => {};

describe('loading in a thread of its own', () => {
  it('fills the library that this process has open, and tells how far it is', async () => {
    const library = await loadedLibrary();
    const source = await writePackage(await ownFolder(), { id: 'B-2', submissions: ['T-1'] });
    const stages = new Set<string>();
    const order = {
      task: 'load',
      request: { path: source },
      library: library.folder,
      author: 'AS-1',
    } as const;
    const report = await offThread(order, ({ stage }) => stages.add(stage), new AbortController().signal);
    expect(report).toMatchObject({ ok: true, loaded: { submissions: 1 } });
    expect(stages).toContain('checking');
    expect(queueRows(library, 'B-2', null).map(({ id }) => id)).toEqual(['T-1']);
  });

  it('that is cancelled leaves the library as it was', async () => {
    const library = await loadedLibrary();
    const before = headOf(library.database);
    const source = await writePackage(await ownFolder(), { id: 'B-2', submissions: ['T-1'] });
    const stop = new AbortController();
    const order = {
      task: 'load',
      request: { path: source },
      library: library.folder,
      author: 'AS-1',
    } as const;
    const loading = offThread(order, () => {}, stop.signal);
    stop.abort();
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
    expect(headOf(library.database)).toEqual(before);
  });

  it('refuses as it would have here: with a code that the screen knows', async () => {
    const order = {
      task: 'check',
      request: { path: 'batch.zip' },
      library: join(await ownFolder(), 'none'),
      author: 'AS-1',
    } as const;
    const refusal = await refusalFrom(offThread(order, silent, new AbortController().signal));
    expect(refusal.code).toBe('library-read-only');
  });
});
