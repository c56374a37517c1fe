import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT, quoteOf } from '../../../renderer/viewers/pdf/quote.ts';

const TEXT = 'You must choose because of the\nbudget limit   the team has set.';
const quote = (passage: string) =>
  quoteOf(TEXT, TEXT.indexOf(passage), TEXT.indexOf(passage) + passage.length);

describe('a quote', () => {
  it('is the passage with what stands before and after it', () => {
    expect(quote('choose')).toEqual({
      exact: 'choose',
      prefix: 'You must ',
      suffix: ' because of the budget limit the',
    });
  });

  it('writes a line break and a run of spaces as one space', () => {
    expect(quote('of the\nbudget limit   the')?.exact).toBe('of the budget limit the');
  });

  it('begins and ends with a word; the space around it belongs to its surroundings', () => {
    const at = TEXT.indexOf(' because ');
    expect(quoteOf(TEXT, at, at + ' because '.length)).toMatchObject({
      exact: 'because',
      prefix: 'You must choose ',
    });
  });

  it('is none where only white space is selected', () => {
    expect(quoteOf('a  \n b', 1, 5)).toBeNull();
    expect(quoteOf('abc', 2, 2)).toBeNull();
  });

  it('spells out signs that are drawn as one', () => {
    const spell = (part: string) => part.replaceAll('ﬁ', 'fi');
    expect(quoteOf('the ﬁve ﬁelds', 4, 7, spell)).toEqual({
      exact: 'five',
      prefix: 'the ',
      suffix: ' fields',
    });
  });

  it('never cuts a sign in half', () => {
    const seeds = '🌱'.repeat(40);
    const found = quoteOf(`${seeds}x${seeds}`, seeds.length, seeds.length + 1);
    for (const part of [found?.prefix, found?.suffix]) expect(part?.isWellFormed()).toBe(true);
  });

  it('can be found again in the text, with its surroundings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one, other].map((at) => at % (text.length + 1)).sort((a, b) => a - b);
        const found = quoteOf(text, start ?? 0, end ?? 0);
        if (!found) return;
        expect(found.exact).toBe(found.exact.trim());
        expect(found.prefix.length).toBeLessThanOrEqual(CONTEXT);
        expect(found.suffix.length).toBeLessThanOrEqual(CONTEXT);
        expect(text.replace(/\s+/gu, ' ')).toContain(found.prefix + found.exact + found.suffix);
      }),
    );
  });
});
