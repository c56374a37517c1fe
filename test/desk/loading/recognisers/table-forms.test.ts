import { describe, expect, it } from 'vitest';
import { FILES, HEADER, ROWS, table } from '../../../fixtures/downloads/manifest.ts';
import { arrived, checked, codes } from '../../../fixtures/downloads/reading.ts';

const plain = table();
const utf16le = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const withHeader = (change: (name: string) => string) => table(ROWS, HEADER.split(',').map(change).join(','));
const words = (name: string) => name.split('_');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const packed = (data: string | Buffer, inside = '') => [
  ...FILES.map((file) => ({ ...file, name: `${inside}${file.name}` })),
  { name: `${inside}manifest.csv`, data },
];

describe('a manifest as programs and people write it', () => {
  it.each<[string, string | Buffer]>([
    ['with a byte-order mark', `\ufeff${plain}`],
    ['in UTF-16, as Excel saves "Unicode text"', utf16le(plain.replaceAll(',', '\t'))],
    ['in UTF-16 of the other order', utf16le(plain).swap16()],
    ['in UTF-16 without its mark', utf16le(plain).subarray(2)],
    ['in UTF-16 of the other order without its mark', utf16le(plain).swap16().subarray(2)],
    ['with empty columns behind the last one', plain.replaceAll('\r\n', ',,,\r\n')],
    ['with an empty cell behind one row', plain.replace(/(?<=task\.pdf.*)\r\n/, ',\r\n')],
    ['with lines that end in CR', plain.replaceAll('\r\n', '\r')],
    ['with semicolons named in a first line', `sep=;\r\n${plain.replaceAll(',', ';')}`],
    ['after empty lines', `\r\n,,,,\r\n${plain}`],
    ['with its header in quotes', plain.replace(HEADER, HEADER.replace(/\w+/g, '"$&"'))],
    ['with spaces around its columns', withHeader((name) => ` ${name} `)],
    ['with columns in words', withHeader((name) => words(name).map(capital).join(' '))],
    ['with columns in one word', withHeader((name) => words(name).map(capital).join(''))],
    ['with an underscore more', plain.replace('microcredential_id', 'Micro_Credential_ID')],
  ])('says the same %s', async (_, data) => {
    const { batch, report } = await arrived(packed(data));
    expect(codes(report)).toEqual([]);
    expect(batch?.submissions).toEqual((await arrived(packed(plain))).batch?.submissions);
  });

  it('is found in folders that were packed in folders', async () => {
    const { batch, report } = await arrived(packed(plain, 'Download/November/batch/'));
    expect(codes(report)).toEqual([]);
    expect(batch).toMatchObject({ submissions: [{ id: 'S-0001' }, { id: 'S-0002' }] });
  });

  it('may leave out the last cells of a row where they are empty, with a word', async () => {
    const { batch, report } = await arrived(packed(plain.replaceAll(/,+(?=\r\n)/g, '')));
    expect(report.ok).toBe(true);
    expect(new Set(codes(report))).toEqual(new Set(['table-row']));
    expect(batch?.submissions).toEqual((await arrived(packed(plain))).batch?.submissions);
  });

  it('is refused when it is empty, and not taken for a folder of candidates', async () => {
    const report = await checked(packed('\r\n'));
    expect(report).toMatchObject({ ok: false, recognisedAs: 'manifest' });
    expect(codes(report)).toEqual(['table-column']);
  });
});
