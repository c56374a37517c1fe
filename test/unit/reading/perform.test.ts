import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { applyChanges } from '../../../shared/reading/change.ts';
import { ReadingCommand } from '../../../shared/reading/command.ts';
import { perform } from '../../../shared/reading/perform.ts';
import { newReading, type Reading } from '../../../shared/reading/reading.ts';
import { all, REQUIRED, readingOf, smallRubric } from '../../fixtures/rubric.ts';

const rubric = smallRubric();
const NOW = '2026-11-02T09:00:00.000Z';
const fresh = newReading('B/S-1', 'AS-1', 'first', rubric);
const ready = readingOf(all('DE', REQUIRED), { overall: { strength: 'Clear tasks.' }, startedAt: NOW });

const done = (reading: Reading, command: ReadingCommand) =>
  applyChanges(reading, perform(rubric, reading, command, NOW));

function refusal(reading: Reading, command: ReadingCommand): Refusal {
  try {
    perform(rubric, reading, command, NOW);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('the first edit', () => {
  it('starts the reading', () => {
    expect(done(fresh, { type: 'rate', criterion: 'P1', code: 'PR' })).toEqual({
      ...fresh,
      version: 1,
      ratings: { P1: { code: 'PR' } },
      startedAt: NOW,
    });
  });

  it('does not start it when it changes nothing', () => {
    expect(perform(rubric, fresh, { type: 'note', criterion: 'P1', text: '  ' }, NOW)).toEqual([]);
    expect(perform(rubric, fresh, { type: 'rate', criterion: 'P1', code: null }, NOW)).toEqual([]);
  });

  it('does not start it when it is a recusal', () => {
    const recused = done(fresh, { type: 'recuse', reason: 'knows', note: '' });
    expect(recused).toMatchObject({ state: 'recused', recusal: { reason: 'knows', note: '' } });
    expect(recused.startedAt).toBeUndefined();
  });
});

describe('a command that names what the rubric lacks', () => {
  it.each([
    [{ type: 'rate', criterion: 'Z9', code: 'DE' }, 'no criterion Z9'],
    [{ type: 'rate', criterion: 'constructor', code: 'DE' }, 'no criterion constructor'],
    [{ type: 'rate', criterion: 'P1', code: 'GREAT' }, 'no level GREAT'],
    [{ type: 'note', criterion: '__proto__', text: 'x' }, 'no criterion __proto__'],
    [{ type: 'intake', check: 'C9', met: true }, 'no completion check C9'],
  ] as const)('is refused: %j', (command, message) => {
    expect(refusal(fresh, command)).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(message),
    });
  });
});

describe('an override', () => {
  it('needs a reason', () => {
    expect(refusal(ready, { type: 'override', decision: 'NOT_YET', reason: ' ' }).code).toBe('invalid-input');
  });

  it('cannot make INCOMPLETE, which is the intake check to say', () => {
    expect(refusal(ready, { type: 'override', decision: 'INCOMPLETE', reason: 'x' }).code).toBe(
      'invalid-input',
    );
  });
});

describe('locking', () => {
  it('keeps the time, and nothing can be changed afterwards', () => {
    const locked = done(ready, { type: 'lock' });
    expect(locked).toMatchObject({ state: 'locked', lockedAt: NOW });
    const commands: ReadingCommand[] = [
      { type: 'rate', criterion: 'P1', code: 'NY' },
      { type: 'strength', text: 'Other' },
      { type: 'hold', kind: 'privacy', note: '' },
      { type: 'recuse', reason: 'other', note: '' },
      { type: 'lock' },
    ];
    for (const command of commands) expect(refusal(locked, command).code).toBe('locked');
  });

  it('is undone by reopening, which only a locked reading takes', () => {
    const reopened = done(done(ready, { type: 'lock' }), { type: 'reopen' });
    expect(reopened).toEqual({ ...ready, version: 2 });
    expect(refusal(ready, { type: 'reopen' }).code).toBe('locked');
  });

  it('waits for every required rating and says which are missing', () => {
    const open = readingOf({ P1: 'NY' }, { overall: { strength: 'x' } });
    expect(refusal(open, { type: 'lock' })).toMatchObject({
      code: 'undecided',
      message: 'Still to rate: P2, A1, A2, R1.',
    });
  });

  it('waits for the intake to be looked at', () => {
    const unlooked = { ...ready, intake: { C1: true } };
    expect(refusal(unlooked, { type: 'lock' })).toMatchObject({
      code: 'undecided',
      detail: { openChecks: ['C2'] },
    });
  });

  it('waits for what could not be judged, even with an override', () => {
    const stopped = readingOf(
      { ...all('DE', REQUIRED), A1: 'INTEGRITY' },
      { overall: { strength: 'x' }, override: { decision: 'EARNED', reason: 'x' } },
    );
    expect(refusal(stopped, { type: 'lock' }).code).toBe('undecided');
  });

  it('waits for a hold to be released', () => {
    const held = done(ready, { type: 'hold', kind: 'network', note: 'Link.' });
    expect(held).toMatchObject({ state: 'hold', hold: { kind: 'network', note: 'Link.' } });
    expect(refusal(held, { type: 'lock' }).code).toBe('undecided');
    const released = done(held, { type: 'release' });
    expect(released).toEqual({ ...ready, version: 2 });
    expect(done(released, { type: 'lock' }).state).toBe('locked');
  });

  it('takes an INCOMPLETE with nothing rated', () => {
    const incomplete = { ...fresh, intake: { C1: false } };
    expect(done(incomplete, { type: 'lock' }).state).toBe('locked');
  });

  it('waits for feedback on each criterion below passing and for a strength, and says so in one sentence', () => {
    const bare = readingOf({ ...all('DE', REQUIRED), P2: 'PR', R1: 'NY' });
    expect(refusal(bare, { type: 'lock' })).toMatchObject({
      code: 'feedback-missing',
      message: 'Before this locks it needs feedback for P2, R1 and a strength in the overall feedback.',
    });
  });
});

