import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salvage } from '../../../renderer/viewers/pdf/salvage.ts';
import { cut } from '../../fixtures/pdf/awkward.ts';
import { allPagesGone, errorPage, firstPageGone, inStreams } from '../../fixtures/pdf/damaged.ts';
import { locked, mixedSizes } from '../../fixtures/pdf/readable.ts';

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
          const saved = await salvage(Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 255));
          expect(saved === null || saved.length > text.length).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});
