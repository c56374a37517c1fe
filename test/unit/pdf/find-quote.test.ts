import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../renderer/viewers/pdf/find-quote.ts';
import { joined, quadsOf } from '../../../renderer/viewers/pdf/page-text.ts';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const top = (page: number) => ({ page, down: 0 });

describe('a quotation in a document that was laid out anew', () => {
  it('is found on the page that it has moved to', () => {
    const pages = ['A cover.', 'Contents.', 'We choose the ramp first.'];
    expect(findQuote(pages, quote('the ramp', 'We choose '), top(1))).toEqual([
      { page: 3, start: 10, end: 18 },
    ]);
  });

  it('is the one with its surroundings, be another one nearer', () => {
    const pages = ['Who asked for the ramp?', 'Nothing.', 'We choose the ramp first.'];
    const [found] = findQuote(pages, quote('the ramp', 'We choose ', ' first.'), top(1));
    expect(found?.page).toBe(3);
  });

  it('is the nearest to its old page where all surroundings are the same', () => {
    const pages = Array.from({ length: 9 }, () => 'We choose the ramp first.');
    for (const page of [1, 5, 9])
      expect(findQuote(pages, quote('the ramp', 'We choose '), top(page))[0]?.page).toBe(page);
  });

  it('comes in parts where it now runs over the end of a page', () => {
    expect(findQuote(['We choose the', 'ramp first.'], quote('the ramp'), top(1))).toEqual([
      { page: 1, start: 10, end: 13 },
      { page: 2, start: 0, end: 4 },
    ]);
  });

  it('is found through line breaks where there is no white space in its script', () => {
    expect(
      findQuote(['我们必须先选择 一个项目然后再向委员会说明'], quote('必须先选择一个项目然后再向'), top(1)),
    ).toEqual([{ page: 1, start: 2, end: 16 }]);
  });

  it('is not found by another word that has its letters', () => {
    expect(findQuote(['A notable plan.'], quote('no table'), top(1))).toEqual([]);
  });

  it('is nowhere when its words are gone, and when it never had any', () => {
    expect(findQuote(['Nothing of the kind.'], quote('the ramp'), top(1))).toEqual([]);
    expect(findQuote(['Nothing of the kind.'], quote(''), top(1))).toEqual([]);
    expect(findQuote([], quote('the ramp'), top(1))).toEqual([]);
  });

  it('is found with the same words whatever pages are put before it', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,8}$/);
    fc.assert(
      fc.property(fc.array(words), words, fc.nat(), (before, text, at) => {
        const start = at % text.length;
        const exact = text.slice(start).trim();
        const [found] = findQuote([...before, text], quote(exact, text.slice(0, start)), top(1));
        expect(found && [...before, text][found.page - 1]?.slice(found.start, found.end)).toBe(exact);
      }),
    );
  });
});

describe('the text of a page', () => {
  /** Letters of 10 points, lines of 20, on a page of 200 by 100. */
  const run = (letters: string, x: number, line: number, broken = false) => ({
    letters,
    broken,
    boxOf: (from: number, to: number) => ({
      x: x + from * 10,
      y: line * 20,
      width: (to - from) * 10,
      height: 10,
    }),
  });
  const page = {
    ...joined([run('We ', 0, 0), run(' choose', 20, 0, true), run('', 0, 1, true), run('the ramp', 0, 1)]),
    width: 200,
    height: 100,
  };

  it('has one space for a run of them and for the end of a line', () => {
    expect(page.text).toBe('We choose the ramp');
  });

  it('gives a passage one quad a line, in shares of the page', () => {
    const [start, end] = [page.text.indexOf('choose'), page.text.indexOf(' ramp')];
    expect(quadsOf(page, start, end)).toEqual([
      [0.15, 0, 0.45, 0, 0.45, 0.1, 0.15, 0.1].map((each) => expect.closeTo(each)),
      [0, 0.2, 0.15, 0.2, 0.15, 0.3, 0, 0.3].map((each) => expect.closeTo(each)),
    ]);
  });
});