describe('recusal', () => {
  it('leaves nothing of the draft', () => {
    const rich = {
      ...ready,
      privateNote: 'mine',
      override: { decision: 'EARNED' as const, reason: 'x' },
      hold: { kind: 'privacy' as const, note: '' },
      state: 'hold' as const,
    };
    expect(done(rich, { type: 'recuse', reason: 'coached', note: 'In May.' })).toEqual({
      ...fresh,
      version: 1,
      state: 'recused',
      recusal: { reason: 'coached', note: 'In May.' },
    });
  });

  it('closes the reading to everything but undo', () => {
    const recused = done(ready, { type: 'recuse', reason: 'other', note: '' });
    const commands: ReadingCommand[] = [
      { type: 'rate', criterion: 'P1', code: 'NY' },
      { type: 'recuse', reason: 'knows', note: '' },
      { type: 'release' },
      { type: 'lock' },
      { type: 'reopen' },
    ];
    for (const command of commands) expect(refusal(recused, command).code).toBe('locked');
  });
});

describe('texts', () => {
  it('are kept to the letter, but for halves of characters, which no file can carry', () => {
    const text = '  "quoted",\r\n\u0000 🎓 \u202Eשלום\t';
    expect(done(fresh, { type: 'strength', text }).overall?.strength).toBe(text);
    expect(done(fresh, { type: 'note', criterion: 'P1', text: 'cut \ud83c' }).ratings?.P1?.note).toBe(
      'cut \ufffd',
    );
  });

  it('are limited, and a command takes no field that it does not know', () => {
    const long = 'x'.repeat(200_001);
    expect(ReadingCommand.safeParse({ type: 'strength', text: long }).success).toBe(false);
    expect(ReadingCommand.safeParse({ type: 'lock', at: '1999-01-01' }).success).toBe(false);
  });
});

describe('evidence', () => {
  const evidence = {
    id: '__proto__',
    artifact: 'artifacts/a.pdf',
    selector: { type: 'image' as const, x: 0, y: 0, width: 1, height: 1 },
  };

  it('may bear the name of a property that every object has', () => {
    const added = done(fresh, { type: 'add-evidence', criterion: 'P1', evidence });
    const stored = JSON.parse(JSON.stringify(added)) as Reading;
    expect(Object.entries(stored.ratings?.P1?.evidence ?? {})).toEqual([['__proto__', evidence]]);
    expect(Object.getPrototypeOf(stored.ratings?.P1?.evidence)).toBe(Object.prototype);
    const removed = done(stored, { type: 'remove-evidence', criterion: 'P1', id: '__proto__' });
    expect(removed.ratings).toBeUndefined();
  });

  it('takes another passage under its own name, and only where it is there', () => {
    const link = { ...evidence, id: 'e1' };
    const { id: _, ...moved } = { ...link, selector: { ...link.selector, width: 0.5 } };
    const change = { type: 'change-evidence', criterion: 'P1', id: 'e1', evidence: moved } as const;
    const added = done(fresh, { type: 'add-evidence', criterion: 'P1', evidence: link });
    expect(done(added, change).ratings?.P1?.evidence).toEqual({ e1: { ...moved, id: 'e1' } });
    expect(perform(rubric, done(added, change), change, NOW)).toEqual([]);
    expect(() => perform(rubric, fresh, change, NOW)).toThrow(/no longer quoted for P1/);
  });

  it('that is not there can be removed without a trace', () => {
    expect(
      perform(rubric, fresh, { type: 'remove-evidence', criterion: 'P1', id: 'constructor' }, NOW),
    ).toEqual([]);
  });
});
