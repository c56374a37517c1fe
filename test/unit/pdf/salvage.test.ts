import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salvage } from '../../../renderer/viewers/pdf/salvage.ts';
import { cut } from '../../fixtures/pdf/awkward.ts';
import { allPagesGone, errorPage, firstPageGone, inStreams } from '../../fixtures/pdf/damaged.ts';
import { locked, mixedSizes } from '../../fixtures/pdf/readable.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 255);

/** The pages in the tree that was added at the end; null where none was. */
const pagesOf = async (bytes: Uint8Array) => {
  const saved = await salvage(bytes);
  const text = new TextDecoder('latin1').decode(saved ?? undefined);
  const counts = [...text.matchAll(/\/Type \/Pages \/Count (\d+)/g)];
  return saved && Number(counts.at(-1)?.[1]);
};

describe('saving what is left of a PDF', () => {
  it('finds the pages beside one that is gone', async () => {
    expect(await pagesOf(firstPageGone())).toBe(2);
  });

  it('finds the pages that stand before a cut', async () => {
    const whole = await mixedSizes();
    expect(await pagesOf(whole)).toBe(6);
    const part = (await pagesOf(cut(whole, 0.4))) ?? 0;
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(6);
  });

  it('finds pages that are packed into a stream of objects', async () => {
    expect(await pagesOf(inStreams('table'))).toBe(1);
  });

  it('finds nothing where there is no page, and nothing in what is encrypted', async () => {
    for (const bytes of [errorPage(), allPagesGone(), inStreams('objects'), new Uint8Array(), await locked()])
      expect(await salvage(bytes)).toBeNull();
  });

  it('reads no byte twice, however streams lie over each other and whatever places they name', async () => {
    const many = 20_000;
    const over = Array.from(
      { length: many },
      (_, at) => `${at + 1} 0 obj << /Type /ObjStm /First 9 >> stream\n`,
    );
    expect(await pagesOf(bytesOf(over.join('')))).toBeNull();
    const page = '<< /Type /Page >>'.padEnd(10_000);
    const turns = Array.from({ length: many }, (_, at) => `${at + 1} ${at % 2 ? page.length : 0}`).join(' ');
    const saved = await salvage(
      bytesOf(`1 0 obj << /Type /ObjStm /First ${turns.length} >> stream\n${turns}${page}`),
    );
    expect(saved?.length).toBeLessThan(10 * turns.length);
  });

  it('answers whatever the bytes are', async () => {
    const whole = new TextDecoder('latin1').decode(inStreams());
    const from = fc.nat(whole.length);
    await fc.assert(
      fc.asyncProperty(
        from,
        from,
        fc.string({ unit: 'binary', maxLength: 20 }),
        async (begin, end, noise) => {
          const text = whole.slice(0, begin) + noise + whole.slice(end);
          const saved = await salvage(bytesOf(text));
          expect(saved === null || saved.length > text.length).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});
