import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../electron/desk/loading/html/page.ts';
import { linkPage, textPage } from '../../../fixtures/downloads/canvas.ts';

const markdown = (html: string) => readPage(Buffer.from(html)).markdown;

describe('a page around a text', () => {
  it('gives the text alone, without the heading that says whose it is', () => {
    const page = readPage(Buffer.from(textPage('Task: A', 'Ada Lovelace', '<h1>My own</h1><p>Words</p>')));
    expect(page).toEqual({ title: 'Task: A: Ada Lovelace', markdown: '# My own\n\nWords', address: null });
  });

  it.each([
    ['paragraphs', '<p>One\n  and more</p><p>Two</p>', 'One and more\n\nTwo'],
    ['line ends', 'a<br>b<br/>c', 'a  \nb  \nc'],
    ['headings', '<h2>Part</h2>x<h3>Less</h3>', '## Part\n\nx\n\n### Less'],
    ['lists', '<ul><li>a<li>b</ul><ol><li>c</li></ol>', '- a\n\n- b\n\n1. c'],
    ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n\n    - b'],
    ['quotes', '<blockquote>said</blockquote>', '> said'],
    ['code', '<pre>a\n  b</pre>', '```\na\n  b\n```'],
    ['tables', '<table><tr><td>a<td>b<tr><td>c</table>', 'a b\n\nc'],
    ['links', '<a href="https://example.org/x">here</a>.', 'here (<https://example.org/x>).'],
    ['bare links', '<a href="https://example.org">https://example.org</a>', '<https://example.org>'],
    ['pictures by their words', '<img src="https://example.org/p.png" alt="a garden">', '\\[a garden\\]'],
    [
      'letters by name and number',
      'caf&eacute; &#252; &#x2014; &amp;amp; &bogus; &hellip;',
      'café ü — \\&amp; \\&bogus; …',
    ],
  ])('keeps %s', (_, html, text) => {
    expect(markdown(html)).toBe(text);
  });

  it.each([
    '*a*',
    '# a',
    '- a',
    '+ a',
    '1. a',
    '1) a',
    '> a',
    '`a`',
    '_a_',
    '[a](b)',
    '~~a~~',
    'a | b',
    '\\',
    '===',
    '<b>',
  ])('lets %j stay what was typed', (typed) => {
    const escaped = markdown(`<p>${typed.replace('<', '&lt;')}</p>`);
    expect(escaped.replace(/\\(?=[^A-Za-z0-9\s])/g, '')).toBe(typed);
    expect(escaped).not.toBe(typed);
  });

  it.each([
    ['scripts', '<script>alert("<p>x</p>")</script>a'],
    ['styles', '<style>p{}</style>a'],
    ['comments', '<!-- <p>x</p> -->a'],
    ['handlers', '<p onclick="alert(1)">a</p>'],
    ['links to scripts', '<a href="javascript:alert(1)">a</a>'],
    ['links to files', '<a href="file:///etc/passwd">a</a>'],
    ['pixels', '<img src="https://example.org/p.gif">a'],
    ['frames', '<iframe src="https://example.org">x</iframe>a'],
    ['what never ends', 'a<script>'],
    ['processing instructions', '<?php x ?>a'],
  ])('leaves %s out', (_, html) => {
    expect(markdown(html)).toBe('a');
  });

  it('reads old encodings', () => {
    expect(readPage(Buffer.from('<p>caf\xe9 \x93so\x94</p>', 'latin1')).markdown).toBe('café “so”');
    expect(readPage(Buffer.from('\ufeff<p>é</p>')).markdown).toBe('é');
  });
});

describe('a page around a link', () => {
  it('gives the address, with whatever stands behind the question mark', () => {
    const page = readPage(Buffer.from(linkPage('Task', 'X', 'https://example.org/a?b=1&copy=2&amp;c=3')));
    expect(page.address).toBe('https://example.org/a?b=1&copy=2&c=3');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///x', '//example.org', 'https:', ''])(
    'does not take %j for one',
    (url) => {
      expect(readPage(Buffer.from(linkPage('Task', 'X', url))).address).toBeNull();
    },
  );
});

describe('a hostile page', () => {
  it.each<[string, string]>([
    ['of tags that open', '<'],
    ['of tags that never close', '<a '],
    ['of quotes that never close', '<a b="'],
    ['of comments', '<!--'],
    ['of ampersands', '&'],
    ['of lists in lists', '<ul><li>'],
    ['of line ends', 'a<br>'],
    ['of headings', '<h1>x'],
    ['of attributes', '<a b '],
    ['of white space', ' \n'],
    ['of links', '<a href=https://x.org/>'],
  ])('%s is read in no time', (_, piece) => {
    const start = performance.now();
    readPage(Buffer.from(piece.repeat(Math.floor(2 ** 19 / piece.length))));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
