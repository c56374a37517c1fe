import { describe, expect, it } from 'vitest';
import { storedReading } from '../../../electron/desk/library/project-reading.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { queueRows } from '../../../electron/desk/queue/rows.ts';
import { lockForExport, lockRested } from '../../../electron/desk/reading/settle.ts';
import { moveStep } from '../../../electron/desk/reading/undo.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import { act, earning, keyOf, loadedLibrary } from '../../fixtures/library.ts';

const read: ReadingCommand[] = [...earning().slice(0, -1), { type: 'mark-read' }];
const minutesOn = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const stateOf = (library: Awaited<ReturnType<typeof loadedLibrary>>, id: string) =>
  storedReading(library.database, keyOf(id), 'AS-1', 'first')?.state;

describe('a reading that is read', () => {
  it('is decided in the queue, and its reader may still change it', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', read);
    expect(queueRows(library, null, 'AS-1')[0]).toMatchObject({ state: 'read', decision: 'EARNED' });
    expect(queueRows(library, null, 'AS-2')[0]?.state).toBe('taken');
    expect(act(library, 'AS-1', 'S-1', [{ type: 'strength', text: 'Better said.' }]).state).toBe('read');
  });

  it('is open again once an edit leaves it without what locking asks for', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', read);
    expect(act(library, 'AS-1', 'S-1', [{ type: 'rate', criterion: 'P1', code: 'NY' }]).state).toBe('draft');
  });

  it('locks when nobody has touched it for the time of grace, and not before', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', read);
    expect(lockRested(library, 15, minutesOn(14))).toEqual([]);
    expect(lockRested(library, 15, minutesOn(16))).toMatchObject([{ state: 'locked' }]);
    expect(stateOf(library, 'S-1')).toBe('locked');
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('locked by time goes back with the step before it, and never comes first in undo', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', read);
    act(library, 'AS-1', 'S-2', [{ type: 'rate', criterion: 'P1', code: 'NY' }]);
    lockRested(library, 15, minutesOn(16));
    expect(moveStep(library, 'AS-1', 'undo').step).toMatchObject({ submission: keyOf('S-2') });
    expect(moveStep(library, 'AS-1', 'undo').reading).toMatchObject({ state: 'draft' });
    expect(storedReading(library.database, keyOf('S-1'), 'AS-1', 'first')?.lockedAt).toBeUndefined();
    expect(moveStep(library, 'AS-1', 'redo').reading.state).toBe('locked');
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('locks by being exported, whoever exports', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', read);
    expect(lockForExport(library, null, 'ADMIN')).toBe(1);
    expect(stateOf(library, 'S-1')).toBe('locked');
    expect(lockForExport(library, null, 'ADMIN')).toBe(0);
  });

  it('locks by hand, too', async () => {
    const library = await loadedLibrary();
    expect(act(library, 'AS-1', 'S-1', [...read, { type: 'lock' }]).state).toBe('locked');
  });
});
