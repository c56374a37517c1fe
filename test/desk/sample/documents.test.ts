import { describe, expect, it } from 'vitest';
import { writePaper } from '../../../electron/desk/sample/document.ts';
import {
  A4,
  figure,
  heading,
  LETTER,
  type Paper,
  sans,
  table,
  text,
  work,
} from '../../../electron/desk/sample/paper.ts';
import { sampleBatch } from '../../../electron/desk/sample/sampleBatch.ts';
import { openPdf, textOfPages } from './openPdf.ts';

const { files } = await sampleBatch();
const pdfs = await Promise.all(
  files
    .filter(({ path }) => path.endsWith('.pdf'))
    .map(async ({ path, bytes }) => ({ path, pdf: await openPdf(bytes) })),
);
const find = (path: string) => {
  const found = pdfs.find((one) => one.path === `artifacts/${path}`);
  if (!found) throw new Error(`no ${path}`);
  return found.pdf;
};
const sizes = async (path: string) => {
  const pdf = find(path);
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  return pages.map(({ view }) => `${Math.round(view[2] ?? 0)} x ${Math.round(view[3] ?? 0)}`);
};

describe('the documents of the sample', () => {
  it('are PDFs of four to eight pages', () => {
    expect(pdfs).toHaveLength(18);
    for (const { pdf } of pdfs) {
      expect(pdf.numPages).toBeGreaterThanOrEqual(4);
      expect(pdf.numPages).toBeLessThanOrEqual(8);
    }
  });

  it.each([
    ['S-0001/task.pdf', 2, 'not a dollar more until the budget year ends'],
    ['S-0001/task.pdf', 3, 'Nine have somebody at home who has trouble with steps'],
    ['S-0001/samples.pdf', 3, 'the parent asked who pays for the power and we had no answer'],
    ['S-0932/task.pdf', 1, 'this is a skill for life'],
    ['S-0002/fieldwork.pdf', 2, 'We would not bet a lettuce on two numbers'],
    ['S-0003/task.pdf', 2, 'The travel idea makes the project authentic'],
    ['S-0004/before-and-after.pdf', 2, '12 bars is 4 more so 154 g'],
    ['S-0005/checks.pdf', 4, 'Please sign in with a school account'],
    ['S-0006/scripts.pdf', 2, 'would you write “machine” on the door?'],
    ['S-0007/routines.pdf', 2, 'If there is no time left, read one page less.'],
    ['S-0008/slides.pdf', 3, 'Look at your bridge drawing from Monday'],
    ['S-0009/guide.pdf', 1, 'the board can no longer be turned round'],
  ])('can be quoted: %s, page %i', async (path, page, sentence) => {
    expect((await textOfPages(find(path)))[page - 1]).toContain(sentence);
  });

  it('differ in page size, also within one document', async () => {
    expect(await sizes('S-0001/task.pdf')).toEqual([
      '612 x 792',
      '612 x 792',
      '612 x 792',
      '792 x 612',
      '612 x 792',
      '420 x 298',
      '420 x 298',
    ]);
    expect(new Set(await sizes('S-0002/task.pdf'))).toEqual(new Set(['595 x 842', '842 x 595']));
    expect(new Set(await sizes('S-0007/routines.pdf'))).toEqual(new Set(['420 x 595', '420 x 298']));
    expect(new Set(await sizes('S-0008/slides.pdf'))).toEqual(new Set(['720 x 405']));
  });

  it('say their title and language, and name no author', async () => {
    for (const { pdf } of pdfs) {
      const { info } = await pdf.getMetadata();
      expect(info).toMatchObject({
        Title: expect.stringMatching(/\w{4}/),
        Language: expect.stringMatching(/^en-/),
      });
      expect(info).not.toHaveProperty('Author');
    }
  });

  it('have bookmarks that lead to their pages, where they are long', async () => {
    const pdf = find('S-0001/task.pdf');
    const outline = await pdf.getOutline();
    expect(outline.map((item) => item.title)).toContain('How the hearing runs');
    const pages = await Promise.all(outline.map(async ({ dest }) => await pdf.getPageIndex(dest?.[0])));
    expect(pages).toEqual([0, 0, 1, 2, 3, 4, 4, 5, 6]);
  });

  it('have links inside the document that all arrive, and a link to the web', async () => {
    let [inside, outside] = [0, 0];
    for (const { pdf } of pdfs) {
      for (let number = 1; number <= pdf.numPages; number += 1) {
        for (const link of await (await pdf.getPage(number)).getAnnotations()) {
          if (link.url) outside += 1;
          else {
            expect(await pdf.getDestination(link.dest)).not.toBeNull();
            inside += 1;
          }
        }
      }
    }
    expect(inside).toBeGreaterThanOrEqual(14);
    expect(outside).toBe(1);
  });

  it('count the first pages of the handbook in Roman numerals', async () => {
    expect(await find('S-0007/routines.pdf').getPageLabels()).toEqual(['i', 'ii', '1', '2', '3', '4', '5']);
  });

  it('keep every word on its page', async () => {
    for (const { path, pdf } of pdfs) {
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const [, , width = 0, height = 0] = page.view;
        for (const item of (await page.getTextContent()).items) {
          if (!('str' in item) || item.str.trim() === '') continue;
          const where = `${path}, page ${number}: ${item.str}`;
          expect(item.transform[4], where).toBeGreaterThan(20);
          expect(item.transform[4] + item.width, where).toBeLessThan(width - 20);
          expect(item.transform[5], where).toBeGreaterThan(10);
          expect(item.transform[5] + item.height, where).toBeLessThan(height - 10);
        }
      }
    }
  });

  it('tell a screen reader what a picture shows', async () => {
    const tree = JSON.stringify(await (await find('S-0001/samples.pdf').getPage(4)).getStructTree());
    expect(tree).toContain('A plan of the lot on squared paper');
  });
});

