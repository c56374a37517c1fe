import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathFault, shown, withoutDots } from '../../../shared/batch/path.ts';

describe('a path from outside', () => {
  it.each([
    'a.txt',
    'artifacts/S-0001/task.pdf',
    'a..b',
    '...a',
    '.hidden/x',
    'con-sole',
    'nulls.txt',
    'Núñez',
  ])('may be %j', (path) => expect(pathFault(path)).toBeNull());

  it.each([
    ['', 'empty-name'],
    ['a//b', 'empty-name'],
    ['a/', 'empty-name'],
    ['/a', 'absolute-path'],
    ['c:a', 'drive-letter'],
    ['../a', 'parent-folder'],
    ['a/../../b', 'parent-folder'],
    ['a/..', 'parent-folder'],
    ['a/. ./b', 'parent-folder'],
    ['a\\b', 'backslash'],
    ['a\0b', 'nul-character'],
    ['nul', 'device-name'],
    ['x/Aux.c', 'device-name'],
    ['COM\u00b2.txt', 'device-name'],
    ['con .txt', 'device-name'],
    ['CONIN$', 'device-name'],
  ])('may not be %j', (path, code) => expect(pathFault(path)?.code).toBe(code));

  it('that is found safe stays below where it is put, on every system', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom('..', '.', '/', '\\', 'C:', ' ', 'a'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = pieces.join('');
        fc.pre(pathFault(path) === null);
        expect(posix.resolve('/library/place', path).startsWith('/library/place')).toBe(true);
        expect(win32.resolve('C:\\library\\place', path).startsWith('C:\\library\\place')).toBe(true);
      }),
    );
  });

  it('loses the parts that mean "here"', () => {
    expect(withoutDots('./a/./b')).toBe('a/b');
    expect(withoutDots('./')).toBe('');
  });

  it('is shown with its hidden characters written out', () => {
    expect(shown('a\u202eb\nc')).toBe('a\\u{202e}b\\u{a}c');
  });
});
