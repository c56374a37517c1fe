import { describe, expect, it } from 'vitest';
import type { ReadingName } from '../../../electron/desk/library/events.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import { storedReading } from '../../../electron/desk/library/project-reading.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { moveStep } from '../../../electron/desk/reading/undo.ts';
import { beginDraft, editDraft } from '../../../electron/desk/rubrics/drafts.ts';
import { publishDraft } from '../../../electron/desk/rubrics/publish.ts';
import { answerWorklist, worklistRows } from '../../../electron/desk/rubrics/worklist.ts';
import { withCriterionAt } from '../../../shared/rubric/edit.ts';
import { exported } from '../../fixtures/export.ts';
import { act, earning, keyOf, loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

const PLACE = { programme: 'defined-learning-pbl', microCredential: 'PP-3' };
const ID = pp3().id;
const [P1, ...OTHERS] = pp3().criteria.map(({ id }) => id);

/** Publishes a version in which the first criterion asks for something else. */
function publish(library: Library, as = '1.0'): number {
  const { draft, version } = beginDraft(library, 'ADMIN', PLACE);
  const changed = withCriterionAt(draft, 0, {
    levels: { ...draft.criteria[0]?.levels, DE: `What version ${as} asks for.` },
  });
  editDraft(library, 'ADMIN', { rubric: ID, version, draft: changed });
  return publishDraft(library, 'ADMIN', { rubric: ID, version: version + 1, as, note: '' }).worklist;
}

const nameOf = (id: string, assessor: string): ReadingName => ({
  submission: keyOf(id),
  assessor,
  purpose: 'first',
});
const stored = (library: Library, id: string, assessor: string) =>
  storedReading(library.database, keyOf(id), assessor, 'first');
const standings = (library: Library, assessor = 'AS-1') =>
  worklistRows(library, assessor).map(({ id, standing, to }) => `${id} ${standing} ${to}`);

describe('a new version', () => {
  it('puts begun readings on the worklist and changes none of them', async () => {
    const library = await loadedLibrary();
    const locked = act(library, 'AS-1', 'S-1', earning());
    const begun = act(library, 'AS-2', 'S-2', [{ type: 'rate', criterion: P1 ?? '', code: 'PR' }]);
    expect(publish(library)).toBe(2);
    expect(stored(library, 'S-1', 'AS-1')).toEqual(locked);
    expect(stored(library, 'S-2', 'AS-2')).toEqual(begun);
    expect(worklistRows(library, 'AS-1')).toEqual([
      expect.objectContaining({
        id: 'S-1',
        from: '0.1-draft',
        to: '1.0',
        again: 1,
        mine: true,
        decision: 'EARNED',
      }),
      expect.objectContaining({ id: 'S-2', standing: 'open', mine: false }),
    ]);
    // What nobody has begun takes the new version by itself.
    expect(act(library, 'AS-1', 'S-3', []).rubric.version).toBe('1.0');
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('asks anew about readings that were kept for the version before', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', earning());
    publish(library);
    answerWorklist(library, 'ADMIN', { readings: [nameOf('S-1', 'AS-1')], answer: 'keep', reason: '' });
    publish(library, '1.1');
    expect(standings(library)).toEqual(['S-1 open 1.1']);
  });

  it('leaves recused readings alone', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [{ type: 'recuse', reason: 'knows', note: '' }]);
    expect(publish(library)).toBe(0);
  });
});

describe('the worklist', () => {
  it('keeps a reading by an answer that can be taken back', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', earning());
    publish(library);
    const readings = [nameOf('S-1', 'AS-1')];
    answerWorklist(library, 'ADMIN', { readings, answer: 'keep', reason: 'The change is one of wording.' });
    expect(worklistRows(library, 'AS-1')[0]).toMatchObject({ standing: 'kept', answeredBy: 'ADMIN' });
    expect(stored(library, 'S-1', 'AS-1')?.state).toBe('locked');
    answerWorklist(library, 'ADMIN', { readings, answer: null, reason: '' });
    expect(standings(library)).toEqual(['S-1 open 1.0']);
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('has my own reading read again: what still fits stays, the level of what changed is open', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [
      { type: 'note', criterion: P1 ?? '', text: 'The need is named.' },
      ...earning(),
    ]);
    publish(library);
    const { moved } = answerWorklist(library, 'AS-1', {
      readings: [nameOf('S-1', 'AS-1')],
      answer: 're-read',
      reason: '',
    });
    expect(moved).toEqual([keyOf('S-1')]);
    const reading = stored(library, 'S-1', 'AS-1');
    expect(reading).toMatchObject({ state: 'draft', rubric: { id: ID, version: '1.0' } });
    expect(reading?.ratings?.[P1 ?? '']).toEqual({ note: 'The need is named.' });
    expect(OTHERS.every((id) => reading?.ratings?.[id]?.code === 'DE')).toBe(true);
    expect(standings(library)).toEqual([]);
    // And it can be judged to its end by the new version.
    act(library, 'AS-1', 'S-1', [{ type: 'rate', criterion: P1 ?? '', code: 'DE' }, { type: 'lock' }]);
    expect(stored(library, 'S-1', 'AS-1')).toMatchObject({ state: 'locked', rubric: { version: '1.0' } });
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('undoes a re-reading exactly, and the reading is on the worklist again', async () => {
    const library = await loadedLibrary();
    const before = act(library, 'AS-1', 'S-1', earning());
    publish(library);
    answerWorklist(library, 'AS-1', { readings: [nameOf('S-1', 'AS-1')], answer: 're-read', reason: '' });
    const { reading } = moveStep(library, 'AS-1', 'undo');
    expect({ ...reading, version: 0 }).toEqual({ ...before, version: 0 });
    expect(standings(library)).toEqual(['S-1 asked 1.0']);
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it("asks for another assessor's reading without touching it", async () => {
    const library = await loadedLibrary();
    const before = act(library, 'AS-2', 'S-1', earning());
    publish(library);
    const readings = [nameOf('S-1', 'AS-2')];
    expect(answerWorklist(library, 'ADMIN', { readings, answer: 're-read', reason: 'P1' })).toEqual({
      moved: [],
    });
    expect(stored(library, 'S-1', 'AS-2')).toEqual(before);
    expect(standings(library, 'AS-2')).toEqual(['S-1 asked 1.0']);
    answerWorklist(library, 'AS-2', { readings, answer: 're-read', reason: '' });
    expect(standings(library, 'AS-2')).toEqual([]);
  });

  it('asks for a reason where the decision has left, and does nothing without', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', earning());
    await exported(library, { skip: true });
    publish(library);
    const readings = [nameOf('S-1', 'AS-1')];
    const without = refusalOf(() =>
      answerWorklist(library, 'AS-1', { readings, answer: 're-read', reason: ' ' }),
    );
    expect(without.code).toBe('locked');
    expect(standings(library)).toEqual(['S-1 open 1.0']);
    answerWorklist(library, 'AS-1', { readings, answer: 're-read', reason: 'P1 asks for more.' });
    expect(standings(library)).toEqual([]);
  });

  it('refuses a reading that is not on it, and then answers for none', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', earning());
    publish(library);
    const readings = [nameOf('S-1', 'AS-1'), nameOf('S-2', 'AS-1')];
    expect(
      refusalOf(() => answerWorklist(library, 'AS-1', { readings, answer: 'keep', reason: '' }))?.code,
    ).toBe('not-found');
    expect(standings(library)).toEqual(['S-1 open 1.0']);
  });
});
