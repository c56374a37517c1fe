import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readyEastAsian } from '../../../electron/desk/exporting/pdf/east-asian.ts';
import { faceFor, fontBytes } from '../../../electron/desk/exporting/pdf/fonts.ts';
import { runsByFace, unknownIn } from '../../../electron/desk/exporting/pdf/runs.ts';

describe('East Asian letters in PDFs', () => {
  it('are drawn in a font that holds them and little else', async () => {
    await readyEastAsian({ quote: '社区花园预算' });
    const runs = runsByFace('社区花园预算', 'plain');
    expect(runs.map(({ text }) => text).join('')).toBe('社区花园预算');
    for (const { text, face } of runs) {
      const { characterSet } = create(fontBytes(face));
      for (const letter of text) expect(characterSet).toContain(letter.codePointAt(0));
      expect(characterSet.length).toBeLessThan(20);
    }
  });

  it('are drawn as the language of the text around them draws them', async () => {
    const [japanese, chinese] = ['骨の標本', '骨的样本'];
    await readyEastAsian([japanese, chinese]);
    const faces = [japanese, chinese].map((text) => faceFor('plain', '骨', text));
    expect(faces[0]).not.toBe(faces[1]);
    expect(faces).not.toContain(null);
  });

  it('are heavier where the text is strong', async () => {
    await readyEastAsian('정원');
    expect(faceFor('strong', '정', '정원')).not.toBe(faceFor('plain', '정', '정원'));
  });

  it('keep the font that they have when more of them come', async () => {
    await readyEastAsian('水');
    const face = faceFor('plain', '水');
    const bytes = fontBytes(face ?? '');
    await readyEastAsian('水草木');
    expect(faceFor('plain', '水')).toBe(face);
    expect(fontBytes(face ?? '')).toBe(bytes);
  });

  it('are never told as unknown where they can be drawn, whatever stands beside them', async () => {
    const letters = fc.constantFrom(...'社区花園予算みカ한글、。「」〇々ー１Ａ');
    const text = fc.string({ unit: fc.oneof(letters, fc.string({ unit: 'grapheme', maxLength: 1 })) });
    await fc.assert(
      fc.asyncProperty(text, async (each) => {
        await readyEastAsian(each);
        const boxes = runsByFace(each, 'plain').filter((run) => run.text.includes('□')).length;
        if (!unknownIn(each).length && !each.includes('□')) expect(boxes).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});
