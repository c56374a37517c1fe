import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  commentsOf,
  exportComments,
  importComments,
  removeComment,
  saveComment,
  useComment,
} from '../../../electron/desk/feedback/comments.ts';
import { earlierFeedback } from '../../../electron/desk/feedback/earlier.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { flagSubmission } from '../../../electron/desk/queue/flag.ts';
import { queueRows } from '../../../electron/desk/queue/rows.ts';
import { act, keyOf, loadedLibrary } from '../../fixtures/library.ts';

const late = { microCredential: 'PP-3', criterion: 'P1', level: 'PR', text: 'The limit comes late.' };
const anywhere = { microCredential: null, criterion: null, level: null, text: 'Name {what} first.' };

describe('the comment bank', () => {
  it('keeps a comment once, counts its uses and puts what is used most first', async () => {
    const library = await loadedLibrary();
    saveComment(library, 'AS-1', null, late);
    const other = saveComment(library, 'AS-1', null, anywhere);
    expect(saveComment(library, 'AS-1', null, anywhere).id).toBe(other.id);
    expect(useComment(library, 'AS-1', other.id)).toBe(1);
    expect(commentsOf(library, 'AS-1').map(({ text, uses }) => [text, uses])).toEqual([
      ['Name {what} first.', 1],
      ['The limit comes late.', 0],
    ]);
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('is one assessor’s own', async () => {
    const library = await loadedLibrary();
    const { id } = saveComment(library, 'AS-1', null, late);
    expect(commentsOf(library, 'AS-2')).toEqual([]);
    expect(() => removeComment(library, 'AS-2', id)).toThrow(/no longer in your bank/);
    removeComment(library, 'AS-1', id);
    expect(commentsOf(library, 'AS-1')).toEqual([]);
  });

  it('travels as a plain file, and coming in twice changes nothing', async () => {
    const library = await loadedLibrary();
    saveComment(library, 'AS-1', null, late);
    saveComment(library, 'AS-1', null, anywhere);
    const { path, comments } = exportComments(library, 'AS-1');
    const text = readFileSync(path, 'utf8');
    expect(comments).toBe(2);
    expect(importComments(library, 'AS-2', text)).toEqual({ added: 2, alreadyThere: 0 });
    expect(importComments(library, 'AS-2', text)).toEqual({ added: 0, alreadyThere: 2 });
  });

  it.each([
    ['{', /not JSON/],
    ['{"format":"other","comments":[]}', /touchstone-comments\/1.*format/],
    ['{"format":"touchstone-comments/1","comments":[{"text":" "}]}', /comments\.0\.text/],
  ])('refuses %s and says what is wrong', async (text, message) => {
    const library = await loadedLibrary();
    expect(() => importComments(library, 'AS-1', text)).toThrow(message);
    expect(commentsOf(library, 'AS-1')).toEqual([]);
  });
});

describe('what I wrote before', () => {
  it('is found by words in any order, in any case, each text once, newest first', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [{ type: 'note', criterion: 'P1', text: 'The Limit is "5 % of Été".' }]);
    act(library, 'AS-1', 'S-2', [{ type: 'note', criterion: 'P2', text: 'The Limit is "5 % of Été".' }]);
    act(library, 'AS-1', 'S-3', [{ type: 'strength', text: 'A limit that binds.' }]);
    expect(earlierFeedback(library, 'AS-1', 'LIMIT').map(({ text, criterion }) => [text, criterion])).toEqual(
      [
        ['A limit that binds.', null],
        ['The Limit is "5 % of Été".', 'P2'],
      ],
    );
    expect(earlierFeedback(library, 'AS-1', '"5 été limit')).toHaveLength(1);
    expect(earlierFeedback(library, 'AS-1', 'li_it')).toEqual([]);
    expect(earlierFeedback(library, 'AS-1', '  ')).toEqual([]);
  });

  it('is not what another wrote, and no private note', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [{ type: 'private-note', text: 'A limit to ask about.' }]);
    expect(earlierFeedback(library, 'AS-1', 'limit')).toEqual([]);
    act(library, 'AS-1', 'S-1', [{ type: 'strength', text: 'The limit.' }]);
    expect(earlierFeedback(library, 'AS-2', 'limit')).toEqual([]);
  });
});

describe('a second look', () => {
  it('is marked for the one who marks it, and taken away again', async () => {
    const library = await loadedLibrary();
    flagSubmission(library, keyOf('S-2'), 'AS-1', true);
    flagSubmission(library, keyOf('S-2'), 'AS-1', true);
    expect(queueRows(library, null, 'AS-1').map(({ flagged }) => flagged)).toEqual([false, true, false]);
    expect(queueRows(library, null, 'AS-2')[1]?.flagged).toBe(false);
    expect(replayedDifferences(library.database)).toEqual([]);
    flagSubmission(library, keyOf('S-2'), 'AS-1', false);
    expect(queueRows(library, null, 'AS-1')[1]?.flagged).toBe(false);
    expect(() => flagSubmission(library, 'none', 'AS-1', true)).toThrow(/no submission/);
  });
});
