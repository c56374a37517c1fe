import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { textKind } from '../../../electron/desk/texts/extract/kinds.ts';
import { Extractor } from '../../../electron/desk/texts/extractor.ts';
import { pdfCorpus } from '../../fixtures/pdf/corpus.ts';
import { locked } from '../../fixtures/pdf/readable.ts';
import { blanks, endless } from '../../fixtures/texts/endless-pdf.ts';
import { docx, packageOf } from '../../fixtures/texts/office.ts';
import { pdf } from '../../fixtures/texts/pdf.ts';
import { jpeg } from '../../fixtures/texts/photo.ts';
import { MEDIA, readText } from '../../fixtures/texts/read.ts';
import { zipOf } from '../../fixtures/zip/zip-bytes.ts';

describe('a file that means harm, or means nothing', () => {
  it('ends with a sentence, whatever kind of PDF it is', async () => {
    const extractor = new Extractor();
    onTestFinished(() => extractor.close());
    for (const [name, whole] of await pdfCorpus()) {
      const bytes = Uint8Array.from(whole);
      const read = await extractor.extract({ from: { bytes }, size: bytes.length, mediaType: MEDIA.pdf });
      if (read.state === 'read') expect([name, read.note]).toEqual([name, null]);
      else expect([name, read.note]).toEqual([name, expect.stringMatching(/\.$/)]);
    }
  }, 120_000);

  it('says that a PDF is locked', async () => {
    const read = await readText(await locked(), MEDIA.pdf);
    expect(read).toMatchObject({ state: 'unreadable', note: expect.stringContaining('password') });
  });

  it('is left after a while, and what was read of it by then is kept', async () => {
    const read = await readText(endless(), MEDIA.pdf, { silence: 6_000 });
    expect(read).toMatchObject({ state: 'partly', passages: [{ place: 1, text: 'The first page.' }] });
    expect(read.note).toMatch(/too long|more memory/);
  });

  it('is left when it asks for too much memory, and the next file is read as ever', async () => {
    const extractor = new Extractor({ growth: 120 * 2 ** 20 });
    onTestFinished(() => extractor.close());
    const bomb = blanks(400);
    const order = { from: { bytes: bomb }, size: bomb.length, mediaType: MEDIA.pdf };
    expect(await extractor.extract(order)).toMatchObject({
      state: 'unreadable',
      note: expect.stringContaining('memory'),
    });
    const bytes = Uint8Array.from(await pdf(['Sound.']));
    const next = await extractor.extract({ from: { bytes }, size: bytes.length, mediaType: MEDIA.pdf });
    expect(next.passages).toEqual([{ place: 1, text: 'Sound.' }]);
  });

  it('does not unpack a document whose part is too large, or lies about its size', async () => {
    const large = packageOf({ 'word/document.xml': `<w:p><w:t>${' '.repeat(70 * 2 ** 20)}</w:t></w:p>` });
    expect(await readText(large, MEDIA.docx)).toMatchObject({
      state: 'unreadable',
      note: expect.stringContaining('too large'),
    });
    const data = `<w:p><w:t>${'word '.repeat(10_000)}</w:t></w:p>`;
    const lies = zipOf([{ name: 'word/document.xml', data, method: 8, says: { size: 100 } }]);
    expect(await readText(lies, MEDIA.docx)).toMatchObject({
      state: 'unreadable',
      note: expect.stringContaining('damaged'),
    });
  });

  it('expands no entity that a document defines', async () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY x "words"><!ENTITY y "&x;&x;&x;&x;">]><w:document><w:p><w:t>&y;&x;</w:t></w:p></w:document>';
    const { passages } = await readText(packageOf({ 'word/document.xml': bomb }), MEDIA.docx);
    expect(passages.map(({ text }) => text).join()).not.toContain('words');
  });

  it('is read only as far as a text of sensible length goes', async () => {
    const read = await readText('many words in one line '.repeat(400_000), 'text/plain');
    expect(read).toMatchObject({ state: 'partly', note: expect.stringContaining('long') });
    for (const { text } of read.passages) expect(text.length).toBeLessThanOrEqual(12_000);
  });

  it('holds no invisible characters, and none of those that mark a match', async () => {
    const { passages } = await readText(
      'Ma\u00adri\u200ba \ue000and\ue001 \u202eGar\ufeffcia\u0007',
      'text/plain',
    );
    expect(passages).toEqual([{ place: 1, text: 'Maria and Garcia' }]);
  });

  it('never breaks the reading of others, whatever its bytes', async () => {
    const extractor = new Extractor();
    onTestFinished(() => extractor.close());
    const wholes: [string, Uint8Array][] = [
      [MEDIA.docx, docx(['Some', 'words'], { core: { creator: 'A' } })],
      [MEDIA.pdf, await pdf(['Some words'])],
      ['image/jpeg', jpeg({ artist: 'A', place: { north: 1, east: 2 } })],
      ['text/html', Buffer.from('<p>Some <b>words')],
      ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 9])],
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...wholes),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
        fc.integer({ min: 0, max: 100 }),
        async ([mediaType, whole], changes, share) => {
          const bytes = Uint8Array.from(whole.subarray(0, Math.ceil((whole.length * share) / 100)));
          for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
          const read = await extractor.extract({ from: { bytes }, size: bytes.length, mediaType });
          expect(['read', 'partly', 'unreadable']).toContain(read.state);
          expect(textKind(mediaType)).not.toBeNull();
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});
