import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgain, passageOf } from '../../../renderer/viewers/passages/find-again.ts';
import { Selector } from '../../../shared/reading/selector.ts';

const TEXT = 'First: the budget limit. Then a stall. Last: the budget limit, again.';
const second = TEXT.lastIndexOf('the budget limit');
const passage = passageOf(TEXT, second, second + 'the budget limit'.length);
if (!passage) throw new Error('no passage');

describe('a passage of a text', () => {
  it('keeps its offsets, its words and what is around them', () => {
    expect(passage).toEqual({
      type: 'text',
      start: second,
      end: second + 16,
      exact: 'the budget limit',
      prefix: 'e budget limit. Then a stall. Last: '.slice(-32),
      suffix: ', again.',
    });
  });

  it('leaves white space at its ends out, and is none where there is nothing else', () => {
    expect(passageOf('a  bc  d', 1, 7)).toMatchObject({ exact: 'bc', start: 3, end: 5 });
    expect(passageOf('a   b', 1, 4)).toBeNull();
  });

  it('is found by what is around it when the text before it has grown', () => {
    const grown = `A new beginning. ${TEXT}`;
    expect(findAgain(grown, passage)).toEqual({ start: second + 17, end: second + 33 });
  });

  it('is found when only line breaks differ', () => {
    const broken = TEXT.replaceAll(' ', '\n  ');
    const found = findAgain(broken, passage);
    expect(found && broken.slice(found.start, found.end).replace(/\s+/g, ' ')).toBe('the budget limit');
    expect(found?.start).toBeGreaterThan(broken.length / 2);
  });

  it('is gone when its words are', () => {
    expect(findAgain('Nothing of the kind.', passage)).toBeNull();
  });

  it('is a valid selector and is found where it was, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one % text.length, other % (text.length + 1)].sort((a, b) => a - b);
        const made = passageOf(text, start ?? 0, end ?? 0);
        if (!made) return;
        Selector.parse(made);
        expect(findAgain(text, made)).toEqual({ start: made.start, end: made.end });
        expect(made.exact.trim()).toBe(made.exact);
      }),
    );
  });

  it('is found again, with the same words, wherever text is put in front of it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.nat(), (text, before, at) => {
        const made = passageOf(text, at % text.length, text.length);
        if (!made) return;
        const found = findAgain(before + text, made);
        expect(found && (before + text).slice(found.start, found.end)).toBe(made.exact);
      }),
    );
  });
});
