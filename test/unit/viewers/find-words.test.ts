import { describe, expect, it } from 'vitest';
import { findWords } from '../../../renderer/viewers/passages/find-words.ts';

const at = (text: string, phrases: string[]) => {
  const { all, best } = findWords(text, phrases);
  return { all: all.map(({ start, end }) => text.slice(start, end)), best: best && text.slice(best.start) };
};

describe('words that somebody was led by', () => {
  it('are found whatever their case and the white space inside them', () => {
    expect(at('The Budget\n  Limit came.', ['budget limit']).all).toEqual(['Budget\n  Limit']);
  });

  it('lead to where most of the different ones stand together', () => {
    const text = `The gutter. ${'More of it. '.repeat(60)}Here the gutter would overflow.`;
    expect(at(text, ['overflow', 'gutter']).best).toBe('gutter would overflow.');
  });

  it('are taken as they are written, never as a pattern', () => {
    expect(at('a+b (c) [d] e.f ^ $ | \\', ['(c)', 'a+b', 'e.f', '\\']).all).toEqual([
      'a+b',
      '(c)',
      'e.f',
      '\\',
    ]);
  });

  it('are none where nothing was asked for', () => {
    expect(findWords('Anything', ['', '  '])).toEqual({ all: [], best: null });
  });
});
