import { describe, expect, it } from 'vitest';
import { opened, paths, refusals, text } from '../../fixtures/zip/opened.ts';
import { FLAG, MADE_ON } from '../../fixtures/zip/zip-bytes.ts';

describe('names in a zip', () => {
  it('are UTF-8 where the zip says so', async () => {
    expect(paths(await opened([{ name: 'Núñez – план.txt' }]))).toEqual(['Núñez – план.txt']);
  });

  it('are CP437 otherwise', async () => {
    const name = Buffer.from([0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72, 0x2e, 0x74, 0x78, 0x74]);
    expect(paths(await opened([{ name, madeOn: MADE_ON.dos }]))).toEqual(['Müller.txt']);
  });

  it('are UTF-8 from Unix tools that forget to say so', async () => {
    expect(paths(await opened([{ name: 'Núñez.txt', utf8: false, madeOn: MADE_ON.unix }]))).toEqual([
      'Núñez.txt',
    ]);
  });

  it('are left out where they are no text', async () => {
    const source = await opened([{ name: Buffer.from([0xff, 0xfe]), flags: FLAG.utf8 }, { name: 'a.txt' }]);
    expect(paths(source)).toEqual(['a.txt']);
    expect(refusals(source)).toEqual(['unreadable-name']);
  });

  it('take a backslash for a slash where a Windows tool plainly meant one', async () => {
    const source = await opened([{ name: 'S-1\\essay.txt', data: 'x', madeOn: MADE_ON.dos }]);
    expect(paths(source)).toEqual(['S-1/essay.txt']);
    expect(await text(source, 'S-1/essay.txt')).toBe('x');
  });

  const HOSTILE: [name: string, code: string, madeOn?: number][] = [
    ['../../evil.txt', 'parent-folder'],
    ['data/../../evil.txt', 'parent-folder'],
    ['data/.. /evil.txt', 'parent-folder'],
    ['..\\evil.txt', 'parent-folder', MADE_ON.dos],
    ['/etc/passwd', 'absolute-path'],
    ['\\\\server\\share\\x.txt', 'absolute-path', MADE_ON.dos],
    ['C:/Windows/x.txt', 'drive-letter'],
    ['C:\\Windows\\x.txt', 'drive-letter', MADE_ON.dos],
    ['a\\b.txt', 'backslash', MADE_ON.unix],
    ['a\\b/c.txt', 'backslash', MADE_ON.dos],
    ['a\0.txt', 'nul-character'],
    ['data/CON', 'device-name'],
    ['data/nul.txt', 'device-name'],
    ['Com1.tar.gz/x.txt', 'device-name'],
    ['data/LPT\u00b9', 'device-name'],
    ['a//b.txt', 'empty-name'],
    ['', 'empty-name'],
  ];
  it.each(HOSTILE)('refuse %j and let the rest load', async (name, code, madeOn = MADE_ON.unix) => {
    const source = await opened([
      { name, data: 'evil', madeOn },
      { name: 'good.txt', data: 'good' },
    ]);
    expect(paths(source)).toEqual(['good.txt']);
    expect(refusals(source)).toEqual([code]);
    expect(await text(source, 'good.txt')).toBe('good');
  });

  it('take harmless look-alikes of the above', async () => {
    const names = ['console.txt', 'com10/x', 'a..b/c...txt', '.hidden', 'CONTENT', '~$draft.docx'];
    const source = await opened(names.map((name) => ({ name })));
    expect(paths(source)).toEqual(names);
  });

  it('refuse both of two files with one name: which is meant cannot be known', async () => {
    const source = await opened([
      { name: 'a.txt', data: '1' },
      { name: './a.txt', data: '2' },
      { name: 'b.txt' },
    ]);
    expect(paths(source)).toEqual(['b.txt']);
    expect(refusals(source)).toEqual(['duplicate-name']);
    await expect(source.open('a.txt')).rejects.toMatchObject({ code: 'duplicate-name' });
  });

  it('refuse a file below a file', async () => {
    const source = await opened([{ name: 'a' }, { name: 'a/b.txt' }]);
    expect(paths(source)).toEqual(['a']);
    expect(refusals(source)).toEqual(['file-and-folder']);
  });

  it('that a computer or a person could take for one another are told', async () => {
    const source = await opened([
      { name: 'essay.txt' },
      { name: 'Essay.txt' },
      { name: 'Núñez.txt'.normalize('NFC') },
      { name: 'Núñez.txt'.normalize('NFD') },
      { name: 'pl\u0430n.txt' },
      { name: 'plan.txt' },
      { name: 'pla\u200bn.txt' },
    ]);
    expect(source.clashes().map(({ kind }) => kind)).toEqual([
      'case',
      'normalisation',
      'look-alike',
      'look-alike',
    ]);
  });

  it('are shown so that direction marks cannot disguise them', async () => {
    const source = await opened([{ name: '../\u202etxt.exe' }]);
    expect(source.refused[0]?.error.message).toContain('"../\\u{202e}txt.exe"');
  });
});
