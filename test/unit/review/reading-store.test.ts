import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingStore } from '../../../renderer/review/reading-store.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { applyChanges } from '../../../shared/reading/change.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import { perform } from '../../../shared/reading/perform.ts';
import { newReading } from '../../../shared/reading/reading.ts';
import { Rubric } from '../../../shared/rubric/rubric.ts';

const desk = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../../renderer/app/call.ts', () => desk);
vi.mock('../../../renderer/app/queries.ts', () => ({
  client: { setQueryData: () => {} },
  submissionQuery: () => ({ queryKey: [] }),
}));

const rubric = Rubric.parse(shippedProgramme().rubrics.find((each) => each.id === 'PP-3-R'));
const NOW = '2026-11-18T10:00:00.000Z';

/** A desk that keeps one reading and refuses whatever was made against another version. */
function deskWith(start = newReading('b/S-1', 'AS-07', 'first', rubric)) {
  let held = start;
  return {
    held: () => held,
    answer: async (_name: string, input: { version: number; command: ReadingCommand }) => {
      if (input.version !== held.version) throw new Refusal('stale', 'It has changed.', held);
      held = applyChanges(held, perform(rubric, held, input.command, NOW));
      return { reading: held, savedAt: NOW };
    },
    changeElsewhere(command: ReadingCommand) {
      held = applyChanges(held, perform(rubric, held, command, NOW));
    },
  };
}

describe('the reading on the screen', () => {
  let there: ReturnType<typeof deskWith>;
  let store: ReadingStore;
  beforeEach(() => {
    there = deskWith();
    desk.call.mockImplementation(there.answer);
    store = new ReadingStore('b/S-1', rubric, there.held());
  });

  it('shows an edit before it has arrived, and says when it has', async () => {
    store.write({ type: 'rate', criterion: 'P1', code: 'DE' });
    expect(store.snapshot()).toMatchObject({ waiting: 1, reading: { ratings: { P1: { code: 'DE' } } } });
    await store.settled();
    expect(store.snapshot()).toMatchObject({ waiting: 0, savedAt: NOW });
    expect(there.held().ratings?.P1?.code).toBe('DE');
  });

  it('sends edits in order, each against the version that the one before it made', async () => {
    store.write({ type: 'rate', criterion: 'P1', code: 'DE' });
    store.write({ type: 'rate', criterion: 'P2', code: 'PR' });
    store.write({ type: 'rate', criterion: 'P1', code: 'NY' });
    await store.settled();
    expect(desk.call.mock.calls.slice(-3).map(([, input]) => input.version)).toEqual([0, 1, 2]);
    expect(there.held().ratings).toEqual({ P1: { code: 'NY' }, P2: { code: 'PR' } });
  });

  it('keeps what somebody wrote on the screen when the desk refuses it', async () => {
    there.changeElsewhere({ type: 'rate', criterion: 'P1', code: 'PR' });
    store.write({ type: 'note', criterion: 'P1', text: 'Not to be lost.' });
    await store.settled();
    const { trouble, refused, reading } = store.snapshot();
    expect(trouble?.code).toBe('stale');
    expect(refused).toBe(1);
    expect(reading.ratings?.P1).toEqual({ code: 'PR', note: 'Not to be lost.' });
    expect(there.held().ratings?.P1?.note).toBeUndefined();
  });

  it('sends what was refused again against the reading as it is now', async () => {
    there.changeElsewhere({ type: 'rate', criterion: 'P1', code: 'PR' });
    store.write({ type: 'note', criterion: 'P1', text: 'Not to be lost.' });
    await store.settled();
    store.tryAgain();
    await store.settled();
    expect(store.snapshot()).toMatchObject({ refused: 0, trouble: null });
    expect(there.held().ratings?.P1).toEqual({ code: 'PR', note: 'Not to be lost.' });
  });

  it('gives up what was refused when asked to, and shows what is saved', async () => {
    there.changeElsewhere({ type: 'rate', criterion: 'P1', code: 'PR' });
    store.write({ type: 'rate', criterion: 'P1', code: 'DE' });
    await store.settled();
    store.giveUp();
    expect(store.snapshot()).toMatchObject({ refused: 0, reading: { ratings: { P1: { code: 'PR' } } } });
  });

  it('takes a newer reading from elsewhere, and never an older one', async () => {
    store.write({ type: 'rate', criterion: 'P1', code: 'DE' });
    await store.settled();
    store.take(newReading('b/S-1', 'AS-07', 'first', rubric));
    expect(store.snapshot().reading.ratings?.P1?.code).toBe('DE');
    there.changeElsewhere({ type: 'rate', criterion: 'P1', code: 'NY' });
    store.take(there.held());
    expect(store.snapshot().reading.ratings?.P1?.code).toBe('NY');
  });

  it('says at once what the state of the reading does not allow', () => {
    expect(store.write({ type: 'lock' })).toBe(false);
    expect(store.snapshot().trouble?.code).toBe('undecided');
    expect(desk.call).not.toHaveBeenCalledWith(
      'reading.do',
      expect.objectContaining({ command: { type: 'lock' } }),
    );
  });
});
