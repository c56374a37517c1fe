import { describe, expect, it } from 'vitest';
import { docx, packageOf, pptx, wordParagraph, xlsx } from '../../fixtures/texts/office.ts';
import { pdf } from '../../fixtures/texts/pdf.ts';
import { jpeg } from '../../fixtures/texts/photo.ts';
import { MEDIA, readText } from '../../fixtures/texts/read.ts';

const fields = (properties: { field: string; value: string }[]) =>
  properties.map(({ field, value }) => `${field}: ${value}`);

describe('the text of a PDF', () => {
  it('comes page by page', async () => {
    const read = await readText(await pdf(['The hearing begins.', '', 'The panel decides.']), MEDIA.pdf);
    expect(read).toMatchObject({ state: 'read', note: null, unit: 'page' });
    expect(read.passages).toEqual([
      { place: 1, text: 'The hearing begins.' },
      { place: 3, text: 'The panel decides.' },
    ]);
  });

  it('joins lines, mends divided words, and parts paragraphs', async () => {
    const text =
      'What the learners wrote in their journals was read by their part-\nners on the same day.\n\nNothing was graded.';
    const [page] = (await readText(await pdf([text]), MEDIA.pdf)).passages;
    expect(page?.text).toBe(
      'What the learners wrote in their journals was read by their partners on the same day.\nNothing was graded.',
    );
  });

  it('comes with its properties', async () => {
    const { properties } = await readText(
      await pdf(['Text.'], { Author: 'M. Example', Title: 'Task design', Keywords: 'budget, hearing' }),
      MEDIA.pdf,
    );
    expect(fields(properties)).toEqual(
      expect.arrayContaining(['author: M. Example', 'title: Task design', 'description: budget, hearing']),
    );
  });
});

describe('the text of a Word document', () => {
  it('comes by paragraphs, counted as a person would', async () => {
    const read = await readText(docx(['First.', '', 'Second,\tafter a tab.']), MEDIA.docx);
    expect(read).toMatchObject({ state: 'read', unit: 'paragraph' });
    expect(read.passages).toEqual([{ place: 1, text: 'First.\nSecond, after a tab.' }]);
  });

  it('begins a new passage about every page, and goes on counting', async () => {
    const paragraphs = Array.from(
      { length: 60 },
      (_, at) => `Paragraph ${at + 1} ${'of many words '.repeat(8)}`,
    );
    const { passages } = await readText(docx(paragraphs), MEDIA.docx);
    expect(passages.length).toBeGreaterThan(2);
    for (const { place, text } of passages) expect(text).toMatch(new RegExp(`^Paragraph ${place} `));
  });

  it('has headers and comments beside it, and who wrote them', async () => {
    const comments = `<w:comments><w:comment w:author="M. Example">${wordParagraph('Is this so?')}</w:comment></w:comments>`;
    const read = await readText(
      docx(['Body.'], { header: 'Spring term', parts: { 'word/comments.xml': comments } }),
      MEDIA.docx,
    );
    expect(read.passages).toEqual([
      { place: 1, text: 'Body.' },
      { place: 0, text: 'Is this so?' },
      { place: 0, text: 'Spring term' },
    ]);
    expect(fields(read.properties)).toEqual(['comment-author: M. Example']);
  });

  it('has what stands in text boxes once, and nothing that was deleted', async () => {
    const box = (text: string) => `<w:txbxContent>${wordParagraph(text)}</w:txbxContent>`;
    const body =
      `<w:p><mc:AlternateContent><mc:Choice>${box('In a box.')}</mc:Choice><mc:Fallback>${box('In a box.')}</mc:Fallback></mc:AlternateContent></w:p>` +
      '<w:p><w:del w:author="M. Example"><w:r><w:delText>Taken out.</w:delText></w:r></w:del></w:p>';
    const { passages } = await readText(docx([], { body }), MEDIA.docx);
    expect(passages).toEqual([{ place: 1, text: 'In a box.' }]);
  });

  it('comes with its properties', async () => {
    const { properties } = await readText(
      docx(['Text.'], { core: { creator: 'M. Example', lastModifiedBy: 'A & B', title: 'Plan' } }),
      MEDIA.docx,
    );
    expect(fields(properties)).toEqual(['title: Plan', 'author: M. Example', 'last-modified-by: A & B']);
  });

  it('is found in a zip that does not say that it is one', async () => {
    const { passages } = await readText(docx(['Found.']), 'application/zip');
    expect(passages).toEqual([{ place: 1, text: 'Found.' }]);
  });
});

