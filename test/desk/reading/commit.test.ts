import { describe, expect, it } from 'vitest';
import { commitCommand } from '../../../electron/desk/reading/commit.ts';
import { currentReading, readerOf } from '../../../electron/desk/reading/current.ts';
import { act, earning, keyOf, loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

const S1 = keyOf('S-1');
const [criterion = ''] = pp3().criteria.map(({ id }) => id);
const rate = (code: string) => ({ type: 'rate' as const, criterion, code });
const write = (version: number, code = 'DE') => ({
  submission: S1,
  purpose: 'first' as const,
  version,
  command: rate(code),
});

describe('a write', () => {
  it('is answered with the reading as it is now on the disk', async () => {
    const library = await loadedLibrary();
    const { reading, savedAt } = commitCommand(library, 'AS-1', write(0));
    expect(reading).toEqual(currentReading(library, S1, 'AS-1', 'first'));
    expect(reading).toMatchObject({
      version: 1,
      ratings: { [criterion]: { code: 'DE' } },
      startedAt: savedAt,
    });
    expect(library.database.get('SELECT kind, author, submission FROM event ORDER BY seq DESC')).toEqual({
      kind: 'reading.changed',
      author: 'AS-1',
      submission: S1,
    });
  });

  it('that changes nothing makes no event', async () => {
    const library = await loadedLibrary();
    commitCommand(library, 'AS-1', write(0));
    const events = () => library.database.get('SELECT count(*) AS n FROM event');
    const before = events();
    expect(commitCommand(library, 'AS-1', write(1)).reading.version).toBe(1);
    expect(events()).toEqual(before);
  });

  it('made against an older version is refused with the newest reading, and nothing is overwritten', async () => {
    const library = await loadedLibrary();
    commitCommand(library, 'AS-1', write(0, 'NY'));
    const { reading } = commitCommand(library, 'AS-1', write(1, 'PR'));
    for (const version of [0, 1, 3, 99]) {
      const refusal = refusalOf(() => commitCommand(library, 'AS-1', write(version)));
      expect(refusal).toMatchObject({ code: 'stale', detail: reading });
    }
    expect(currentReading(library, S1, 'AS-1', 'first')).toEqual(reading);
  });

  it('that is refused leaves no trace', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [rate('PR')]);
    const before = library.database.all('SELECT * FROM event');
    expect(refusalOf(() => act(library, 'AS-1', 'S-1', [{ type: 'lock' }])).code).toBe('undecided');
    expect(refusalOf(() => act(library, 'AS-1', 'S-1', [rate('XX')])).code).toBe('invalid-input');
    expect(library.database.all('SELECT * FROM event')).toEqual(before);
  });

  it('to a submission that the library lacks is refused by its name', async () => {
    const library = await loadedLibrary();
    const refusal = refusalOf(() => act(library, 'AS-1', 'S-99', [rate('DE')]));
    expect(refusal).toMatchObject({ code: 'not-found', message: expect.stringContaining('S-99') });
  });

  it('keeps a reading on the version of the rubric with which it was begun', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [rate('PR')]);
    const rubric = { ...pp3(), version: '9.0' };
    library.record({
      kind: 'rubric.added',
      author: 'ADMIN',
      submission: null,
      body: { programme: 'defined-learning-pbl', rubric },
    });
    expect(act(library, 'AS-1', 'S-1', [rate('DE')]).rubric.version).toBe(pp3().version);
    expect(act(library, 'AS-1', 'S-2', [rate('DE')]).rubric.version).toBe('9.0');
  });
});

describe('one submission and two assessors', () => {
  it('belongs to whoever has begun it', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [rate('PR')]);
    const refusal = refusalOf(() => act(library, 'AS-2', 'S-1', [rate('DE')]));
    expect(refusal).toMatchObject({ code: 'taken', detail: { assessor: 'AS-1' } });
    expect(act(library, 'AS-2', 'S-2', [rate('DE')]).assessor).toBe('AS-2');
  });

  it('is free again when its reader recuses, and keeps the recusal alone', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [rate('PR'), { type: 'private-note', text: 'I know her.' }]);
    const recused = act(library, 'AS-1', 'S-1', [{ type: 'recuse', reason: 'knows', note: '' }]);
    expect(recused).toMatchObject({ state: 'recused', recusal: { reason: 'knows' } });
    expect(recused.ratings ?? recused.privateNote ?? recused.startedAt).toBeUndefined();
    expect(readerOf(library, S1, 'first')).toBeNull();
    expect(act(library, 'AS-2', 'S-1', [rate('DE')]).assessor).toBe('AS-2');
  });

  it('stays with its reader who takes the only rating out by hand', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [rate('PR'), { type: 'rate', criterion, code: null }]);
    expect(readerOf(library, S1, 'first')).toBe('AS-1');
  });

  it('on hold stays with its reader', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [{ type: 'hold', kind: 'network', note: 'The gallery.' }]);
    expect(refusalOf(() => act(library, 'AS-2', 'S-1', [rate('DE')])).code).toBe('taken');
  });
});

describe('a locked reading', () => {
  it('takes no edit before it is reopened', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', earning());
    expect(refusalOf(() => act(library, 'AS-1', 'S-1', [rate('NY')])).code).toBe('locked');
    expect(refusalOf(() => act(library, 'AS-1', 'S-1', [{ type: 'lock' }])).code).toBe('locked');
    const again = act(library, 'AS-1', 'S-1', [{ type: 'reopen' }, rate('PR')]);
    expect(again).toMatchObject({ state: 'draft', ratings: { [criterion]: { code: 'PR' } } });
    expect(again.lockedAt).toBeUndefined();
  });

  it('shows its decision and its time in the library', async () => {
    const library = await loadedLibrary();
    const { lockedAt } = act(library, 'AS-1', 'S-1', earning());
    expect(
      library.database.get('SELECT state, decision, locked_at FROM reading WHERE submission = ?', S1),
    ).toEqual({ state: 'locked', decision: 'EARNED', locked_at: lockedAt });
  });
});
