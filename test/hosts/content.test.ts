import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CSP, mediaTypeOf, parseRange, resolveInside } from '../../electron/hosts/content.ts';

describe('the byte range of a request', () => {
  it.each([
    [undefined, 'whole'],
    [null, 'whole'],
    ['', 'whole'],
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=99-99', { start: 99, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    // Several ranges and other units may be answered with the whole.
    ['bytes=0-1,5-6', 'whole'],
    ['pages=1-2', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=a-b', 'whole'],
  ])('of 100 bytes, %s is %j', (header, range) => {
    expect(parseRange(header, 100)).toEqual(range);
  });

  it('never reaches beyond the file, whatever is asked', () => {
    const number = fc.option(fc.nat(), { nil: '' });
    fc.assert(
      fc.property(number, number, fc.nat(), (from, to, size) => {
        const range = parseRange(`bytes=${from}-${to}`, size);
        if (typeof range === 'string') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThan(size);
      }),
    );
  });
});

describe('the file that an address names', () => {
  let root = '';
  let base = '';
  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'content-'));
    root = join(base, 'app');
    mkdirSync(join(root, 'assets'), { recursive: true });
    mkdirSync(join(base, 'app-evil'));
    writeFileSync(join(root, 'index.html'), 'page');
    writeFileSync(join(root, 'assets', 'a b.js'), 'script');
    writeFileSync(join(root, 'assets', '..odd.js'), 'script');
    writeFileSync(join(base, 'secret'), 'secret');
    writeFileSync(join(base, 'app-evil', 'secret'), 'secret');
    symlinkSync(join(base, 'secret'), join(root, 'link'));
    symlinkSync(join(base, 'app-evil'), join(root, 'folder-link'));
    symlinkSync(join(root, 'index.html'), join(root, 'inner-link'));
  });
  afterAll(() => rmSync(base, { recursive: true }));

  it.each([
    ['/index.html', 'index.html'],
    ['/assets/a%20b.js', 'assets/a b.js'],
    ['/assets/..odd.js', 'assets/..odd.js'],
    ['/assets/../index.html', 'index.html'],
    ['//index.html', 'index.html'],
    ['/inner-link', 'index.html'],
  ])('%s is %s', (address, file) => {
    expect(resolveInside(root, address)).toBe(join(root, file));
  });

  it.each([
    '/../secret',
    '/%2e%2e/secret',
    '/%2E%2E%2Fsecret',
    '/assets/..%2f..%2f..%2fsecret',
    '/..%5csecret',
    '/assets\\..\\..\\secret',
    '/../app-evil/secret',
    '/index.html%00.js',
    '/link',
    '/folder-link/secret',
    '/C:/secret',
    '/index.html::$DATA',
    '/%ff',
    '/%',
    '/not-there.js',
    '/',
    '',
    '/..',
  ])('%s is nothing', (address) => {
    expect(resolveInside(root, address)).toBeNull();
  });

  it('is never outside, whatever the address', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '/',
      '\\',
      '%5c',
      'secret',
      'app-evil',
      'link',
      '%00',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = resolveInside(root, pieces.join('/'));
        expect(file === null || file.startsWith(join(root, '/'))).toBe(true);
      }),
    );
  });
});

describe('what a host says about its files', () => {
  it('tells scripts, styles and WebAssembly by their ending, and nothing else by guessing', () => {
    expect(mediaTypeOf('pdf.worker.min.MJS')).toBe('text/javascript; charset=utf-8');
    expect(mediaTypeOf('jbig2.wasm')).toBe('application/wasm');
    expect(mediaTypeOf('Adobe-Japan1-0.bcmap')).toBe('application/octet-stream');
    expect(mediaTypeOf('noending')).toBe('application/octet-stream');
  });

  it('allows no inline script, no inline style, no frame and no address outside', () => {
    expect(CSP).toContain("default-src 'none'");
    expect(CSP).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*|data:/);
    expect(CSP).toContain("frame-src 'none'");
  });
});
