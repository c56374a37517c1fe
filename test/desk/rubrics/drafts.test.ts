import { describe, expect, it } from 'vitest';
import { currentRubric } from '../../../electron/desk/library/rubrics.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import {
  beginDraft,
  discardDraft,
  draftAt,
  editDraft,
  moveDraft,
} from '../../../electron/desk/rubrics/drafts.ts';
import { publishDraft } from '../../../electron/desk/rubrics/publish.ts';
import { versionsOf } from '../../../electron/desk/rubrics/versions.ts';
import type { RubricDraft } from '../../../shared/rubric/draft.ts';
import { withCriterionAt } from '../../../shared/rubric/edit.ts';
import { loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

const PLACE = { programme: 'defined-learning-pbl', microCredential: 'PP-3' };
const ID = pp3().id;

const titled = (draft: RubricDraft, title: string) => withCriterionAt(draft, 0, { title });

describe('the draft of a rubric', () => {
  it('begins as the current version, and is there once', async () => {
    const library = await loadedLibrary();
    const begun = beginDraft(library, 'AS-01', PLACE);
    expect(begun).toMatchObject({ rubric: ID, base: '0.1-draft', version: 1, canUndo: false });
    expect(begun.draft.criteria).toEqual(pp3().criteria);
    expect(beginDraft(library, 'AS-02', PLACE)).toEqual(begun);
  });

  it('is undone and redone step by step, and a new edit ends what could be redone', async () => {
    const library = await loadedLibrary();
    const { draft } = beginDraft(library, 'AS-01', PLACE);
    const edit = (version: number, next: RubricDraft) =>
      editDraft(library, 'AS-01', { rubric: ID, version, draft: next });
    edit(1, { ...draft, completion: draft.completion.slice(1) });
    const two = edit(2, titled({ ...draft, completion: draft.completion.slice(1) }, 'One'));
    expect(two).toMatchObject({ version: 3, canUndo: true, canRedo: false });
    const move = (version: number, direction: 'undo' | 'redo') =>
      moveDraft(library, 'AS-01', { rubric: ID, version, direction });
    expect(move(3, 'undo').draft.criteria[0]?.title).toBe(draft.criteria[0]?.title);
    expect(move(4, 'undo').draft).toEqual(draft);
    expect(move(5, 'redo').draft.completion).toHaveLength(draft.completion.length - 1);
    expect(edit(6, draft)).toMatchObject({ canUndo: true, canRedo: false });
    expect(refusalOf(() => move(7, 'redo')).code).toBe('nothing-to-undo');
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('takes the next keystrokes in one field as one step', async () => {
    const library = await loadedLibrary();
    const { draft } = beginDraft(library, 'AS-01', PLACE);
    ['N', 'Ne', 'New'].forEach((title, at) => {
      editDraft(library, 'AS-01', { rubric: ID, version: at + 1, draft: titled(draft, title) });
    });
    const back = moveDraft(library, 'AS-01', { rubric: ID, version: 4, direction: 'undo' });
    expect(back.draft).toEqual(draft);
    expect(back.canUndo).toBe(false);
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('refuses a write made against another one, with the draft as it is', async () => {
    const library = await loadedLibrary();
    const { draft } = beginDraft(library, 'AS-01', PLACE);
    editDraft(library, 'AS-01', { rubric: ID, version: 1, draft: titled(draft, 'Mine') });
    const stale = refusalOf(() =>
      editDraft(library, 'AS-02', { rubric: ID, version: 1, draft: titled(draft, 'Theirs') }),
    );
    expect(stale).toMatchObject({
      code: 'stale',
      detail: { version: 2, draft: { criteria: expect.anything() } },
    });
    expect(draftAt(library, PLACE)?.draft.criteria[0]?.title).toBe('Mine');
  });

  it('given up is gone, and readings know nothing of it', async () => {
    const library = await loadedLibrary();
    beginDraft(library, 'AS-01', PLACE);
    discardDraft(library, 'AS-01', { rubric: ID, version: 1 });
    expect(draftAt(library, PLACE)).toBeNull();
    expect(currentRubric(library.database, PLACE.programme, 'PP-3')?.version).toBe('0.1-draft');
    expect(replayedDifferences(library.database)).toEqual([]);
  });
});

describe('publishing', () => {
  it('makes a version that new readings take, and keeps the one before', async () => {
    const library = await loadedLibrary();
    const { draft } = beginDraft(library, 'AS-01', PLACE);
    editDraft(library, 'AS-01', { rubric: ID, version: 1, draft: titled(draft, '  A need that is real ') });
    const published = publishDraft(library, 'AS-01', { rubric: ID, version: 2, as: '1.0', note: 'Settled.' });
    expect(published.rubric).toMatchObject({ version: '1.0', status: 'published' });
    expect(published.rubric.criteria[0]?.title).toBe('A need that is real');
    const { versions, draft: open } = versionsOf(library, PLACE);
    expect(open).toBeNull();
    expect(versions.map(({ version, current, note }) => [version, current, note])).toEqual([
      ['1.0', true, 'Settled.'],
      ['0.1-draft', false, ''],
    ]);
    expect(versions[0]?.sha256).not.toBe(versions[1]?.sha256);
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('refuses what is not whole, a name that is taken, and a version that changes nothing', async () => {
    const library = await loadedLibrary();
    const { draft } = beginDraft(library, 'AS-01', PLACE);
    const edit = (version: number, next: RubricDraft) =>
      editDraft(library, 'AS-01', { rubric: ID, version, draft: next });
    const publish = (version: number, as: string) =>
      refusalOf(() => publishDraft(library, 'AS-01', { rubric: ID, version, as, note: '' }));
    edit(1, { ...draft, decisionRule: { type: 'n-of', n: 99, level: 'DE' } });
    expect(publish(2, '1.0')).toMatchObject({
      code: 'invalid-input',
      detail: [{ code: 'rule-never', place: 'decisionRule' }],
    });
    edit(2, draft);
    expect(publish(3, '0.1-draft')?.message).toContain('There is a version 0.1-draft');
    expect(publish(3, 'one two')?.message).toContain('letters, digits, dots or dashes');
    publishDraft(library, 'AS-01', { rubric: ID, version: 3, as: '1.0', note: '' });
    beginDraft(library, 'AS-01', PLACE);
    expect(publish(1, '1.1')?.message).toContain('Nothing in this draft differs from version 1.0');
  });
});