describe('the text of slides', () => {
  it('comes in the order in which they are shown, each with its notes', async () => {
    const slides = [
      { lines: ['Welcome', 'What we do today'], notes: 'Wait for silence.' },
      { lines: ['The end'] },
    ];
    const read = await readText(pptx(slides), MEDIA.pptx);
    expect(read).toMatchObject({ state: 'read', unit: 'slide' });
    expect(read.passages).toEqual([
      { place: 1, text: 'Welcome\nWhat we do today\nWait for silence.' },
      { place: 2, text: 'The end' },
    ]);
  });
});

describe('the text of other files', () => {
  it('workbooks: the words in their cells', async () => {
    const { passages } = await readText(xlsx(['Team', 'Running total']), MEDIA.xlsx);
    expect(passages).toEqual([{ place: 0, text: 'Team\nRunning total' }]);
  });

  it('HTML: what a browser would show, its title and its author', async () => {
    const html =
      '<!doctype html><title>Plan</title><meta name="author" content="M. Example"><style>p { color: red }</style>' +
      '<h1>The <em>budget</em></h1><p>One &amp; two<br>three</p><img alt="A drawing"><script>let hidden</script>';
    const read = await readText(html, 'text/html');
    expect(read.passages).toEqual([{ place: 1, text: 'The budget\nOne & two\nthree\nA drawing' }]);
    expect(fields(read.properties)).toEqual(['title: Plan', 'author: M. Example']);
  });

  it('Markdown: its words without its signs', async () => {
    const markdown =
      '## What *changed*\n\n- I asked [a question](https://example.org/a_b "why")\n- and **waited**\n\n> quoted `code`\n\n| a | b |\n|---|---|\n| one | two |\n';
    const { passages } = await readText(markdown, 'text/markdown');
    expect(passages).toEqual([
      { place: 1, text: 'What changed\nI asked a question\nand waited\nquoted code\na b one two' },
    ]);
  });

  it('tables: line by line', async () => {
    const read = await readText('team,total\r\n1,225\r\n', 'text/csv');
    expect(read).toMatchObject({ unit: 'line', passages: [{ place: 1, text: 'team,total\n1,225' }] });
  });

  it('plain text: a line that ends with both signs is still one line', async () => {
    const { passages } = await readText('One\r\ntwo\r\n\r\nthree', 'text/plain');
    expect(passages).toEqual([{ place: 1, text: 'One two\nthree' }]);
  });

  it('drawings in SVG: their words', async () => {
    const { passages } = await readText(
      '<svg><title>Plan</title><text x="1">Lot A</text></svg>',
      'image/svg+xml',
    );
    expect(passages).toEqual([{ place: 0, text: 'Plan\nLot A' }]);
  });

  it('videos: none, and nothing is opened for it', async () => {
    expect(await readText('x', 'video/mp4')).toMatchObject({ state: 'none', passages: [] });
  });
});

describe('photos', () => {
  it('say who took them', async () => {
    const { properties, location } = await readText(jpeg({ artist: 'M. Example' }), 'image/jpeg');
    expect(fields(properties)).toContain('photo: M. Example');
    expect(location).toBe(false);
  });

  it('say that they know the place, never which', async () => {
    const read = await readText(jpeg({ place: { north: 47, east: 8 } }), 'image/jpeg');
    expect(read.location).toBe(true);
    expect(JSON.stringify(read.properties)).not.toContain('47');
  });

  it('say both in XMP, too', async () => {
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description exif:GPSLatitude="47,1N"><dc:creator><rdf:li>M. Example</rdf:li></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
    const read = await readText(jpeg(null, xmp), 'image/jpeg');
    expect(read.location).toBe(true);
    expect(fields(read.properties)).toContain('photo: M. Example');
  });

  it('may say nothing', async () => {
    expect(await readText(jpeg(null), 'image/jpeg')).toMatchObject({
      state: 'read',
      properties: [],
      location: false,
    });
  });
});

it('a zip of something else is not searched, and says so', async () => {
  const read = await readText(packageOf({ 'a.txt': 'words' }), 'application/zip');
  expect(read).toMatchObject({ state: 'unreadable', passages: [] });
});
