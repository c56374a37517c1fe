import { describe, expect, it } from 'vitest';
import { annotatedBytes } from '../../../electron/desk/annotating/copy.ts';
import { annotations, linkAt } from '../../fixtures/annotations.ts';
import * as awkward from '../../fixtures/pdf/awkward.ts';
import { rawDocument } from '../../fixtures/pdf/raw.ts';
import { locked } from '../../fixtures/pdf/readable.ts';
import { refusalFrom } from '../../fixtures/refusal.ts';
import { openPdf, textOfPages } from '../sample/openPdf.ts';

type Colour = [red: number, green: number, blue: number];

/** A page of a PDF as the workstation shows it, and the colour at a place given in shares of it. */
async function painted(bytes: Uint8Array, number: number): Promise<(x: number, y: number) => Colour> {
  const pdf = await openPdf(Buffer.from(bytes));
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = (
    pdf.canvasFactory as unknown as {
      create(w: number, h: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
    }
  ).create(width, height);
  await page.render({ canvas, viewport }).promise;
  return (x, y) => {
    const [red = 0, green = 0, blue = 0] = context.getImageData(
      Math.floor(x * width),
      Math.floor(y * height),
      1,
      1,
    ).data;
    return [red, green, blue];
  };
}

const WHITE: Colour = [255, 255, 255];
const isTinted = ([red, , blue]: Colour) => red > 230 && blue < 200;

describe('an annotated copy', () => {
  it('has each highlight where the page is shown, however it is turned, cropped or sized', async () => {
    const box = [0.5, 0.3, 0.3, 0.1] as const;
    for (const crop of [
      '',
      '/CropBox [100 250 500 700]',
      '/CropBox [-50 -50 700 9000]',
      '/CropBox [300 400 500 700] /UserUnit 2',
    ])
      for (const turn of [0, 90, 180, 270, -90, 45]) {
        const original = rawDocument([{ size: [612, 792], lines: [], entries: `/Rotate ${turn} ${crop}` }]);
        const { bytes } = await annotatedBytes(original, annotations([linkAt(1, box)]), 'A4');
        const at = await painted(bytes, 1);
        const about = `${turn} ${crop}`;
        expect(isTinted(at(0.52, 0.32)), about).toBe(true);
        expect(isTinted(at(0.78, 0.38)), about).toBe(true);
        for (const [x, y] of [
          [0.84, 0.35],
          [0.65, 0.27],
          [0.65, 0.45],
          [0.1, 0.9],
        ] as const)
          expect(at(x, y), about).toEqual(WHITE);
      }
  });

  it('frames a region of a scanned page and leaves it as it is inside', async () => {
    const [original, box] = [rawDocument([{ size: [300, 400], lines: [] }]), [0.25, 0.25, 0.5, 0.5] as const];
    const link = linkAt(1, box, { quote: null });
    const at = await painted((await annotatedBytes(original, annotations([link]), 'A4')).bytes, 1);
    expect(at(0.5, 0.5)).toEqual(WHITE);
    expect(at(0.5, 0.2501)).not.toEqual(WHITE);
  });

  it('keeps the words of the page and names the criterion beside its mark', async () => {
    const original = awkward.rotated();
    const { bytes } = await annotatedBytes(
      original,
      annotations([linkAt(2, [0.2, 0.2, 0.2, 0.1])]),
      'letter',
    );
    const pages = await textOfPages(await openPdf(Buffer.from(bytes)));
    expect(pages[1]).toContain('This page is turned by 90 degrees');
    expect(pages[1]).toContain('1 P1');
    expect(pages[0]).not.toContain('P1');
  });

  it('ends in a list of criterion, page, words and note, in other scripts as well', async () => {
    const links = [
      linkAt(1, [0.1, 0.1, 0.2, 0.02], { quote: 'Границы бюджета' }),
      linkAt(4, [0.1, 0.1, 0.2, 0.02], { number: 2, quote: 'γιατί' }),
      linkAt(9, [0.1, 0.1, 0.2, 0.02], { number: 3, quote: 'gone' }),
    ];
    const made = await annotatedBytes(awkward.rotated(), annotations(links, 'What ăn ends.'), 'letter');
    expect(made).toMatchObject({ pages: 5, links: 3, marked: 2, unshown: [] });
    const list = (await textOfPages(await openPdf(Buffer.from(made.bytes)))).at(-1);
    for (const said of [
      'P1 Real stakes',
      '1 page 1',
      'Границы бюджета',
      '2 page 4',
      'γιατί',
      'What ăn ends.',
    ])
      expect(list).toContain(said);
    expect(list).toContain('This page is not in the file');
  });

  it('lists passages in Chinese, Japanese and Korean in letters that can be read and found', async () => {
    const quotes = [awkward.CHINESE, '花壇の予算を、みんなで決めた。', '우리 반의 정원 예산'];
    const links = quotes.map((quote) => linkAt(1, [0.1, 0.1, 0.2, 0.02], { quote }));
    const { bytes, unshown } = await annotatedBytes(awkward.chinese(), annotations(links), 'A4');
    expect(unshown).toEqual([]);
    const text = (await textOfPages(await openPdf(Buffer.from(bytes)))).at(-1)?.replaceAll(/\s/g, '');
    for (const quote of quotes) expect(text).toContain(quote.replaceAll(' ', ''));
  });

  it('says which letters its list cannot show', async () => {
    const link = linkAt(1, [0.1, 0.1, 0.2, 0.02], { quote: 'ᠮᠣᠩᠭᠣᠯ ᠮ' });
    const { unshown } = await annotatedBytes(awkward.chinese(), annotations([link]), 'A4');
    expect(unshown).toEqual([...new Set('ᠮᠣᠩᠭᠣᠯ')]);
  });

  it('starts nothing by itself, whatever the original would', async () => {
    const { bytes } = await annotatedBytes(awkward.scripted(), annotations([linkAt(1, [0, 0, 1, 1])]), 'A4');
    const copy = await openPdf(Buffer.from(bytes));
    expect(await copy.getOpenAction()).toBeNull();
    expect(await copy.getJSActions()).toBeNull();
  });

  it('is refused for a PDF that is encrypted or has lost a part, with a reason that can be acted on', async () => {
    const whole = annotations([linkAt(1, [0, 0, 1, 1])]);
    for (const closed of [await locked(), awkward.certificateLocked()])
      expect(await refusalFrom(annotatedBytes(closed, whole, 'A4'))).toMatchObject({
        code: 'invalid-input',
        message: expect.stringMatching(/^Task design is encrypted.*feedback letter/),
      });
    const damaged = [awkward.pageGone(), awkward.claimsTooMuch(), awkward.notPdf(), new Uint8Array()];
    for (const broken of [...damaged, awkward.cut(awkward.rotated(), 0.5)])
      expect(await refusalFrom(annotatedBytes(broken, whole, 'A4'))).toMatchObject({
        code: 'invalid-input',
        message: expect.stringMatching(/^Task design is damaged.*feedback letter/),
      });
  });
});