const paper = (...blocks: Paper['blocks']): Paper => ({
  title: 'A paper',
  subject: 'For a test',
  language: 'en-GB',
  written: '2026-01-02T03:04:05Z',
  look: sans('#112233', '#eeeeee'),
  sheet: A4,
  blocks,
});

describe('setting a paper', () => {
  it('repeats the column titles of a table that runs over the page', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`row ${index + 1}`, 'x']);
    const columns = [
      { title: 'Counted', width: 2 },
      { title: 'Other', width: 1 },
    ];
    const pages = await textOfPages(await openPdf(await writePaper(paper(table('Long', columns, rows)))));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Counted');
    expect(pages.at(-1)).toContain('row 60');
  });

  it('takes a heading along to the page of the figure that follows it', async () => {
    const filler = Array.from({ length: 9 }, () => text('word '.repeat(70)));
    const drawn = figure(200, 'a line', 'The line', (doc, { x, y }) => {
      doc
        .moveTo(x, y)
        .lineTo(x + 50, y)
        .stroke();
    });
    const bytes = await writePaper(paper(...filler, heading('With the figure'), drawn));
    const pages = await textOfPages(await openPdf(bytes));
    const page = pages.findIndex((words) => words.includes('The line'));
    expect(pages[page]).toContain('With the figure');
  });

  it('names the table and the row that has too few cells', async () => {
    const columns = [
      { title: 'A', width: 1 },
      { title: 'B', width: 1 },
    ];
    await expect(writePaper(paper(table('Prices', columns, [['1', '2'], ['3']])))).rejects.toThrow(
      '"Prices", row 2',
    );
  });

  it('refuses a work sample that no page can hold', async () => {
    const lines = Array.from({ length: 80 }, (_, index) => `line ${index}`);
    await expect(writePaper(paper(work('Sample Z', lines)))).rejects.toThrow(
      '"Sample Z" is taller than a page',
    );
  });

  it('keeps the size of the page when text runs on', async () => {
    const long = Array.from({ length: 30 }, () => text('word '.repeat(70)));
    const pdf = await openPdf(await writePaper({ ...paper(...long), sheet: LETTER }));
    const last = await pdf.getPage(pdf.numPages);
    expect(pdf.numPages).toBeGreaterThan(1);
    expect(last.view.slice(2)).toEqual([612, 792]);
  });
});
