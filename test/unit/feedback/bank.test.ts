import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf } from '../../../shared/feedback/comment-bank.ts';
import { fuzzyFilter, fuzzyScore } from '../../../shared/feedback/fuzzy.ts';
import { fillPlaceholders } from '../../../shared/feedback/placeholders.ts';

describe('a few letters', () => {
  it('find a comment by the beginnings of its words before letters in their middle', () => {
    const found = fuzzyFilter(
      ['The climate', 'Name the limit', 'Needs the limit late'],
      'nl',
      (text) => text,
    );
    expect(found).toEqual(['Name the limit', 'Needs the limit late']);
  });

  it('put letters in a row before letters apart', () => {
    expect(fuzzyFilter(['l i m i t', 'limit'], 'limit', (text) => text)[0]).toBe('limit');
  });

  it('find a text by any of its letters in order, and nothing by others', () => {
    const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.boolean()), (whole, keep) => {
        const lower = whole.toLowerCase();
        const some = [...lower].filter(() => keep.next().value).join('');
        expect(fuzzyScore(some, lower)).not.toBeNull();
        expect(fuzzyScore(`${lower}§`, lower)).toBeNull();
      }),
    );
  });

  it('leave the order as it is where nothing is typed', () => {
    expect(fuzzyFilter(['b', 'a'], ' ', (text) => text)).toEqual(['b', 'a']);
  });
});

describe('a comment', () => {
  const place = { microCredential: 'PP-3', criterion: 'P2', level: 'PR' };
  const comment = (about: object) => ({
    microCredential: null,
    criterion: null,
    level: null,
    text: 'x',
    ...about,
  });

  it('fits its own criterion and level best, then its criterion, then anything', () => {
    const fits = [
      { microCredential: 'PP-3', criterion: 'P2', level: 'PR' },
      { microCredential: 'PP-3', criterion: 'P2' },
      {},
      { criterion: 'P2', level: 'DE' },
      { criterion: 'P1' },
      { microCredential: 'AS-1', criterion: 'P2', level: 'PR' },
    ].map((about) => fitOf(comment(about), place));
    expect(fits).toEqual([4, 3, 2, 1, 0, -1]);
  });

  it('takes in the facts that there are and leaves the first open place selected', () => {
    const filled = fillPlaceholders('{Level}: {missing}. See {where} and {when}.', {
      level: 'Progressing',
      missing: 'no choice is traced',
    });
    expect(filled.text).toBe('Progressing: no choice is traced. See {where} and {when}.');
    expect(filled.text.slice(filled.selectionStart, filled.selectionEnd)).toBe('{where}');
  });

  it('without an open place leaves the caret at its end; a name that every object has is no fact', () => {
    const filled = fillPlaceholders('Said.', {});
    expect([filled.selectionStart, filled.selectionEnd]).toEqual([5, 5]);
    expect(fillPlaceholders('{constructor}', {}).text).toBe('{constructor}');
  });
});
